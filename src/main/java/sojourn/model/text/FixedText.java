package sojourn.model.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source as it was read, never changed afterwards. Offsets are Unicode code points; {@link #charIndex} and {@link #pointIndex}
 * convert to and from UTF-16 indices. Lone surrogates count as one code point.
 *
 * @param pages where its pages begin, in order; empty where the document has none
 * @param sheet of a table, whose text has a line for each row and a tab between cells: the sheet's name, empty where the file is one table; null for
 *     other texts
 */
public record FixedText(String value, List<PageStart> pages, @Nullable String sheet) {

  public FixedText {
    pages = List.copyOf(pages);
  }

  /** A text that is no table. */
  public FixedText(String value, List<PageStart> pages) {
    this(value, pages, null);
  }

  /** A text without pages. */
  public FixedText(String value) {
    this(value, List.of());
  }

  /** The row and column of a table that hold an offset; empty in other texts. */
  public Optional<Cell> cell(int point) {
    if (sheet == null) {
      return Optional.empty();
    }
    int at = charIndex(Math.min(point, length()));
    int row = 1;
    int line = 0;
    for (int next = value.indexOf('\n'); next >= 0 && next < at; next = value.indexOf('\n', next + 1)) {
      row++;
      line = next + 1;
    }
    int column = (int) value.substring(line, at).chars().filter(c -> c == '\t').count();
    return Optional.of(new Cell(sheet, row, column));
  }

  /** The label of the page that holds an offset; empty in a text without pages. */
  public Optional<String> page(int point) {
    Optional<String> label = Optional.empty();
    for (PageStart page : pages) {
      if (page.at() > point) {
        break;
      }
      label = Optional.of(page.label());
    }
    return label;
  }

  /** Number of code points. */
  public int length() {
    return value.codePointCount(0, value.length());
  }

  /** UTF-16 index of a code-point offset. */
  public int charIndex(int point) {
    return value.length() == length() ? point : value.offsetByCodePoints(0, point);
  }

  /** Code-point offset of a UTF-16 index. */
  public int pointIndex(int index) {
    return value.codePointCount(0, index);
  }

  /** The words at a span. Fails with {@link IndexOutOfBoundsException} when the span leaves the text. */
  public String quote(Span span) {
    if (value.length() == length()) {
      return value.substring(span.start(), span.end());
    }
    int from = value.offsetByCodePoints(0, span.start());
    return value.substring(from, value.offsetByCodePoints(from, span.length()));
  }

  /** The span of a UTF-16 range. */
  public Span span(int fromIndex, int toIndex) {
    int start = pointIndex(fromIndex);
    return new Span(start, start + value.codePointCount(fromIndex, toIndex));
  }
}
