package sojourn.atlas.projection;

/**
 * Winkel tripel about a central meridian: the mean of Aitoff's projection and an equirectangular one whose standard parallel is arccos(2/π) (Snyder and
 * Voxland, An Album of Map Projections, 1989, page 164).
 */
public record WinkelTripel(double centre) implements Projection {

  private static final double COS1 = 2 / Math.PI;
  private static final int STEPS = 40;

  @Override
  public void forward(double longitude, double latitude, double[] xy) {
    plane(Math.toRadians(longitude - centre), Math.toRadians(latitude), xy);
  }

  private static void plane(double l, double f, double[] xy) {
    double alpha = Math.acos(Math.clamp(Math.cos(f) * Math.cos(l / 2), -1, 1));
    double k = alpha < 1e-9 ? 1 : alpha / Math.sin(alpha);
    xy[0] = (l * COS1 + 2 * Math.cos(f) * Math.sin(l / 2) * k) / 2;
    xy[1] = -(f + Math.sin(f) * k) / 2;
  }

  /** Newton's method in two variables from the equirectangular point; the derivatives are differences. */
  @Override
  public boolean inverse(double x, double y, double[] degrees) {
    double l = Math.clamp(x / (0.5 * (1 + COS1)), -Math.PI, Math.PI);
    double f = Math.clamp(-y, -Math.PI / 2, Math.PI / 2);
    double[] here = new double[2];
    double[] east = new double[2];
    double[] north = new double[2];
    double d = 1e-7;
    double wrong = Double.MAX_VALUE;
    for (int i = 0; i < STEPS && wrong > 1e-13; i++) {
      plane(l, f, here);
      plane(l + d, f, east);
      plane(l, f > 0 ? f - d : f + d, north);
      double h = f > 0 ? -d : d;
      double a = (east[0] - here[0]) / d;
      double b = (north[0] - here[0]) / h;
      double c = (east[1] - here[1]) / d;
      double e = (north[1] - here[1]) / h;
      double det = a * e - b * c;
      double dx = x - here[0];
      double dy = y - here[1];
      l = Math.clamp(l + (e * dx - b * dy) / det, -3.3, 3.3);
      f = Math.clamp(f + (a * dy - c * dx) / det, -Math.PI / 2, Math.PI / 2);
      plane(l, f, here);
      wrong = Math.hypot(x - here[0], y - here[1]);
    }
    degrees[0] = centre + Math.toDegrees(l);
    degrees[1] = Math.toDegrees(f);
    return wrong < 1e-7 && Math.abs(l) <= Math.PI + 1e-9;
  }

  @Override
  public Domain domain() {
    return Strip.whole(centre);
  }
}
