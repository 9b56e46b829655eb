package sojourn.store;

import sojourn.model.text.Span;

/** Quotes from a text by spans in code points, quickly also from long texts with characters outside the first plane. */
public final class PointIndex {

  /** Code points between two that are remembered. */
  private static final int STEP = 1024;

  private final String text;
  private final int length;
  /** UTF-16 index of each STEP-th code point; empty where each code point is one character. */
  private final int[] indexes;

  public PointIndex(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.indexes = new int[length == text.length() ? 0 : length / STEP + 1];
    for (int i = 1; i < indexes.length; i++) {
      indexes[i] = text.offsetByCodePoints(indexes[i - 1], STEP);
    }
  }

  /** The words at a span; empty where it leaves the text. */
  public String quote(Span span) {
    return span.end() > length ? "" : text.substring(index(span.start()), index(span.end()));
  }

  /** Number of code points. */
  public int length() {
    return length;
  }

  private int index(int point) {
    return indexes.length == 0 ? point : text.offsetByCodePoints(indexes[point / STEP], point % STEP);
  }
}
