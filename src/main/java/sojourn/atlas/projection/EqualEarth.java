package sojourn.atlas.projection;

/** Equal Earth (Šavrič, Patterson and Jenny 2018) about a central meridian. */
public record EqualEarth(double centre) implements Projection {

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double ROOT3 = Math.sqrt(3);
  private static final double POLE = 1.3173627591574;

  @Override
  public void forward(double longitude, double latitude, double[] xy) {
    double t = Math.asin(ROOT3 / 2 * Math.sin(Math.toRadians(latitude)));
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    xy[0] = 2 * ROOT3 * Math.toRadians(longitude - centre) * Math.cos(t) / (3 * (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1));
    xy[1] = -t * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1);
  }

  /** Latitude of a row of the plane, by Newton's method as its authors give it. */
  public double latitude(double y) {
    double row = Math.clamp(y, -POLE, POLE);
    double t = -row / A1;
    for (int i = 0; i < 12; i++) {
      double t2 = t * t;
      double t6 = t2 * t2 * t2;
      double step = (t * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1) + row) / (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1);
      t -= step;
      if (Math.abs(step) < 1e-14) {
        break;
      }
    }
    return Math.toDegrees(Math.asin(Math.clamp(2 / ROOT3 * Math.sin(t), -1, 1)));
  }

  @Override
  public boolean inverse(double x, double y, double[] degrees) {
    degrees[1] = latitude(y);
    double[] one = new double[2];
    forward(centre + 1, degrees[1], one);
    degrees[0] = centre + x / one[0];
    return Math.abs(y) <= POLE && Math.abs(degrees[0] - centre) <= 180;
  }

  @Override
  public Domain domain() {
    return Strip.whole(centre);
  }
}
