package sojourn.atlas.journey;

/**
 * How large the discs of visited places are: their areas are in proportion to the encounters, from a least size to a largest. In a crowd all are smaller
 * than usual by one factor, so that the fullest mark has the largest disc.
 *
 * @param marks factor on all radii
 * @param shrink factor on the usual radii, 1 where there is no crowd
 * @param largest radius before the factor on all
 */
public record Discs(double marks, double shrink, double largest) {

  private static final double BY_ENCOUNTERS = 3.44;
  private static final double LEAST = 5.4;
  private static final double LEAST_OF_MANY = 3.6;
  private static final double LARGEST = 22;
  private static final double LARGEST_OF_MANY = 32;

  /** How much larger than the largest disc one would have to be for all to be made smaller. */
  private static final double CROWD = 2;

  /** Where there is no crowd. */
  public static Discs usual(double marks) {
    return new Discs(marks, 1, LARGEST);
  }

  /** For a map, given the most encounters that one of its discs will stand for. */
  static Discs of(MapStyle style, double width, double height, int most) {
    double usual = BY_ENCOUNTERS * Math.sqrt(most);
    double room = Math.clamp(Math.min(width, height) / style.marks() / 16, LARGEST, LARGEST_OF_MANY);
    return usual <= CROWD * LARGEST ? usual(style.marks()) : new Discs(style.marks(), room / usual, room);
  }

  /** Whether discs are smaller than usual. */
  public boolean crowd() {
    return shrink < 1;
  }

  /** Radius of a mark in pixels. */
  public double radius(StopKind kind, int encounters) {
    if (kind != StopKind.VISITED) {
      return marks * (kind == StopKind.ASIDE ? 3.8 : crowd() ? 4 : 5);
    }
    return marks * Math.clamp(shrink * BY_ENCOUNTERS * Math.sqrt(encounters), crowd() ? LEAST_OF_MANY : LEAST, largest);
  }

  /** About how many encounters a disc of so many pixels stands for, as a round number: 1, 2 or 5 and noughts. */
  public int encounters(double radius) {
    double exact = Math.pow(radius / marks / shrink / BY_ENCOUNTERS, 2);
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, exact))));
    return (int) (power * (exact / power >= 5 ? 5 : exact / power >= 2 ? 2 : 1));
  }
}
