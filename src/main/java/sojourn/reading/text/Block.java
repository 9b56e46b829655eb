package sojourn.reading.text;

/** A stretch {@code [from, to)} of the clean text that is read on its own. */
public record Block(BlockKind kind, int from, int to) {

  public String text(CleanText clean) {
    return clean.value().substring(from, to);
  }
}
