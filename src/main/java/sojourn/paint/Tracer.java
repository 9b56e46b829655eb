package sojourn.paint;

import java.awt.geom.Path2D;
import sojourn.atlas.AzimuthalEqualArea;
import sojourn.atlas.MapFrame;
import sojourn.atlas.Mercator;
import sojourn.atlas.Projection;
import sojourn.atlas.world.Area;
import sojourn.atlas.world.Line;

/** Traces lines and areas of the globe into paths of pixels, leaving out what lies outside the frame or between two pixels. */
final class Tracer {

  private static final double MARGIN = 16;

  private final MapFrame frame;
  private final Projection projection;
  private final double least;
  private final double[] xy = new double[2];

  /** @param least distance in pixels under which the next point is left out */
  Tracer(MapFrame frame, double least) {
    this.frame = frame;
    this.projection = frame.projection();
    this.least = least;
  }

  void line(Path2D path, Line line) {
    if (!projection.wraps()) {
      trace(path, line, 0, false);
      return;
    }
    for (double turn = -360; turn <= 360; turn += 360) {
      if (onPlane(line, turn) && visible(line, turn)) {
        trace(path, line, turn, false);
      }
    }
  }

  void area(Path2D path, Area area) {
    if (!projection.wraps()) {
      for (Line ring : area.rings()) {
        trace(path, ring, 0, true);
      }
      if (projection instanceof AzimuthalEqualArea a && area.contains(a.antipodeLongitude(), -a.latitude())) {
        everything(path);
      }
      return;
    }
    for (double turn = -360; turn <= 360; turn += 360) {
      if (onPlane(area.outer(), turn) && visible(area.outer(), turn)) {
        for (Line ring : area.rings()) {
          trace(path, ring, turn, true);
        }
      }
    }
  }

  /** Pixels of the longer side of a ring's bounds; on Mercator only, elsewhere by its degrees. */
  double extent(Line line) {
    return Math.max(line.east() - line.west(), line.north() - line.south()) / 360 * frame.worldWidth();
  }

  /** On an azimuthal plane a ring around the antipode bounds its outside. */
  private void everything(Path2D path) {
    double far = 2.1 * frame.scale();
    path.moveTo(frame.shiftX() - far, frame.shiftY() - far);
    path.lineTo(frame.shiftX() + far, frame.shiftY() - far);
    path.lineTo(frame.shiftX() + far, frame.shiftY() + far);
    path.lineTo(frame.shiftX() - far, frame.shiftY() + far);
    path.closePath();
  }

  private boolean onPlane(Line line, double turn) {
    return line.east() + turn >= projection.centre() - 180 && line.west() + turn <= projection.centre() + 180;
  }

  private boolean visible(Line line, double turn) {
    if (!(projection instanceof Mercator m)) {
      return true;
    }
    double left = ((line.west() + turn - m.centre()) / 360 + 0.5) * frame.scale() + frame.shiftX();
    double right = ((line.east() + turn - m.centre()) / 360 + 0.5) * frame.scale() + frame.shiftX();
    double top = Mercator.ordinate(line.north()) * frame.scale() + frame.shiftY();
    double bottom = Mercator.ordinate(line.south()) * frame.scale() + frame.shiftY();
    return right >= -MARGIN && left <= frame.width() + MARGIN && bottom >= -MARGIN && top <= frame.height() + MARGIN;
  }

  private void trace(Path2D path, Line line, double turn, boolean closed) {
    int size = line.size();
    double lastX = 0;
    double lastY = 0;
    double heldX = 0;
    double heldY = 0;
    int lastSide = 0;
    boolean open = false;
    boolean held = false;
    for (int i = 0; i < size; i++) {
      locate(line, i, turn);
      double x = xy[0];
      double y = xy[1];
      int side = side(x, y);
      boolean last = i == size - 1;
      if (!open) {
        path.moveTo(x, y);
        open = true;
      } else if ((side & lastSide) != 0 && !last) { // beyond the same edge as the point before: wait for the line to come back
        heldX = x;
        heldY = y;
        held = true;
        lastSide &= side;
        continue;
      } else if (!last && !held && side == 0 && Math.abs(x - lastX) + Math.abs(y - lastY) < least) {
        continue;
      } else {
        if (held) {
          path.lineTo(heldX, heldY);
          held = false;
        }
        path.lineTo(x, y);
      }
      lastX = x;
      lastY = y;
      lastSide = side;
    }
    if (open && closed) {
      path.closePath();
    }
  }

  private void locate(Line line, int i, double turn) {
    if (projection instanceof Mercator m) {
      xy[0] = (line.longitude(i) + turn - m.centre()) / 360 + 0.5;
      xy[1] = line.mercator(i);
    } else {
      projection.forward(line.longitude(i) + turn, line.latitude(i), xy);
    }
    xy[0] = xy[0] * frame.scale() + frame.shiftX();
    xy[1] = xy[1] * frame.scale() + frame.shiftY();
  }

  private int side(double x, double y) {
    int side = x < -MARGIN ? 1 : x > frame.width() + MARGIN ? 2 : 0;
    return side | (y < -MARGIN ? 4 : y > frame.height() + MARGIN ? 8 : 0);
  }
}
