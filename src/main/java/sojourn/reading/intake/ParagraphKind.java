package sojourn.reading.intake;

/** What a paragraph of a clean text is. */
public enum ParagraphKind {
  HEADING,
  BODY,
  LIST_ITEM,
  /** One line of a table; its cells are separated by tabs. */
  TABLE_ROW
}
