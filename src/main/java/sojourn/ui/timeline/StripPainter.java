package sojourn.ui.timeline;

import javafx.scene.paint.Color;
import sojourn.ui.control.Colours;

/** Paints the overview strip. */
final class StripPainter {

  private final Pen pen;
  private final HistogramPicture picture;

  StripPainter(Pen pen, HistogramPicture picture) {
    this.pen = pen;
    this.picture = picture;
  }

  void paint(OverviewStrip strip) {
    Box box = strip.box();
    pen.fill(box, Colours.of(pen.roles().sunken()));
    pen.horizontal(0, box.right(), box.y(), Colours.of(pen.roles().line()));
    Color accent = Colours.of(pen.roles().accent());
    Box window = strip.window();
    pen.fillRound(window, 4, Colours.of(pen.roles().panel()));
    String title = pen.fonts().cut(Words.of("strip.title"), Type.SMALL, strip.scale().left() - 40);
    pen.text(title, Type.SMALL, 32, box.centreY(), Colours.of(pen.roles().muted()));
    for (Tick tick : strip.histogram().ticks()) {
      if (tick.x() > strip.scale().left() + 1) {
        pen.vertical(tick.x(), box.y() + 6, box.y() + 13, Colours.of(pen.roles().lineStrong()));
      }
      if (!tick.label().isEmpty() && clearOfHandles(tick, window)) {
        pen.text(tick.label(), Type.SMALL, tick.labelX() - 1, box.y() + 11, Colours.of(pen.roles().muted()));
      }
    }
    for (ThinBand band : strip.histogram().bands()) {
      Color hue = pen.person(band.hue(), pen.dark() ? 0.55 : 0.42);
      pen.fill(band.box(), Pen.fading(band.box().x(), band.box().right(), 0.16, 0.16, hue));
    }
    picture.paint(pen, strip.histogram());
    Box edge = new Box(Math.rint(window.x()) + 0.5, window.y() + 0.5, Math.rint(window.width()) - 1, window.height() - 1);
    pen.strokeRound(edge, 4, 1.5, accent);
    handle(edge.x(), edge, accent);
    handle(edge.right(), edge, accent);
  }

  private boolean clearOfHandles(Tick tick, Box window) {
    double from = tick.labelX() - 3;
    double to = tick.labelX() + pen.fonts().width(tick.label(), Type.SMALL) + 2;
    return Math.min(Math.abs(window.x() - from), Math.abs(window.x() - to)) > 0
        && !(window.x() > from - 4 && window.x() < to + 4)
        && !(window.right() > from - 4 && window.right() < to + 4);
  }

  private void handle(double x, Box edge, Color accent) {
    double high = Math.min(18, edge.height() - 6);
    Box grip = new Box(x - OverviewStrip.HANDLE / 2, edge.centreY() - high / 2, OverviewStrip.HANDLE, high);
    pen.fillRound(grip, 3, Colours.of(pen.roles().panel()));
    pen.strokeRound(grip, 3, 1.5, accent);
  }
}
