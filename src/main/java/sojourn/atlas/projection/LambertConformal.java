package sojourn.atlas.projection;

/**
 * Lambert's conformal conic projection: small shapes keep their form (Snyder 1987, page 106). The far pole lies at infinity, so the plane ends 60 degrees
 * beyond the equator.
 *
 * @param first standard parallel, where lengths are true
 * @param second standard parallel
 * @param origin latitude where y is 0
 */
public record LambertConformal(double centre, double first, double second, double origin) implements Projection {

  private static final double FARTHEST = 60;

  public LambertConformal {
    if (Math.abs(first + second) < 1e-3) {
      throw new IllegalArgumentException("standard parallels " + first + " and " + second + " mirror each other: no cone has such");
    }
  }

  /** For a region between two parallels. */
  public static LambertConformal between(double centre, double south, double north) {
    double[] parallels = Cone.parallels(south, north);
    return new LambertConformal(centre, parallels[0], parallels[1], Math.clamp((south + north) / 2, -80, 80));
  }

  @Override
  public void forward(double longitude, double latitude, double[] xy) {
    double n = constant();
    double shown = n > 0 ? Math.max(latitude, -FARTHEST) : Math.min(latitude, FARTHEST);
    cone(n).plane(longitude, distance(shown, n), xy);
  }

  @Override
  public boolean inverse(double x, double y, double[] degrees) {
    double n = constant();
    Cone cone = cone(n);
    double ratio = factor(n) / cone.distance(x, y);
    degrees[0] = cone.longitude(x, y);
    degrees[1] = Math.toDegrees(2 * Math.atan(Math.pow(ratio, 1 / n)) - Math.PI / 2);
    return domain().shows(degrees[0], degrees[1]) && Math.abs(degrees[0] - centre) <= 180;
  }

  @Override
  public Domain domain() {
    return constant() > 0 ? new Strip(centre, -FARTHEST, 90) : new Strip(centre, -90, FARTHEST);
  }

  private double constant() {
    double a = Math.toRadians(first);
    double b = Math.toRadians(second);
    return Math.abs(first - second) < 1e-6 ? Math.sin(a) : Math.log(Math.cos(a) / Math.cos(b)) / Math.log(half(b) / half(a));
  }

  private double factor(double n) {
    double a = Math.toRadians(first);
    return Math.cos(a) * Math.pow(half(a), n) / n;
  }

  private double distance(double latitude, double n) {
    return factor(n) / Math.pow(half(Math.toRadians(latitude)), n);
  }

  private Cone cone(double n) {
    return new Cone(centre, n, distance(origin, n));
  }

  private static double half(double latitude) {
    return Math.tan(Math.PI / 4 + latitude / 2);
  }
}
