package sojourn.export.plate.write;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import sojourn.export.plate.ink.Fill;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.PathInk;
import sojourn.export.plate.ink.Pen;
import sojourn.export.plate.ink.Plate;
import sojourn.export.plate.ink.TextInk;

/** Paints a plate into pixels, whole or a band of rows at a time; a band has the very pixels of the whole. Bands may be painted at the same time. */
final class PlatePainter {

  /** Side of a pattern's picture, and how many pixels of it make a millimetre. */
  private static final int TILE = 88;

  private final Plate plate;
  private final int width;
  private final int height;
  private final Outlines outlines = new Outlines();

  /** @param width pixels; millimetres become pixels by it and the height */
  PlatePainter(Plate plate, int width, int height) {
    this.plate = plate;
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Rows from {@code top} on into an image as wide as the plate. */
  void paint(BufferedImage band, int top) {
    paint(band, 0, top);
  }

  /** A part, from the column {@code left} and the row {@code top} on, as large as the image. */
  void paint(BufferedImage part, int left, int top) {
    Graphics2D g = part.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.setColor(new Color(plate.paper()));
    g.fillRect(0, 0, part.getWidth(), part.getHeight());
    g.translate(-left, -top);
    g.scale(width / plate.width(), height / plate.height());
    double row = plate.height() / height;
    double column = plate.width() / width;
    Rectangle2D seen = new Rectangle2D.Double((left - 1) * column, (top - 1) * row, (part.getWidth() + 2) * column, (part.getHeight() + 2) * row);
    paint(g, plate.content(), seen);
    g.dispose();
  }

  private void paint(Graphics2D g, Ink ink, Rectangle2D seen) {
    if (!touches(ink.bounds(), seen)) {
      return;
    }
    switch (ink) {
      case Group group -> {
        Shape before = g.getClip();
        if (group.clip() != null) {
          g.clip(group.clip());
        }
        group.inks().forEach(i -> paint(g, i, seen));
        g.setClip(before);
      }
      case PathInk path -> paint(g, path);
      case TextInk text -> paint(g, text);
    }
  }

  /** Lines without height touch, too, which {@link Rectangle2D#intersects} denies. */
  private static boolean touches(Rectangle2D a, Rectangle2D b) {
    return a.getMinX() <= b.getMaxX() && b.getMinX() <= a.getMaxX() && a.getMinY() <= b.getMaxY() && b.getMinY() <= a.getMaxY();
  }

  private static void paint(Graphics2D g, PathInk ink) {
    Fill fill = ink.fill();
    if (fill != null) {
      g.setPaint(paint(fill));
      g.fill(ink.path());
    }
    Pen pen = ink.pen();
    if (pen != null) {
      g.setColor(new Color(pen.rgb()));
      g.setStroke(stroke(pen));
      g.draw(ink.path());
    }
  }

  private void paint(Graphics2D g, TextInk ink) {
    Shape shape = outlines.of(ink);
    if (ink.setting().halo() > 0) {
      g.setColor(new Color(ink.setting().haloRgb()));
      g.setStroke(new BasicStroke((float) (2 * ink.setting().halo()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      g.draw(shape);
    }
    g.setColor(new Color(ink.setting().rgb()));
    g.fill(shape);
  }

  private static BasicStroke stroke(Pen pen) {
    int cap = pen.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    if (pen.dash().isEmpty()) {
      return new BasicStroke((float) pen.width(), cap, BasicStroke.JOIN_ROUND);
    }
    float[] dash = new float[pen.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = pen.dash().get(i).floatValue();
    }
    return new BasicStroke((float) pen.width(), cap, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }

  private static Paint paint(Fill fill) {
    Color color = new Color(fill.rgb());
    return switch (fill.pattern()) {
      case PLAIN -> color;
      case HATCH -> texture(color, PatternShapes.HATCH_EVERY, new Line2D.Double(-1, 2, 2, -1), PatternShapes.HATCH_WIDTH);
      case DOTS -> texture(color, PatternShapes.DOTS_EVERY, new Line2D.Double(0.5, 0.5, 0.5, 0.5), PatternShapes.DOTS_WIDTH);
    };
  }

  /** A square of a pattern drawn large; its line goes through the square's middle, its sides are one unit. */
  private static TexturePaint texture(Color color, double every, Shape line, double breadth) {
    BufferedImage tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = tile.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(TILE, TILE);
    g.setColor(color);
    g.setStroke(new BasicStroke((float) (breadth / every), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = -1; i <= 1; i++) {
      g.draw(AffineTransform.getTranslateInstance(i, 0).createTransformedShape(line));
    }
    g.dispose();
    return new TexturePaint(tile, new Rectangle2D.Double(0, 0, every, every));
  }
}
