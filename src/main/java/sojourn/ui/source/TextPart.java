package sojourn.ui.source;

import sojourn.model.text.FixedText;
import sojourn.model.text.Span;

/**
 * The lines of a text that are laid out: all of a usual one, of one with thousands of lines those round the evidence.
 *
 * @param first number of the first line, from 1
 * @param last number of the last line
 * @param of number of lines of the text
 */
record TextPart(Span span, int first, int last, int of) {

  /** Lines of a text that is shown whole. */
  private static final int MOST = 500;

  /** Lines of a part. */
  static final int LINES = 300;

  boolean whole() {
    return last - first + 1 == of;
  }

  /** The part round an offset, or the whole. */
  static TextPart around(FixedText text, int point) {
    int lines = 1;
    int at = 1;
    int index = text.charIndex(Math.clamp(point, 0, text.length()));
    String value = text.value();
    for (int next = value.indexOf('\n'); next >= 0; next = value.indexOf('\n', next + 1)) {
      lines++;
      at += next < index ? 1 : 0;
    }
    return lines <= MOST ? new TextPart(new Span(0, text.length()), 1, lines, lines) : from(text, at - LINES / 3, lines);
  }

  /** The part that begins with a line, or the last or first one. */
  private static TextPart from(FixedText text, int line, int lines) {
    int first = Math.clamp(line, 1, lines - LINES + 1);
    String value = text.value();
    int start = 0;
    for (int i = 1; i < first; i++) {
      start = value.indexOf('\n', start) + 1;
    }
    int end = start;
    for (int i = 0; i < LINES && end >= 0; i++) {
      end = value.indexOf('\n', end);
      end = end < 0 ? -1 : end + 1;
    }
    Span span = text.span(start, end < 0 ? value.length() : end);
    return new TextPart(span, first, first + LINES - 1, lines);
  }

  /** The part some lines on or back. */
  TextPart moved(FixedText text, int lines) {
    return from(text, first + lines, of);
  }

  boolean holds(int point) {
    return span.contains(point) || whole();
  }
}
