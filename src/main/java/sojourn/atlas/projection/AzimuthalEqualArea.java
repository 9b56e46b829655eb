package sojourn.atlas.projection;

import sojourn.atlas.LonLat;

/** Lambert's azimuthal equal-area projection about a point (Snyder 1987, page 185). Within a hemisphere lengths stray by less than half. */
public record AzimuthalEqualArea(double centre, double latitude) implements Azimuthal {

  @Override
  public double stretch(double cosine) {
    return Math.sqrt(2 / Math.max(1 + cosine, 1e-12));
  }

  @Override
  public double angle(double distance) {
    return 2 * Math.asin(distance / 2);
  }

  /** The place at a point of the plane, within its disc of radius 2. */
  public LonLat inverse(double x, double y) {
    double[] degrees = new double[2];
    inverse(x, y, degrees);
    return new LonLat(degrees[0], degrees[1]);
  }

  /** All but a spot of 28 km around the antipode, which the plane pulls out to its rim. */
  @Override
  public Disc domain() {
    return new Disc(centre, latitude, 179.75);
  }
}
