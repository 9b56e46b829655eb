package sojourn.atlas.journey;

/**
 * Sizes of marks and letters.
 *
 * @param marks factor on the radii of marks
 * @param lines factor on the widths of lines
 * @param place size of a stop's name in pixels
 * @param second of its second line
 * @param country largest size of a country's name
 * @param sea of a sea's name; oceans are a fifth larger
 * @param town of another town's name
 * @param unit pixels of a pixel of the reader's eye: what is shown at a zoom depends on it, and furniture grows with it
 * @param crowded whether countries, seas and towns are lettered as densely as they fit
 */
public record MapStyle(
    double marks, double lines, double place, double second, double country, double sea, double town, double unit, boolean crowded) {

  /** A panel of the window. */
  public static final MapStyle PANEL = new MapStyle(1, 1, 12, 10.5, 10, 11.5, 10.5, 1, true);

  /** A slide, read from the back of the room. */
  public static final MapStyle SLIDE = new MapStyle(2, 1.8, 26, 18, 19, 19, 16, 1.4, false);

  /** Larger or smaller throughout. */
  public MapStyle times(double factor) {
    return new MapStyle(
        marks * factor, lines * factor, place * factor, second * factor, country * factor, sea * factor, town * factor, unit * factor, crowded);
  }

  /** Radius of a mark in pixels; the area of a visited place's disc is in proportion to its encounters. */
  public double radius(StopKind kind, int encounters) {
    return Discs.usual(marks).radius(kind, encounters);
  }
}
