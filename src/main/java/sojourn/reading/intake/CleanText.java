package sojourn.reading.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;

/**
 * A fixed text made fit for reading: furniture left out, hard-wrapped lines joined, spaces single, quotes straight. Every UTF-16 index
 * of the clean text leads back to a code point of the fixed text. Paragraphs are separated by two line feeds. Immutable.
 */
public final class CleanText {

  private final FixedText fixed;
  private final String text;
  private final int[] points;
  private final List<Paragraph> paragraphs;
  private final List<FurnitureSpan> furniture;
  private final @Nullable TitleLine title;
  private final @Nullable Printed printed;

  /** The document's title and where it stands in the fixed text. */
  public record TitleLine(String text, Span span) {}

  /** What a front matter prints as the date, and where. */
  public record Printed(String text, Span span) {}

  CleanText(
      FixedText fixed, CleanTextBuilder.Result result, List<FurnitureSpan> furniture, @Nullable TitleLine title, @Nullable Printed printed) {
    this.fixed = fixed;
    this.text = result.text();
    this.points = result.points();
    this.paragraphs = result.paragraphs();
    this.furniture = List.copyOf(furniture);
    this.title = title;
    this.printed = printed;
  }

  public FixedText fixed() {
    return fixed;
  }

  /** The whole clean text. */
  public String text() {
    return text;
  }

  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** What was left out, in the order of the text. */
  public List<FurnitureSpan> furniture() {
    return furniture;
  }

  public Optional<TitleLine> title() {
    return Optional.ofNullable(title);
  }

  /** The date in the front matter, when there is one. */
  public Optional<Printed> frontMatterDate() {
    return Optional.ofNullable(printed);
  }

  /** The span in the fixed text of a non-empty range of the clean text, from its first character to its last. */
  public Span fixedSpan(int from, int to) {
    if (from < 0 || to <= from || to > text.length()) {
      throw new IndexOutOfBoundsException("[" + from + ", " + to + ") of " + text.length());
    }
    return new Span(points[from], points[to - 1] + 1);
  }

  /** The span in the fixed text of a range within a paragraph, indices counted from the paragraph's start. */
  public Span fixedSpan(Paragraph paragraph, int from, int to) {
    return fixedSpan(paragraph.start() + from, paragraph.start() + to);
  }

  /** The paragraph at a UTF-16 index of the clean text; the one before, between two. */
  public Paragraph paragraphAt(int index) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return paragraphs.get(low);
  }
}
