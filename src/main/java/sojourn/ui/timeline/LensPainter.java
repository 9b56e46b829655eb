package sojourn.ui.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import sojourn.model.VisitStatus;
import sojourn.ui.control.Colours;

/** Paints the opened visit. */
final class LensPainter {

  private final Pen pen;
  private final MarkPainter marks;

  LensPainter(Pen pen, MarkPainter marks) {
    this.pen = pen;
    this.marks = marks;
  }

  /** The amber wedge from the bar to the lens; below the bars. */
  void wedge(DayLens lens, double left, double right) {
    Box anchor = lens.anchor();
    if (anchor == null || anchor.right() < left || anchor.x() > right) {
      return;
    }
    Box seen = anchor.within(left, right).grown(3);
    Box panel = lens.panel();
    GraphicsContext g = pen.context();
    g.setFill(Colours.of(pen.roles().sel(), pen.dark() ? 0.12 : 0.16));
    g.fillPolygon(
        new double[] {seen.x(), seen.right(), panel.right() - 4, panel.x() + 4},
        new double[] {seen.bottom(), seen.bottom(), panel.y(), panel.y()},
        4);
  }

  void paint(DayLens lens, Emphasis emphasis) {
    Box whole = lens.panel();
    Box panel = new Box(Math.rint(whole.x()) + 0.5, Math.rint(whole.y()) + 0.5, whole.width() - 1, whole.height() - 1);
    pen.fillRound(panel, 5, Colours.of(pen.roles().raised()));
    for (int i = 0; i < lens.columns().size(); i++) {
      DayLens.Column column = lens.columns().get(i);
      if (i > 0) {
        pen.vertical(column.box().x(), panel.y(), panel.bottom(), Colours.of(pen.roles().line()));
      }
      pen.text(column.heading(), Type.STRONG, column.box().x() + 10, panel.y() + 12, Colours.of(pen.roles().muted()));
    }
    pen.strokeRound(panel, 5, 1.6, Colours.of(pen.roles().sel()));
    stay(lens);
    for (DayLens.Quote quote : lens.quotes()) {
      pen.text(quote.text(), Type.QUOTE, quote.x(), quote.centreY(), Colours.of(pen.roles().muted()));
    }
    lens.marks().forEach(marks::paint);
    if (lens.back() != null) {
      back(lens.back(), lens, emphasis);
    }
  }

  private void stay(DayLens lens) {
    Box stay = lens.stay();
    Color hue = pen.person(lens.days().hue());
    double width = Math.max(1, stay.width());
    if (lens.days().status() == VisitStatus.MADE) {
      pen.fill(stay, Pen.fading(stay.x(), stay.right(), lens.fadeLeft() / width, lens.fadeRight() / width, hue));
    } else {
      GraphicsContext g = pen.context();
      g.setStroke(Pen.fading(stay.x(), stay.right(), lens.fadeLeft() / width, lens.fadeRight() / width, hue));
      g.setLineWidth(2);
      g.setLineDashes(6, 4);
      g.strokeLine(stay.x(), stay.centreY(), stay.right(), stay.centreY());
      g.setLineDashes();
    }
  }

  private void back(DayLens.Back back, DayLens lens, Emphasis emphasis) {
    Color hue = pen.person(lens.days().hue());
    Box square = back.square();
    double y = square.centreY();
    double tip = square.x() - 4;
    GraphicsContext g = pen.context();
    g.setStroke(hue);
    g.setLineWidth(1.5);
    g.strokeLine(back.fromX(), y, tip - 4, y);
    g.setFill(hue);
    g.fillPolygon(new double[] {tip, tip - 7, tip - 7}, new double[] {y, y - 3.5, y + 3.5}, 3);
    if (emphasis.selected().contains(back.visit())) {
      pen.strokeRound(square.grown(4), 4, 2, Colours.of(pen.roles().selLine()));
    }
    if (emphasis.brushed().contains(back.visit())) {
      pen.strokeRound(square.grown(4), 4, 1.3, Colours.of(pen.roles().ink()));
    }
    pen.strokeRound(square.grown(-1), 1.5, 2, hue);
    pen.text(back.place(), Type.STRONG, square.right() + 8, y, Colours.of(pen.roles().ink()));
  }
}
