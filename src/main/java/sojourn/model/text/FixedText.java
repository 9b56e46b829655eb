package sojourn.model.text;

import java.util.List;
import java.util.Optional;

/**
 * The text of a source as it was read, never changed afterwards. Offsets are Unicode code points; {@link #charIndex} and {@link #pointIndex}
 * convert to and from UTF-16 indices. Lone surrogates count as one code point.
 *
 * @param pages where its pages begin, in order; empty where the document has none
 */
public record FixedText(String value, List<PageStart> pages) {

  public FixedText {
    pages = List.copyOf(pages);
  }

  /** A text without pages. */
  public FixedText(String value) {
    this(value, List.of());
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
    return value.offsetByCodePoints(0, point);
  }

  /** Code-point offset of a UTF-16 index. */
  public int pointIndex(int index) {
    return value.codePointCount(0, index);
  }

  /** The words at a span. Fails with {@link IndexOutOfBoundsException} when the span leaves the text. */
  public String quote(Span span) {
    int from = charIndex(span.start());
    return value.substring(from, value.offsetByCodePoints(from, span.length()));
  }

  /** The span of a UTF-16 range. */
  public Span span(int fromIndex, int toIndex) {
    int start = pointIndex(fromIndex);
    return new Span(start, start + value.codePointCount(fromIndex, toIndex));
  }
}
