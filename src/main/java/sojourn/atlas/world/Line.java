package sojourn.atlas.world;

import sojourn.atlas.projection.Mercator;

/**
 * A line or closed ring on the globe, in degrees, with its bounds and its Mercator ordinates worked out once. Longitudes run on beyond 180 where it
 * crosses that meridian.
 */
public final class Line {

  private final float[] longitudes;
  private final float[] latitudes;
  private final float[] mercator;
  private final double west;
  private final double east;
  private final double south;
  private final double north;

  /** Of degrees, as many of one as of the other; the arrays are its own from now on. */
  public Line(float[] longitudes, float[] latitudes) {
    this.longitudes = longitudes;
    this.latitudes = latitudes;
    this.mercator = new float[latitudes.length];
    double w = Double.MAX_VALUE;
    double e = -Double.MAX_VALUE;
    double s = 90;
    double n = -90;
    for (int i = 0; i < latitudes.length; i++) {
      mercator[i] = (float) Mercator.ordinate(latitudes[i]);
      w = Math.min(w, longitudes[i]);
      e = Math.max(e, longitudes[i]);
      s = Math.min(s, latitudes[i]);
      n = Math.max(n, latitudes[i]);
    }
    west = w;
    east = e;
    south = s;
    north = n;
  }

  public int size() {
    return longitudes.length;
  }

  public double longitude(int i) {
    return longitudes[i];
  }

  public double latitude(int i) {
    return latitudes[i];
  }

  /** Distance from the north edge of the Mercator square, 0 to 1, of the clamped latitude. */
  public double mercator(int i) {
    return mercator[i];
  }

  public double west() {
    return west;
  }

  public double east() {
    return east;
  }

  public double south() {
    return south;
  }

  public double north() {
    return north;
  }

  /** Whether a point lies inside, taken as a ring on the plate carrée. */
  public boolean encloses(double longitude, double latitude) {
    return holds(longitude, latitude) || holds(longitude + 360, latitude) || holds(longitude - 360, latitude);
  }

  private boolean holds(double longitude, double latitude) {
    if (longitude < west || longitude > east || latitude < south || latitude > north) {
      return false;
    }
    boolean inside = false;
    for (int i = 0, j = longitudes.length - 1; i < longitudes.length; j = i++) {
      if (latitudes[i] > latitude != latitudes[j] > latitude
          && longitude
              < (longitudes[j] - longitudes[i]) * (latitude - latitudes[i]) / (double) (latitudes[j] - latitudes[i]) + longitudes[i]) {
        inside = !inside;
      }
    }
    return inside;
  }
}
