package sojourn.ui.timeline;

/** A rectangle in pixels. */
record Box(double x, double y, double width, double height) {

  static Box between(double left, double top, double right, double bottom) {
    return new Box(left, top, right - left, bottom - top);
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  double centreX() {
    return x + width / 2;
  }

  double centreY() {
    return y + height / 2;
  }

  boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }

  boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  Box grown(double by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  /** The same centre, at least so large. */
  Box atLeast(double side) {
    double w = Math.max(width, side);
    double h = Math.max(height, side);
    return new Box(centreX() - w / 2, centreY() - h / 2, w, h);
  }

  /** The part between two verticals; of no width where there is none. */
  Box within(double left, double right) {
    double from = Math.max(x, left);
    return new Box(from, y, Math.max(0, Math.min(right(), right) - from), height);
  }

  /** Squared distance from a point, 0 inside. */
  double distance(double px, double py) {
    double dx = Math.max(0, Math.max(x - px, px - right()));
    double dy = Math.max(0, Math.max(y - py, py - bottom()));
    return dx * dx + dy * dy;
  }
}
