package sojourn.model.ground;

/** An upright rectangle on the globe, in degrees; {@code east} is larger than {@code west} and {@code north} than {@code south}. */
public record Corners(double west, double south, double east, double north) {

  public Corners {
    if (!(west < east && south < north && south >= -90 && north <= 90 && west >= -540 && east <= 540)) {
      throw new IllegalArgumentException("corners " + west + ", " + south + " to " + east + ", " + north);
    }
  }

  /** The whole of Web Mercator. */
  public static final Corners WORLD = new Corners(-180, -85.0511287798066, 180, 85.0511287798066);
}
