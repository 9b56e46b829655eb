package sojourn.atlas;

/** A point in pixels. */
public record Pixel(double x, double y) {

  public double distance(double px, double py) {
    return Math.hypot(x - px, y - py);
  }
}
