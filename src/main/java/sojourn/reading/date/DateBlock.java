package sojourn.reading.date;

/**
 * A paragraph, heading or table row of a clean text.
 *
 * @param from UTF-16 index of its first character
 * @param to UTF-16 index after its last
 */
public record DateBlock(int from, int to, Kind kind) {

  /** What the block is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ROW
  }
}
