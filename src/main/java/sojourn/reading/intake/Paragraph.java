package sojourn.reading.intake;

/**
 * One paragraph, heading, list item or table row of a clean text.
 *
 * @param index its place in the text, from 0
 * @param start UTF-16 index of its first character in the clean text
 * @param text its words: single spaces, straight quotes, no markup
 */
public record Paragraph(int index, ParagraphKind kind, int start, String text) {

  /** UTF-16 index after its last character in the clean text. */
  public int end() {
    return start + text.length();
  }
}
