package sojourn.export.plate.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import sojourn.atlas.Box;
import sojourn.atlas.MapFrame;

/**
 * Where the map lies on the plate.
 *
 * @param frame in tenths of millimetres from the map's upper left corner
 * @param area millimetres of the plate
 * @param type factor on letters and lines
 */
record MapField(MapFrame frame, Box area, double type) {

  /** Writes the millimetres of a place; false where it has none on this projection. */
  boolean locate(double longitude, double latitude, double[] xy) {
    frame.pixel(longitude, latitude, xy);
    place(xy);
    return frame.projection().domain().shows(longitude, latitude);
  }

  /** The same for a longitude that is taken as it comes. */
  void forward(double longitude, double latitude, double[] xy) {
    frame.projection().forward(longitude, latitude, xy);
    xy[0] = xy[0] * frame.scale() + frame.shiftX();
    xy[1] = xy[1] * frame.scale() + frame.shiftY();
    place(xy);
  }

  private void place(double[] xy) {
    xy[0] = xy[0] / PlateFrame.UNITS + area.x();
    xy[1] = xy[1] / PlateFrame.UNITS + area.y();
  }

  boolean sees(double x, double y, double margin) {
    return area.grown(margin).contains(x, y);
  }

  Path2D outline() {
    return new Path2D.Double(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
  }

  /** Web Mercator zoom at which a screen shows as much to a reader. */
  double zoom() {
    double pixels = frame.worldWidth() / PlateFrame.UNITS / 25.4 * 96;
    return Math.log(pixels / 256 / type) / Math.log(2);
  }
}
