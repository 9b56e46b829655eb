package sojourn.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import sojourn.atlas.MapFrame;
import sojourn.atlas.cut.MapPlane;
import sojourn.atlas.cut.Pieces;

/** Meridians and parallels, and the edge of the globe. */
public final class Graticule {

  /** Pixels that a drawn line may be off. */
  private static final double TOLERANCE = 0.2;

  private Graticule() {}

  static Shape lines(MapFrame frame, int step) {
    return path(frame, plane(frame).graticule(step));
  }

  /** The outline of all that the plane can show of the globe. */
  public static Shape outline(MapFrame frame) {
    return path(frame, plane(frame).outline());
  }

  private static MapPlane plane(MapFrame frame) {
    return new MapPlane(frame.projection(), TOLERANCE / frame.scale());
  }

  /** What lies in the frame or close by, as a path of pixels. */
  static Path2D path(MapFrame frame, Pieces pieces) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    append(path, frame, pieces, 16);
    return path;
  }

  static void append(Path2D path, MapFrame frame, Pieces pieces, double margin) {
    double left = (-margin - frame.shiftX()) / frame.scale();
    double top = (-margin - frame.shiftY()) / frame.scale();
    double right = (frame.width() + margin - frame.shiftX()) / frame.scale();
    double bottom = (frame.height() + margin - frame.shiftY()) / frame.scale();
    for (double[] part : pieces.within(left, top, right, bottom).parts()) {
      for (int i = 0; i < part.length; i += 2) {
        double x = part[i] * frame.scale() + frame.shiftX();
        double y = part[i + 1] * frame.scale() + frame.shiftY();
        if (i == 0) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
      if (pieces.closed()) {
        path.closePath();
      }
    }
  }
}
