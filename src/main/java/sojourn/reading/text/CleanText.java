package sojourn.reading.text;

import sojourn.model.SourceId;
import sojourn.model.text.Document;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;

/** The text as the reader sees it: marks of layout gone, quotes and spaces plain. Every character knows where it stood. */
public final class CleanText {

  private final Document document;
  private final SourceId source;
  private final String value;
  /** For each clean character the UTF-16 index of its origin. */
  private final int[] origin;
  /** For each UTF-16 index of the fixed text its code point. */
  private final int[] point;

  CleanText(Document document, String value, int[] origin) {
    this.document = document;
    this.source = document.id();
    this.value = value;
    this.origin = origin.clone();
    String fixed = document.text().value();
    this.point = new int[fixed.length() + 1];
    int points = 0;
    for (int i = 0; i < fixed.length(); ) {
      int width = Character.charCount(fixed.codePointAt(i));
      for (int k = 0; k < width; k++) {
        point[i + k] = points;
      }
      points++;
      i += width;
    }
    point[fixed.length()] = points;
  }

  public String value() {
    return value;
  }

  public Document document() {
    return document;
  }

  /** Index of the first clean character that stood at a code point of the fixed text or after it. */
  public int indexOf(int fixedPoint) {
    int low = 0;
    int high = origin.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (point[origin[middle]] < fixedPoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The span in the fixed text of a non-empty clean range. */
  public Span span(int from, int to) {
    int last = origin[to - 1];
    int width = Character.charCount(document.text().value().codePointAt(last));
    return new Span(point[origin[from]], point[Math.min(last + width, point.length - 1)]);
  }

  /** The words of the fixed text at a clean range, with the rule that read them. */
  public Evidence evidence(int from, int to, String rule) {
    return evidence(span(from, to), rule);
  }

  /** The words of the fixed text at a span, with the rule that read them. */
  public Evidence evidence(Span span, String rule) {
    return new Evidence(source, span, document.text().quote(span), rule);
  }
}
