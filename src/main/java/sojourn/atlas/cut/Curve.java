package sojourn.atlas.cut;

/** How far a curve is from its chord. */
final class Curve {

  private Curve() {}

  /** Distance of a point from the straight piece between two others. */
  static double distance(double x, double y, double ax, double ay, double bx, double by) {
    double dx = bx - ax;
    double dy = by - ay;
    double square = dx * dx + dy * dy;
    double t = square == 0 ? 0 : Math.clamp(((x - ax) * dx + (y - ay) * dy) / square, 0, 1);
    return Math.hypot(x - ax - t * dx, y - ay - t * dy);
  }
}
