package sojourn.paint;

import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.MapFrame;
import sojourn.atlas.cut.MapPlane;
import sojourn.atlas.projection.Mercator;
import sojourn.atlas.projection.Projection;
import sojourn.atlas.world.Area;
import sojourn.atlas.world.Line;

/** Traces lines and areas of the globe into paths of pixels, leaving out what lies outside the frame or between two pixels. */
public final class Tracer {

  private static final double MARGIN = 16;

  private final MapFrame frame;
  private final Projection projection;
  private final double least;
  private final @Nullable MapPlane plane; // Mercator, the screen's, is traced at once without being cut
  private final double[] xy = new double[2];

  /** @param least distance in pixels under which the next point is left out */
  public Tracer(MapFrame frame, double least) {
    this.frame = frame;
    this.projection = frame.projection();
    this.least = least;
    this.plane = projection instanceof Mercator ? null : new MapPlane(projection, least / frame.scale());
  }

  public void line(Path2D path, Line line) {
    if (plane != null) {
      Graticule.append(path, frame, plane.line(line), MARGIN);
      return;
    }
    for (double turn = -360; turn <= 360; turn += 360) {
      if (onPlane(line, turn) && visible(line, turn)) {
        trace(path, line, turn, false);
      }
    }
  }

  public void area(Path2D path, Area area) {
    if (plane != null) {
      Graticule.append(path, frame, plane.area(area), MARGIN);
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
  public double extent(Line line) {
    return Math.max(line.east() - line.west(), line.north() - line.south()) / 360 * frame.worldWidth();
  }

  private boolean onPlane(Line line, double turn) {
    return line.east() + turn >= projection.centre() - 180 && line.west() + turn <= projection.centre() + 180;
  }

  private boolean visible(Line line, double turn) {
    double left = ((line.west() + turn - projection.centre()) / 360 + 0.5) * frame.scale() + frame.shiftX();
    double right = ((line.east() + turn - projection.centre()) / 360 + 0.5) * frame.scale() + frame.shiftX();
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
    xy[0] = (line.longitude(i) + turn - projection.centre()) / 360 + 0.5;
    xy[1] = line.mercator(i);
    xy[0] = xy[0] * frame.scale() + frame.shiftX();
    xy[1] = xy[1] * frame.scale() + frame.shiftY();
  }

  private int side(double x, double y) {
    int side = x < -MARGIN ? 1 : x > frame.width() + MARGIN ? 2 : 0;
    return side | (y < -MARGIN ? 4 : y > frame.height() + MARGIN ? 8 : 0);
  }
}
