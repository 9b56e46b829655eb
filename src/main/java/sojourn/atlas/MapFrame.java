package sojourn.atlas;

import sojourn.atlas.projection.Disc;
import sojourn.atlas.projection.Mercator;
import sojourn.atlas.projection.Projection;

/**
 * A rectangle of pixels that looks on a projection's plane: pixel = unit · scale + shift.
 *
 * @param scale pixels of one unit of the plane
 */
public record MapFrame(Projection projection, double scale, double shiftX, double shiftY, double width, double height) {

  /** Centres a point of the plane. */
  public static MapFrame about(Projection projection, double scale, double unitX, double unitY, double width, double height) {
    return new MapFrame(projection, scale, width / 2 - unitX * scale, height / 2 - unitY * scale, width, height);
  }

  /** Writes the pixel of a place, taken within half a turn of the projection's centre. */
  public void pixel(double longitude, double latitude, double[] xy) {
    projection.forward(projection.near(longitude), latitude, xy);
    xy[0] = xy[0] * scale + shiftX;
    xy[1] = xy[1] * scale + shiftY;
  }

  public boolean sees(double x, double y, double margin) {
    return x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;
  }

  /** Pixels of 360 degrees of longitude at the projection's true latitude. */
  public double worldWidth() {
    return scale * 2 * Math.PI * projection.unit();
  }

  /** Web Mercator zoom with the same scale, tiles of 256 pixels. */
  public double zoom() {
    return Math.log(worldWidth() / 256) / Math.log(2);
  }

  /** Latitude of a row of pixels in the middle of the frame; on an azimuthal plane, where a row has none, of its centre. */
  public double latitudeAt(double y) {
    if (projection.domain() instanceof Disc disc) {
      return disc.latitude();
    }
    double[] degrees = new double[2];
    boolean shown = projection.inverse((width / 2 - shiftX) / scale, (y - shiftY) / scale, degrees);
    return shown || projection instanceof Mercator ? Math.clamp(degrees[1], -90, 90) : 0;
  }
}
