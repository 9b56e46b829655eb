package sojourn.session;

/** The area visible on the map, in degrees; {@code west > east} when it crosses the 180th meridian. */
public record MapExtent(double south, double west, double north, double east) {

  public boolean contains(double latitude, double longitude) {
    boolean across = west > east ? longitude >= west || longitude <= east : longitude >= west && longitude <= east;
    return latitude >= south && latitude <= north && across;
  }
}
