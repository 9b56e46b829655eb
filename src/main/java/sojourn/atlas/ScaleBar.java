package sojourn.atlas;

/**
 * A bar of a round length.
 *
 * @param metres its length on the ground
 * @param pixels its length on the map
 * @param latitude at which it holds, degrees north
 */
public record ScaleBar(double metres, double pixels, double latitude) {

  /** The longest round bar (1, 2 or 5 times a power of ten) not over {@code most} pixels, at the latitude of row {@code y}. */
  public static ScaleBar of(MapFrame frame, double y, double most) {
    double latitude = Math.rint(frame.latitudeAt(y));
    double metresPerPixel = frame.projection().metresPerUnit(latitude) / frame.scale();
    double limit = most * metresPerPixel;
    double power = Math.pow(10, Math.floor(Math.log10(limit)));
    double round = limit >= 5 * power ? 5 * power : limit >= 2 * power ? 2 * power : power;
    return new ScaleBar(round, round / metresPerPixel, latitude);
  }

  /** Length in words: {@code 2000 km}, {@code 500 m}. */
  public String length() {
    return metres >= 1000 ? Math.round(metres / 1000) + " km" : Math.round(metres) + " m";
  }

  /** Latitude in words: {@code 40° N}. */
  public String where() {
    long degrees = Math.round(Math.abs(latitude));
    return degrees + "°" + (degrees == 0 ? "" : latitude > 0 ? " N" : " S");
  }
}
