package sojourn.atlas;

/** Equal Earth (Šavrič, Patterson and Jenny 2018) about a central meridian. */
public record EqualEarth(double centre) implements Projection {

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double ROOT3 = Math.sqrt(3);

  @Override
  public void forward(double longitude, double latitude, double[] xy) {
    double t = Math.asin(ROOT3 / 2 * Math.sin(Math.toRadians(latitude)));
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    xy[0] = 2 * ROOT3 * Math.toRadians(longitude - centre) * Math.cos(t) / (3 * (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1));
    xy[1] = -t * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1);
  }

  /** Latitude of a row of the plane, by halving. */
  public double latitude(double y) {
    double[] xy = new double[2];
    double north = 90;
    double south = -90;
    for (int i = 0; i < 40; i++) {
      double middle = (north + south) / 2;
      forward(centre, middle, xy);
      if (xy[1] < y) {
        north = middle;
      } else {
        south = middle;
      }
    }
    return (north + south) / 2;
  }

  @Override
  public boolean wraps() {
    return true;
  }

  @Override
  public double metresPerUnit(double latitude) {
    double[] one = new double[2];
    forward(centre + 1, latitude, one);
    return EARTH * Math.toRadians(1) * Math.cos(Math.toRadians(latitude)) / one[0];
  }
}
