package sojourn.ui.timeline;

import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import sojourn.paint.Palette;
import sojourn.paint.Theme;
import sojourn.ui.control.Colours;

/** Draws in the colours of a theme with crisp hairlines. */
final class Pen {

  private final GraphicsContext g;
  private final Palette palette;
  private final FontMeasure fonts;

  Pen(GraphicsContext g, Palette palette, FontMeasure fonts) {
    this.g = g;
    this.palette = palette;
    this.fonts = fonts;
  }

  GraphicsContext context() {
    return g;
  }

  Palette palette() {
    return palette;
  }

  /** Pixels of the screen to one of the window. */
  double density() {
    Scene scene = g.getCanvas().getScene();
    return scene == null || scene.getWindow() == null ? 1 : Math.max(1, scene.getWindow().getRenderScaleX());
  }

  Palette.Roles roles() {
    return palette.roles();
  }

  boolean dark() {
    return palette.theme() == Theme.DARK;
  }

  FontMeasure fonts() {
    return fonts;
  }

  /** A person's hue; negative for what is nobody's. */
  Color person(int hue) {
    return hue < 0 ? Colours.of(roles().faint()) : Colours.person(palette, hue);
  }

  Color person(int hue, double opacity) {
    return hue < 0 ? Colours.of(roles().faint(), opacity) : Colours.of(palette.person(hue), opacity);
  }

  void fill(Box box, Paint paint) {
    g.setFill(paint);
    g.fillRect(box.x(), box.y(), box.width(), box.height());
  }

  void fillRound(Box box, double corner, Paint paint) {
    g.setFill(paint);
    g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * corner, 2 * corner);
  }

  /** An outline whose middle runs along the edge of the box. */
  void strokeRound(Box box, double corner, double width, Paint paint, double... dashes) {
    g.setStroke(paint);
    g.setLineWidth(width);
    g.setLineDashes(dashes);
    g.setLineCap(StrokeLineCap.BUTT);
    g.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * corner, 2 * corner);
    g.setLineDashes();
  }

  /** A hairline on whole pixels. */
  void horizontal(double x0, double x1, double y, Paint paint) {
    g.setFill(paint);
    g.fillRect(Math.rint(x0), Math.rint(y), Math.rint(x1) - Math.rint(x0), 1);
  }

  void vertical(double x, double y0, double y1, Paint paint) {
    g.setFill(paint);
    g.fillRect(Math.rint(x), Math.rint(y0), 1, Math.rint(y1) - Math.rint(y0));
  }

  void dotted(double x, double y0, double y1, Paint paint) {
    g.setFill(paint);
    for (double y = Math.rint(y0); y < y1; y += 3) {
      g.fillRect(Math.rint(x) - 0.5, y, 1.5, 1.5);
    }
  }

  /** Words from a left edge about a horizontal. */
  void text(String words, Type type, double x, double centreY, Paint paint) {
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    g.setFont(fonts.font(type));
    g.setFill(paint);
    g.fillText(words, Math.rint(x), Math.rint(centreY));
  }

  void textRight(String words, Type type, double right, double centreY, Paint paint) {
    text(words, type, right - fonts.width(words, type), centreY, paint);
  }

  void textCentred(String words, Type type, double centreX, double centreY, Paint paint) {
    text(words, type, centreX - fonts.width(words, type) / 2, centreY, paint);
  }

  /** A colour that fades towards both ends of a stretch; the shares are of its width. */
  static Paint fading(double x0, double x1, double leftShare, double rightShare, Color colour) {
    if (leftShare <= 0 && rightShare <= 0) {
      return colour;
    }
    Color clear = colour.deriveColor(0, 1, 1, 0);
    double left = Math.clamp(leftShare, 0, 1);
    double right = Math.clamp(rightShare, 0, 1 - left);
    return new LinearGradient(
        x0, 0, x1, 0, false, CycleMethod.NO_CYCLE,
        new Stop(0, left > 0 ? clear : colour),
        new Stop(left, colour),
        new Stop(1 - right, colour),
        new Stop(1, right > 0 ? clear : colour));
  }
}
