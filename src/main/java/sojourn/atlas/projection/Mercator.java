package sojourn.atlas.projection;

/** Web Mercator about a central meridian, the world in the unit square, clamped at 85.05 degrees (Snyder 1987, page 38). */
public record Mercator(double centre) implements Projection {

  /** Latitude at which the world is a square. */
  public static final double LIMIT = 85.0511287798066;

  /** Distance from the north edge, 0 to 1. */
  public static double ordinate(double latitude) {
    double sin = Math.sin(Math.toRadians(Math.clamp(latitude, -LIMIT, LIMIT)));
    return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  }

  /** Latitude at a distance from the north edge. */
  public static double latitude(double ordinate) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * ordinate))));
  }

  @Override
  public void forward(double longitude, double latitude, double[] xy) {
    xy[0] = (longitude - centre) / 360 + 0.5;
    xy[1] = ordinate(latitude);
  }

  @Override
  public boolean inverse(double x, double y, double[] degrees) {
    degrees[0] = centre + (x - 0.5) * 360;
    degrees[1] = latitude(y);
    return x >= 0 && x <= 1 && y >= 0 && y <= 1;
  }

  @Override
  public Domain domain() {
    return new Strip(centre, -LIMIT, LIMIT);
  }

  @Override
  public double unit() {
    return 1 / (2 * Math.PI);
  }

  @Override
  public double metresPerUnit(double latitude) {
    return 2 * Math.PI * EARTH * Math.cos(Math.toRadians(latitude));
  }
}
