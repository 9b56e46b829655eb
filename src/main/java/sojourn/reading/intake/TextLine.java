package sojourn.reading.intake;

import java.util.ArrayList;
import java.util.List;

/** A line of a fixed text as a UTF-16 range, its end of line left out. */
record TextLine(int from, int to) {

  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        lines.add(new TextLine(from, i));
        from = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? ++i + 1 : i + 1;
      }
    }
    if (from < text.length()) {
      lines.add(new TextLine(from, text.length()));
    }
    return lines;
  }
}
