package sojourn.atlas.projection;

/**
 * From degrees to a plane whose y grows southwards. Planes are in earth radii but for Mercator's, which is the unit square; {@link #unit} tells. Points
 * are projected here; lines and areas, which may have to be cut where the plane is torn, by {@code atlas.cut.MapPlane}.
 */
public sealed interface Projection
    permits Mercator, EqualEarth, Robinson, WinkelTripel, Azimuthal, LambertConformal, Albers {

  /** Mean radius of the earth in metres. */
  double EARTH = 6_371_008.8;

  /**
   * Writes the point's x and y into the two cells. On a {@link Strip} longitudes are taken as they come and the plane continues beyond its edges; put
   * them {@link #near} the centre first where that is not wanted. On a {@link Disc} a point beyond its edge has a place that must not be drawn.
   */
  void forward(double longitude, double latitude, double[] xy);

  /**
   * Writes the longitude, within half a turn of the centre, and the latitude of a point of the plane into the two cells.
   *
   * @return false where the plane shows no point of the globe; the cells are then worthless
   */
  boolean inverse(double x, double y, double[] degrees);

  /** The part of the globe that the plane shows, and so where it is torn. */
  Domain domain();

  /** Whether the plane has a left and a right edge, half a turn from {@link #centre}. */
  default boolean wraps() {
    return domain() instanceof Strip;
  }

  /** Longitude in the middle. */
  double centre();

  /** Length on the plane of one earth radius at true scale. */
  default double unit() {
    return 1;
  }

  /** Ground metres of one unit of the plane near a latitude on the central meridian, east to west. */
  default double metresPerUnit(double latitude) {
    double[] one = new double[2];
    double[] two = new double[2];
    double step = 0.01;
    forward(centre() - step, latitude, one);
    forward(centre() + step, latitude, two);
    return EARTH * Math.toRadians(2 * step) * Math.cos(Math.toRadians(latitude)) / Math.hypot(two[0] - one[0], two[1] - one[1]);
  }

  /** The longitude within half a turn of the centre. */
  default double near(double longitude) {
    return longitude - 360 * Math.floor((longitude - centre() + 180) / 360);
  }
}
