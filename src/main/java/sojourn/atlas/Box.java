package sojourn.atlas;

/** A rectangle of pixels. */
public record Box(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public boolean touches(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  public boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }

  public boolean within(Box outer) {
    return x >= outer.x && y >= outer.y && right() <= outer.right() && bottom() <= outer.bottom();
  }

  public Box grown(double by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  public Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  public static Box about(double x, double y, double radius) {
    return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
