package sojourn.atlas.projection;

/** Projections about a point: directions from it are true, and all places at one angle from it lie on one circle. */
public sealed interface Azimuthal extends Projection permits AzimuthalEqualArea, AzimuthalEquidistant, Orthographic {

  /** Latitude in the middle. */
  double latitude();

  /** Factor from the sine of the angle from the centre to the distance on the plane, by that angle's cosine. */
  double stretch(double cosine);

  /** The angle from the centre, in radians, of a distance on the plane; NaN where it shows none. */
  double angle(double distance);

  @Override
  Disc domain();

  default Azimuth azimuth() {
    return new Azimuth(centre(), latitude());
  }

  @Override
  default void forward(double longitude, double latitude, double[] xy) {
    double k = stretch(azimuth().toward(longitude, latitude, xy));
    xy[0] *= k;
    xy[1] *= k;
  }

  @Override
  default boolean inverse(double x, double y, double[] degrees) {
    double angle = angle(Math.hypot(x, y));
    azimuth().place(x, y, angle, degrees);
    return !Double.isNaN(angle);
  }

  /** True at the centre; on the equidistant one along every line from it. */
  @Override
  default double metresPerUnit(double latitude) {
    return EARTH;
  }
}
