package sojourn.model.text;

/**
 * What the document's own markup says that a span of its text names.
 *
 * @param value for a date the day meant, in EDTF; else empty
 */
public record Markup(Span span, Kind kind, String value) {

  /** What is named. */
  public enum Kind {
    PERSON,
    PLACE,
    DATE
  }
}
