package sojourn.model.text;

import java.util.List;

/**
 * The documents in a file: of an archive its entries, of a mailbox its letters, of any other file itself alone.
 *
 * @param skipped entries of kinds that cannot be read
 */
public record Parts(List<Part> all, int skipped) {

  public Parts {
    all = List.copyOf(all);
  }

  /** A file that is one document. */
  public static Parts alone(String name, byte[] bytes) {
    return new Parts(List.of(Part.of(name, bytes)), 0);
  }
}
