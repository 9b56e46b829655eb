package sojourn.export.page;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** A shape as the path of an SVG, in tenths of a pixel and steps from point to point, so that it stays small. */
final class SvgPath {

  private final StringBuilder path = new StringBuilder();
  private long x;
  private long y;

  private SvgPath() {}

  static String of(Shape shape) {
    SvgPath out = new SvgPath();
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(null, 0.3); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> out.move(Math.round(at[0] * 10), Math.round(at[1] * 10));
        case PathIterator.SEG_LINETO -> out.line(Math.round(at[0] * 10), Math.round(at[1] * 10));
        default -> out.path.append('z');
      }
    }
    return out.path.toString();
  }

  private void move(long nextX, long nextY) {
    path.append('M').append(tenth(nextX)).append(' ').append(tenth(nextY));
    x = nextX;
    y = nextY;
  }

  private void line(long nextX, long nextY) {
    if (nextX != x || nextY != y) {
      path.append('l').append(tenth(nextX - x)).append(' ').append(tenth(nextY - y));
      x = nextX;
      y = nextY;
    }
  }

  private static String tenth(long tenths) {
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
  }
}
