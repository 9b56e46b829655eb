package sojourn.model.step;

/** The part of the world that a step shows at least, in degrees; {@code west > east} when it crosses the 180th meridian. */
public record Area(double south, double west, double north, double east) {

  public Area {
    if (!(south < north && south >= -90 && north <= 90 && Math.abs(west) <= 180 && Math.abs(east) <= 180)) {
      throw new IllegalArgumentException("an area from " + south + ", " + west + " to " + north + ", " + east);
    }
  }
}
