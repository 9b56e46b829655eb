package sojourn.atlas.journey;

/** Widths of texts in pixels. */
public interface TextMeasure {

  double width(String text, Lettering lettering);
}
