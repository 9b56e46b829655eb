package sojourn.export.plate.ink;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * A filled or drawn path.
 *
 * @param id names it in files, empty for no name
 * @param path not changed any more
 */
public record PathInk(String id, Path2D path, @Nullable Fill fill, @Nullable Pen pen, Rectangle2D bounds) implements Ink {

  public static PathInk of(String id, Path2D path, @Nullable Fill fill, @Nullable Pen pen) {
    Rectangle2D box = path.getBounds2D();
    double by = pen == null ? 0 : pen.width() * 0.71;
    return new PathInk(id, path, fill, pen, new Rectangle2D.Double(box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by));
  }

  public static PathInk line(double x1, double y1, double x2, double y2, Pen pen) {
    Path2D path = new Path2D.Double();
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
    return of("", path, null, pen);
  }

  public static PathInk rectangle(double x, double y, double width, double height, @Nullable Fill fill, @Nullable Pen pen) {
    return of("", new Path2D.Double(new Rectangle2D.Double(x, y, width, height)), fill, pen);
  }

  public static PathInk disc(double x, double y, double radius, @Nullable Fill fill, @Nullable Pen pen) {
    return of("", new Path2D.Double(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius)), fill, pen);
  }

  /** A rectangle whose short sides are half circles. */
  public static PathInk pill(double x, double y, double width, double height, @Nullable Fill fill, @Nullable Pen pen) {
    double round = Math.min(width, height);
    return of("", new Path2D.Double(new RoundRectangle2D.Double(x, y, width, height, round, round)), fill, pen);
  }
}
