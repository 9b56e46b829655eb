package sojourn.atlas;

/** From degrees to a plane whose y grows southwards. Azimuthal and Equal Earth planes are in earth radii, Mercator's is the unit square. */
public sealed interface Projection permits Mercator, EqualEarth, AzimuthalEqualArea {

  /** Mean radius of the earth in metres. */
  double EARTH = 6_371_008.8;

  /**
   * Writes the point's x and y into the two cells. A projection that {@link #wraps} takes longitudes as they come and continues beyond its edges,
   * so that a shape cut at the 180th meridian can be drawn once a turn.
   */
  void forward(double longitude, double latitude, double[] xy);

  /** Whether the plane has a left and a right edge, half a turn from {@link #centre}. */
  boolean wraps();

  /** Longitude in the middle. */
  double centre();

  /** Ground metres of one unit of the plane near a latitude, east to west. */
  double metresPerUnit(double latitude);

  /** The longitude within half a turn of the centre. */
  default double near(double longitude) {
    return longitude - 360 * Math.floor((longitude - centre() + 180) / 360);
  }
}
