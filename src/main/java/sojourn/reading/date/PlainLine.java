package sojourn.reading.date;

import java.util.Arrays;

/** A paragraph with single spaces and straight quotes, and the way back to the paragraph as it stood. */
final class PlainLine {

  private final String text;
  private final int[] origins;

  private PlainLine(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  static PlainLine of(String paragraph) {
    StringBuilder out = new StringBuilder(paragraph.length());
    int[] origins = new int[paragraph.length() + 1];
    for (int i = 0; i < paragraph.length(); i++) {
      char c = plain(paragraph.charAt(i));
      boolean again = c == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ' || out.charAt(out.length() - 1) == '\t');
      if (!again) {
        origins[out.length()] = i;
        out.append(c);
      }
    }
    return new PlainLine(out.toString(), Arrays.copyOf(origins, out.length()));
  }

  String text() {
    return text;
  }

  /** A mention found in the plain text, with its place in the paragraph. */
  DateMention placed(DateMention m) {
    return new DateMention(origins[m.start()], origins[m.end() - 1] + 1, m.rule(), m.expression(), m.part());
  }

  private static char plain(char c) {
    if (c == '\t') {
      return c;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '\u00b4' ? '\'' : c;
  }
}
