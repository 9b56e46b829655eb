package sojourn.reading.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;

/** Makes fixed texts fit for reading. Immutable; safe to share between threads. */
public final class Cleaning {

  private final Furniture rules = Furniture.load("en");

  /** The clean text of a fixed text; it may have no paragraph at all. */
  public CleanText clean(FixedText fixed) {
    String text = fixed.value();
    List<TextLine> lines = TextLine.of(text);
    List<Furniture.Part> parts = rules.parts(text, lines);
    BitSet hidden = new BitSet(text.length());
    parts.forEach(part -> hidden.set(part.from(), part.to()));
    int[] points = points(text);
    CleanTextBuilder.Result result = new CleanTextBuilder(text, points, hidden, lines).build();
    List<FurnitureSpan> furniture = new ArrayList<>();
    for (Furniture.Part part : parts) {
      furniture.add(new FurnitureSpan(span(points, part.from(), part.to()), part.kind()));
    }
    furniture.sort(Comparator.comparing(FurnitureSpan::span));
    Optional<FrontMatter> front = FrontMatter.of(text);
    return new CleanText(fixed, result, furniture, title(text, result, front, points, parts), printed(front, points));
  }

  /** Code-point offset of every UTF-16 index, and of the end. */
  private static int[] points(String text) {
    int[] points = new int[text.length() + 1];
    int point = 0;
    for (int i = 0; i < text.length(); i++) {
      points[i] = point;
      boolean pair = Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pair) {
        point++;
      }
    }
    points[text.length()] = point;
    return points;
  }

  private static Span span(int[] points, int from, int to) {
    return new Span(points[from], points[to]);
  }

  private static CleanText.@Nullable Printed printed(Optional<FrontMatter> front, int[] points) {
    for (String key : List.of("date", "published", "published_time", "pubdate", "created")) {
      FrontMatter.Field field = front.map(f -> f.fields().get(key)).orElse(null);
      if (field != null) {
        return new CleanText.Printed(field.value(), span(points, field.from(), field.to()));
      }
    }
    return null;
  }

  private static CleanText.@Nullable TitleLine title(
      String text, CleanTextBuilder.Result result, Optional<FrontMatter> front, int[] points, List<Furniture.Part> parts) {
    FrontMatter.Field field = front.map(f -> f.fields().get("title")).orElse(null);
    if (field != null) {
      return new CleanText.TitleLine(field.value(), span(points, field.from(), field.to()));
    }
    Paragraph best = null;
    int most = 0;
    for (Paragraph paragraph : result.paragraphs().subList(0, Math.min(8, result.paragraphs().size()))) {
      if (paragraph.kind() != ParagraphKind.HEADING) {
        break;
      }
      int score = score(text, paragraph, parts);
      if (score > most) {
        most = score;
        best = paragraph;
      }
    }
    if (best == null) {
      return null;
    }
    int start = result.points()[best.start()];
    return new CleanText.TitleLine(best.text(), new Span(start, result.points()[best.end() - 1] + 1));
  }

  /** The title has words; a page prints it twice. A date or a byline is none. */
  private static int score(String text, Paragraph paragraph, List<Furniture.Part> parts) {
    long words = paragraph.text().chars().filter(c -> c == ' ').count() + 1;
    long letters = paragraph.text().chars().filter(Character::isLetter).count();
    boolean repeated =
        parts.stream().anyMatch(p -> p.kind().equals("repeated") && same(text.substring(p.from(), p.to()), paragraph.text()));
    boolean byline = paragraph.text().regionMatches(true, 0, "by ", 0, 3);
    boolean few = letters * 2 < paragraph.text().length();
    return byline || few ? 1 : (int) Math.min(words, 14) + (repeated ? 6 : 0);
  }

  private static boolean same(String raw, String clean) {
    return CleanTextBuilder.straight(raw).strip().equals(clean);
  }
}
