package sojourn.atlas.choice;

import sojourn.atlas.projection.Projection;

/**
 * How a plane stretches what is at one point: Tissot's ellipse (Snyder 1987, pages 20 to 26). 1 is the scale in the projection's true lines.
 *
 * @param greatest factor on lengths, over all directions
 * @param least factor on lengths
 */
public record Distortion(double greatest, double least) {

  private static final double STEP = 1e-4;

  /** By differences; at the poles a hair's breadth from them. */
  public static Distortion at(Projection projection, double longitude, double latitude) {
    double f = Math.clamp(latitude, -89.99, 89.99);
    double[] west = new double[2];
    double[] east = new double[2];
    double[] south = new double[2];
    double[] north = new double[2];
    projection.forward(longitude - STEP, f, west);
    projection.forward(longitude + STEP, f, east);
    projection.forward(longitude, f - STEP, south);
    projection.forward(longitude, f + STEP, north);
    double unit = projection.unit() * Math.toRadians(2 * STEP);
    double cos = Math.cos(Math.toRadians(f));
    double xe = (east[0] - west[0]) / unit / cos;
    double ye = (east[1] - west[1]) / unit / cos;
    double xn = (north[0] - south[0]) / unit;
    double yn = (north[1] - south[1]) / unit;
    double squares = xe * xe + ye * ye + xn * xn + yn * yn;
    double area = Math.abs(xe * yn - ye * xn);
    double sum = Math.sqrt(squares + 2 * area);
    double difference = Math.sqrt(Math.max(0, squares - 2 * area));
    return new Distortion((sum + difference) / 2, (sum - difference) / 2);
  }

  /** Factor on areas. */
  public double area() {
    return greatest * least;
  }

  /** Greatest change of an angle, in degrees. */
  public double angle() {
    return Math.toDegrees(2 * Math.asin((greatest - least) / (greatest + least)));
  }
}
