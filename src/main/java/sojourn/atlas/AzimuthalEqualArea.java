package sojourn.atlas;

/** Lambert's azimuthal equal-area projection about a point. */
public record AzimuthalEqualArea(double centre, double latitude) implements Projection {

  @Override
  public void forward(double longitude, double latitude, double[] xy) {
    double f = Math.toRadians(latitude);
    double f0 = Math.toRadians(this.latitude);
    double l = Math.toRadians(longitude - centre);
    double cos = Math.sin(f0) * Math.sin(f) + Math.cos(f0) * Math.cos(f) * Math.cos(l);
    double k = Math.sqrt(2 / Math.max(1 + cos, 1e-7));
    xy[0] = k * Math.cos(f) * Math.sin(l);
    xy[1] = -k * (Math.cos(f0) * Math.sin(f) - Math.sin(f0) * Math.cos(f) * Math.cos(l));
  }

  /** The place at a point of the plane, within its disc of radius 2. */
  public LonLat inverse(double x, double y) {
    double r = Math.hypot(x, y);
    if (r < 1e-12) {
      return new LonLat(centre, latitude);
    }
    double c = 2 * Math.asin(Math.min(1, r / 2));
    double f0 = Math.toRadians(latitude);
    double f = Math.asin(Math.cos(c) * Math.sin(f0) - y * Math.sin(c) * Math.cos(f0) / r);
    double l = Math.atan2(x * Math.sin(c), r * Math.cos(f0) * Math.cos(c) + y * Math.sin(f0) * Math.sin(c));
    return new LonLat(centre + Math.toDegrees(l), Math.toDegrees(f));
  }

  @Override
  public boolean wraps() {
    return false;
  }

  /** True at the centre; within a hemisphere lengths stray by less than half. */
  @Override
  public double metresPerUnit(double latitude) {
    return EARTH;
  }

  /** Longitude of the point opposite the centre, which the plane turns inside out. */
  public double antipodeLongitude() {
    return centre > 0 ? centre - 180 : centre + 180;
  }
}
