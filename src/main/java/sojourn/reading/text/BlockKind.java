package sojourn.reading.text;

/** What a block of a text is for. */
public enum BlockKind {
  PARAGRAPH,
  /** A title or a line above what follows. */
  HEADING,
  /** A line of cells. */
  ROW,
  /** Stands in for passages left out. */
  GAP
}
