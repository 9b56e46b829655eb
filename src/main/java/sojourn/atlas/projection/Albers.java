package sojourn.atlas.projection;

/**
 * Albers' conic equal-area projection (Snyder 1987, page 98).
 *
 * @param first standard parallel, where lengths east to west are true
 * @param second standard parallel
 * @param origin latitude where y is 0
 */
public record Albers(double centre, double first, double second, double origin) implements Projection {

  public Albers {
    if (Math.abs(first + second) < 1e-3) {
      throw new IllegalArgumentException("standard parallels " + first + " and " + second + " mirror each other: no cone has such");
    }
  }

  /** For a region between two parallels. */
  public static Albers between(double centre, double south, double north) {
    double[] parallels = Cone.parallels(south, north);
    return new Albers(centre, parallels[0], parallels[1], (south + north) / 2);
  }

  @Override
  public void forward(double longitude, double latitude, double[] xy) {
    cone().plane(longitude, distance(latitude), xy);
  }

  @Override
  public boolean inverse(double x, double y, double[] degrees) {
    Cone cone = cone();
    double n = constant();
    double distance = cone.distance(x, y);
    double sine = (bulge() - distance * distance * n * n) / (2 * n);
    degrees[0] = cone.longitude(x, y);
    degrees[1] = Math.toDegrees(Math.asin(Math.clamp(sine, -1, 1)));
    return Math.abs(sine) <= 1 + 1e-12 && Math.abs(degrees[0] - centre) <= 180;
  }

  @Override
  public Domain domain() {
    return Strip.whole(centre);
  }

  private double constant() {
    return (Math.sin(Math.toRadians(first)) + Math.sin(Math.toRadians(second))) / 2;
  }

  private double bulge() {
    double cos = Math.cos(Math.toRadians(first));
    return cos * cos + 2 * constant() * Math.sin(Math.toRadians(first));
  }

  private double distance(double latitude) {
    double n = constant();
    return Math.sqrt(Math.max(0, bulge() - 2 * n * Math.sin(Math.toRadians(latitude)))) / n;
  }

  private Cone cone() {
    return new Cone(centre, constant(), distance(origin));
  }
}
