package sojourn.model.text;

import java.util.List;

/**
 * The documents in a file: of an archive its entries, of a mailbox its letters, of any other file itself alone.
 *
 * @param written entries that may be in the reading format, for the documents beside them
 * @param skipped entries of kinds that cannot be read
 */
public record Parts(List<Part> all, List<Part> written, int skipped) {

  public Parts {
    all = List.copyOf(all);
    written = List.copyOf(written);
  }

  /** Documents alone. */
  public Parts(List<Part> all, int skipped) {
    this(all, List.of(), skipped);
  }

  /** A file that is one document. */
  public static Parts alone(String name, byte[] bytes) {
    return new Parts(List.of(Part.of(name, bytes)), 0);
  }
}
