package sojourn.atlas.projection;

/**
 * Robinson about a central meridian. Robinson gave the lengths and distances of parallels every five degrees (Snyder 1990, The Robinson Projection: A
 * Computation Algorithm, Cartography and Geographic Information Systems 17); between them runs a cubic spline that is even, or odd, about the equator.
 */
public record Robinson(double centre) implements Projection {

  private static final double ACROSS = 0.8487;
  private static final double UP = 1.3523;

  private static final Spline LENGTH =
      Spline.even(
          1.0000, 0.9986, 0.9954, 0.9900, 0.9822, 0.9730, 0.9600, 0.9427, 0.9216, 0.8962, 0.8679, 0.8350, 0.7986, 0.7597, 0.7186, 0.6732, 0.6213,
          0.5722, 0.5322);

  private static final Spline DISTANCE =
      Spline.odd(
          0.0000, 0.0620, 0.1240, 0.1860, 0.2480, 0.3100, 0.3720, 0.4340, 0.4958, 0.5571, 0.6176, 0.6769, 0.7346, 0.7903, 0.8435, 0.8936, 0.9394,
          0.9761, 1.0000);

  @Override
  public void forward(double longitude, double latitude, double[] xy) {
    double rows = Math.abs(latitude) / 5;
    xy[0] = ACROSS * LENGTH.at(rows) * Math.toRadians(longitude - centre);
    xy[1] = -Math.copySign(UP * DISTANCE.at(rows), latitude);
  }

  /** The row by halving: the distance of parallels grows towards the pole. */
  @Override
  public boolean inverse(double x, double y, double[] degrees) {
    double wanted = Math.abs(y) / UP;
    double low = 0;
    double high = 18;
    for (int i = 0; i < 52; i++) {
      double middle = (low + high) / 2;
      if (DISTANCE.at(middle) < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    degrees[1] = Math.copySign(5 * (low + high) / 2, -y);
    degrees[0] = centre + Math.toDegrees(x / (ACROSS * LENGTH.at((low + high) / 2)));
    return wanted <= 1 && Math.abs(degrees[0] - centre) <= 180;
  }

  @Override
  public Domain domain() {
    return Strip.whole(centre);
  }
}
