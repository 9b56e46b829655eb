package sojourn.atlas.choice;

import sojourn.atlas.projection.Azimuth;

/**
 * A part of the globe to be shown, in degrees.
 *
 * @param longitude of its middle
 * @param width from west to east
 */
public record Extent(double south, double north, double longitude, double width) {

  /** All of it about Greenwich. */
  public static final Extent WORLD = new Extent(-90, 90, 0, 360);

  public double latitude() {
    return (south + north) / 2;
  }

  double height() {
    return north - south;
  }

  /** Width in degrees of a great circle at the parallel nearest the equator. */
  double breadth() {
    double widest = south <= 0 && north >= 0 ? 0 : Math.min(Math.abs(south), Math.abs(north));
    return width * Math.cos(Math.toRadians(widest));
  }

  /** The greatest angle from the middle to a corner or to the middle of an edge. */
  double radius() {
    double most = 0;
    Azimuth azimuth = new Azimuth(0, latitude());
    double[] xy = new double[2];
    for (double f : new double[] {south, latitude(), north}) {
      most = Math.max(most, Math.toDegrees(Math.acos(Math.clamp(azimuth.toward(width / 2, f, xy), -1, 1))));
    }
    return most;
  }
}
