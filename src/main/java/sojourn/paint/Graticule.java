package sojourn.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Mercator;

/** Meridians and parallels, and the edge of the globe. */
final class Graticule {

  private Graticule() {}

  static Shape lines(MapFrame frame, int step) {
    Path2D path = new Path2D.Double();
    double centre = frame.projection().centre();
    boolean straight = frame.projection() instanceof Mercator;
    for (int longitude = -180; longitude < 180; longitude += step) {
      add(path, frame, longitude, -90 + step, longitude, 90 - step, straight ? 1 : 72);
    }
    for (int latitude = -90 + step; latitude <= 90 - step; latitude += step) {
      add(path, frame, centre - 180, latitude, centre + 180 - 1e-9, latitude, straight ? 1 : 180);
    }
    return path;
  }

  /** The whole globe's outline on a plane with a left and a right edge. */
  static Shape outline(MapFrame frame) {
    Path2D path = new Path2D.Double();
    double centre = frame.projection().centre();
    add(path, frame, centre - 180, -90, centre - 180, 90, 180);
    Path2D right = new Path2D.Double();
    add(right, frame, centre + 180 - 1e-9, 90, centre + 180 - 1e-9, -90, 180);
    path.append(right, true);
    path.closePath();
    return path;
  }

  private static void add(Path2D path, MapFrame frame, double lon0, double lat0, double lon1, double lat1, int steps) {
    double[] xy = new double[2];
    for (int i = 0; i <= steps; i++) {
      double t = i / (double) steps;
      frame.pixel(lon0 + t * (lon1 - lon0), lat0 + t * (lat1 - lat0), xy);
      if (i == 0) {
        path.moveTo(xy[0], xy[1]);
      } else {
        path.lineTo(xy[0], xy[1]);
      }
    }
  }
}
