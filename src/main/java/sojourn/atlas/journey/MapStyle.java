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

  private static final double BY_ENCOUNTERS = 3.44;
  private static final double LEAST = 5.4;
  private static final double LEAST_OF_MANY = 3.6;
  private static final double LARGEST = 22;

  /** How much larger than the largest disc one would have to be for all to be made smaller. */
  private static final double CROWD = 2;

  /** Larger or smaller throughout. */
  public MapStyle times(double factor) {
    return new MapStyle(
        marks * factor, lines * factor, place * factor, second * factor, country * factor, sea * factor, town * factor, unit * factor, crowded);
  }

  /** Radius of a mark in pixels; the area of a visited place's disc is in proportion to its encounters. */
  public double radius(StopKind kind, int encounters) {
    return radius(kind, encounters, 1);
  }

  /** The same where discs are smaller than usual. */
  double radius(StopKind kind, int encounters, double shrink) {
    double disc = shrink * BY_ENCOUNTERS * Math.sqrt(encounters);
    return marks * (kind == StopKind.VISITED ? Math.clamp(disc, shrink < 1 ? leastOfMany(encounters) : LEAST, LARGEST) : kind == StopKind.ASIDE ? 3.8 : 5);
  }

  /** In a crowd small discs are smaller, but those of ten and more keep room for their number. */
  private static double leastOfMany(int encounters) {
    return encounters >= 100 ? 10.5 : encounters >= 10 ? 8 : LEAST_OF_MANY;
  }

  /** By how much discs are smaller than usual where so many encounters have the largest. */
  double shrink(int most) {
    double usual = BY_ENCOUNTERS * Math.sqrt(most);
    return usual > CROWD * LARGEST ? LARGEST / usual : 1;
  }
}
