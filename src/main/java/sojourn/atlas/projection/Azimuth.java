package sojourn.atlas.projection;

/**
 * What azimuthal projections share: the distance from the centre and the direction of a point (Snyder 1987, equations 5-3 and 20-14 to 20-18).
 *
 * @param longitude of the centre
 * @param latitude of the centre
 */
public record Azimuth(double longitude, double latitude) {

  /** Writes the point at distance 1 in the direction of a place: x, y southwards, then the cosine of its angle from the centre. */
  public double toward(double lon, double lat, double[] xy) {
    double f = Math.toRadians(lat);
    double f0 = Math.toRadians(latitude);
    double l = Math.toRadians(lon - longitude);
    xy[0] = Math.cos(f) * Math.sin(l);
    xy[1] = -(Math.cos(f0) * Math.sin(f) - Math.sin(f0) * Math.cos(f) * Math.cos(l));
    return Math.sin(f0) * Math.sin(f) + Math.cos(f0) * Math.cos(f) * Math.cos(l);
  }

  /** Writes the place at an angle from the centre, in radians, in the direction of a point of the plane. */
  public void place(double x, double y, double angle, double[] degrees) {
    double r = Math.hypot(x, y);
    if (r < 1e-14) {
      degrees[0] = longitude;
      degrees[1] = latitude;
      return;
    }
    double f0 = Math.toRadians(latitude);
    double sin = Math.sin(angle);
    double cos = Math.cos(angle);
    degrees[1] = Math.toDegrees(Math.asin(Math.clamp(cos * Math.sin(f0) - y / r * sin * Math.cos(f0), -1, 1)));
    degrees[0] = longitude + Math.toDegrees(Math.atan2(x / r * sin, Math.cos(f0) * cos + y / r * Math.sin(f0) * sin));
  }
}
