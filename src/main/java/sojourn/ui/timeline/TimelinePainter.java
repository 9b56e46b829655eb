package sojourn.ui.timeline;

import java.util.Comparator;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import sojourn.paint.Palette;
import sojourn.ui.control.Colours;

/** Paints a layout: ground, axis, lanes, lens and strip. */
final class TimelinePainter {

  private static final double DOT_LEFT = 20;

  private final FontMeasure fonts;
  private final HistogramPicture picture = new HistogramPicture();

  TimelinePainter(FontMeasure fonts) {
    this.fonts = fonts;
  }

  /** Paints everything anew. {@code message} stands in the middle where there is nothing to show. */
  void paint(GraphicsContext g, TimelineLayout layout, Palette palette, Emphasis emphasis, String message) {
    Pen pen = new Pen(g, palette, fonts);
    Frame frame = layout.frame();
    pen.fill(new Box(0, 0, frame.width(), frame.height()), Colours.of(pen.roles().panel()));
    axis(pen, layout);
    Box body = frame.body();
    g.save();
    g.beginPath();
    g.rect(body.x(), body.y(), body.width(), body.height());
    g.clip();
    ground(pen, layout, emphasis);
    lanes(pen, layout, emphasis);
    heads(pen, layout, emphasis);
    if (!message.isEmpty()) {
      pen.textCentred(message, Type.PLAIN, frame.width() / 2, body.centreY(), Colours.of(pen.roles().muted()));
    }
    scrollBar(pen, layout);
    g.restore();
    new StripPainter(pen, picture).paint(layout.strip());
  }

  private static void axis(Pen pen, TimelineLayout layout) {
    double bottom = layout.frame().body().y();
    for (Tick tick : layout.ticks()) {
      boolean line = tick.x() > layout.scale().left() + 0.5 || tick.day() == Math.rint(tick.day());
      if (line) {
        pen.vertical(tick.x(), tick.strong() ? 2 : bottom - 6, bottom, Colours.of(pen.roles().lineStrong()));
      }
      if (!tick.label().isEmpty()) {
        Color ink = Colours.of(tick.strong() ? pen.roles().ink() : pen.roles().muted());
        pen.text(tick.label(), tick.strong() ? Type.AXIS : Type.TICK, tick.labelX(), bottom / 2, ink);
      }
    }
    pen.horizontal(0, layout.frame().width(), bottom - 1, Colours.of(pen.roles().line()));
  }

  private static void ground(Pen pen, TimelineLayout layout, Emphasis emphasis) {
    Box body = layout.frame().body();
    Color line = Colours.of(pen.roles().line());
    for (LaneHead head : layout.heads()) {
      if (head.id() != null && emphasis.brushed().contains(head.id())) {
        pen.fill(head.lane(), Colours.of(pen.roles().hover()));
      }
    }
    for (Tick tick : layout.ticks()) {
      if (tick.x() >= layout.scale().left() + 0.5 || tick.day() == Math.rint(tick.day())) {
        pen.vertical(tick.x(), body.y(), body.bottom(), tick.strong() ? line : line.deriveColor(0, 1, 1, 0.5));
      }
    }
    for (Box overlap : layout.overlaps()) {
      pen.fill(overlap, Colours.of(pen.roles().accentTint()));
      pen.vertical(overlap.x(), overlap.y(), overlap.bottom(), Colours.of(pen.roles().accent()));
      pen.vertical(overlap.right() - 1, overlap.y(), overlap.bottom(), Colours.of(pen.roles().accent()));
    }
    if (layout.undated() != null) {
      pen.fill(layout.undated(), Colours.of(pen.roles().sunken()));
    }
    for (LaneHead head : layout.heads()) {
      if (head.rule()) {
        pen.horizontal(layout.scale().left(), layout.scale().right(), head.lane().centreY(), line);
      }
    }
  }

  private static void lanes(Pen pen, TimelineLayout layout, Emphasis emphasis) {
    GraphicsContext g = pen.context();
    Box body = layout.frame().body();
    double left = layout.scale().left();
    double right = layout.scale().right();
    MarkPainter marks = new MarkPainter(pen, emphasis, layout.shown(), left, right);
    LensPainter lens = new LensPainter(pen, marks);
    g.save();
    g.beginPath();
    g.rect(left - 5, body.y(), right - left + 10, body.height());
    g.clip();
    if (layout.lens() != null) {
      lens.wedge(layout.lens(), left, right);
    }
    layout.bands().forEach(marks::thinBand);
    List<Mark> inOrder = layout.marks().stream().sorted(Comparator.comparingInt((Mark m) -> rank(m, emphasis))).toList();
    inOrder.forEach(marks::paint);
    g.restore();
    layout.labels().forEach(marks::label);
    if (layout.lens() != null) {
      lens.paint(layout.lens(), emphasis);
    }
  }

  /** Those with rings are painted last. */
  private static int rank(Mark mark, Emphasis emphasis) {
    int bands = mark instanceof Mark.Band ? 0 : 1;
    return bands + (emphasis.selects(mark) ? 2 : 0) + (emphasis.brushes(mark) ? 4 : 0);
  }

  private static void heads(Pen pen, TimelineLayout layout, Emphasis emphasis) {
    for (LaneHead head : layout.heads()) {
      Box lane = head.lane();
      double lineHeight = head.lines().size() > 3 ? 14.5 : 16;
      boolean top = head.lines().size() > 2;
      double y = top ? lane.y() + 12 : lane.centreY() - (head.lines().size() - 1) * lineHeight / 2;
      if (head.id() != null && head.hue() >= 0) {
        double size = head.strong() ? 10 : 9;
        double dotY = head.strong() ? y : lane.centreY();
        pen.fillRound(new Box(DOT_LEFT - size / 2, dotY - size / 2, size, size), size / 2, pen.person(head.hue()));
        if (emphasis.selected().contains(head.id())) {
          pen.strokeRound(new Box(DOT_LEFT - 8, dotY - 8, 16, 16), 8, 2, Colours.of(pen.roles().selLine()));
        }
      }
      double room = LaneHead.room(layout.frame(), pen.fonts(), head.count());
      for (int i = 0; i < head.lines().size(); i++) {
        boolean heavy = i == 0 && (head.strong() || (head.id() != null && emphasis.brushed().contains(head.id())));
        Type type = i > 0 || (head.id() == null && !head.strong()) ? Type.SMALL : heavy ? Type.STRONG : Type.PLAIN;
        Color ink = Colours.of(type == Type.SMALL ? pen.roles().muted() : pen.roles().ink());
        pen.text(pen.fonts().cut(head.lines().get(i), type, room), type, LaneHead.TEXT_LEFT, y + i * lineHeight, ink);
      }
      if (!head.count().isEmpty()) {
        double right = layout.scale().left() - LaneHead.COUNT_GAP;
        pen.textRight(head.count(), Type.SMALL, right, lane.centreY(), Colours.of(pen.roles().muted()));
      }
    }
  }

  private static void scrollBar(Pen pen, TimelineLayout layout) {
    Box body = layout.frame().body();
    if (layout.contentHeight() <= body.height() + 1) {
      return;
    }
    double share = body.height() / layout.contentHeight();
    double high = Math.max(16, body.height() * share);
    double y = body.y() + (body.height() - high) * layout.frame().scroll() / Math.max(1, layout.farthestScroll());
    pen.fillRound(new Box(body.right() - 8, y + 1, 5, high - 2), 2.5, Colours.of(pen.roles().lineStrong()));
  }
}
