package sojourn.ui.timeline;

import java.util.List;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import sojourn.model.EncounterId;
import sojourn.model.EncounterKind;
import sojourn.model.EntityId;
import sojourn.model.ReviewState;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.ui.control.Colours;
import sojourn.ui.control.KindShape;

/** Paints bars, bands, columns, shapes and labels, each with its rings. */
final class MarkPainter {

  private static final double CORNER = 2.5;
  private static final double SHAPE = 10;

  private final Pen pen;
  private final Emphasis emphasis;
  private final Set<EntityId> drawn;
  private final double left;
  private final double right;

  /** {@code drawn} has a mark of its own. */
  MarkPainter(Pen pen, Emphasis emphasis, Set<EntityId> drawn, double left, double right) {
    this.pen = pen;
    this.emphasis = emphasis;
    this.drawn = drawn;
    this.left = left;
    this.right = right;
  }

  /** A wash below chosen marks, then the mark, then its rings. */
  void paint(Mark mark) {
    Box ring = seen(mark.box()).grown(mark instanceof Mark.Bar ? 2 : 3);
    if (emphasis.selects(mark) && !(mark instanceof Mark.Named)) {
      pen.fillRound(ring, corner(mark), Colours.of(pen.roles().sel(), 0.35));
    }
    switch (mark) {
      case Mark.Bar bar -> bar(bar);
      case Mark.Band band -> band(band);
      case Mark.Column column -> pen.fill(column.box(), pen.person(column.hue(), 0.85));
      case Mark.Dot dot -> dot(dot);
      case Mark.Named named -> named(named);
    }
    if (!(mark instanceof Mark.Named)) {
      rings(mark, ring);
    }
  }

  private void rings(Mark mark, Box ring) {
    double corner = corner(mark);
    boolean selected = emphasis.selects(mark);
    if (selected && (mark.stands(emphasis.primary()) || emphasis.selected().size() == 1 || noneIsPrimary())) {
      pen.strokeRound(ring, corner, 2, Colours.of(pen.roles().selLine()));
    }
    if (emphasis.brushes(mark)) {
      pen.strokeRound(selected ? ring.grown(2.5) : ring, corner + 1, 1.3, Colours.of(pen.roles().ink()));
    }
    if (emphasis.focuses(mark)) {
      pen.strokeRound(ring.grown(2), corner + 1, 2, Colours.of(pen.roles().accent()));
    }
  }

  /** When a person or a place is chosen, all its marks wear the ring. */
  private boolean noneIsPrimary() {
    return !(emphasis.primary() instanceof VisitId || emphasis.primary() instanceof EncounterId);
  }

  private static double corner(Mark mark) {
    return mark instanceof Mark.Dot ? mark.box().width() / 2 + 3 : CORNER + 2;
  }

  /** The part of a long mark that is in sight, with its edge just out of it. */
  private Box seen(Box box) {
    return box.within(left - 12, right + 12);
  }

  private void bar(Mark.Bar bar) {
    Box box = bar.box();
    Box seen = seen(box);
    Color hue = pen.person(bar.hue());
    double width = Math.max(1, box.width());
    switch (bar.status()) {
      case PLANNED -> {
        Box in = seen.grown(-0.8);
        pen.strokeRound(in, CORNER, 1.6, Pen.fading(box.x(), box.right(), bar.fadeLeft() / width, bar.fadeRight() / width, hue), 2.6, 2);
      }
      case PASSED, CANCELLED, MENTIONED -> aside(bar.status(), seen, hue);
      case RETURN -> {
        Box square = box.width() < 14 ? new Box(box.centreX() - 4, box.centreY() - 4, 8, 8) : seen.grown(-1);
        pen.strokeRound(square, 1.5, 2, hue);
      }
      default -> {
        pen.fillRound(seen, CORNER, Pen.fading(box.x(), box.right(), bar.fadeLeft() / width, bar.fadeRight() / width, hue));
        if (bar.doubtful() || bar.status() != VisitStatus.MADE) {
          pen.strokeRound(seen.grown(1.5), CORNER, 1, hue, 2, 2);
        }
      }
    }
    if (bar.ids().size() > 1) {
      pen.textCentred(Integer.toString(bar.ids().size()), Type.COUNT, box.centreX(), box.centreY(), Colours.of(pen.roles().panel()));
    }
  }

  /** No visit: passed through two rails, cancelled a dashed frame struck out, mentioned a dotted frame. */
  private void aside(VisitStatus status, Box box, Color hue) {
    Box in = box.grown(-0.8);
    switch (status) {
      case PASSED -> {
        pen.horizontal(box.x(), box.right(), box.centreY() - 3, hue);
        pen.horizontal(box.x(), box.right(), box.centreY() + 3, hue);
      }
      case CANCELLED -> {
        pen.strokeRound(in, CORNER, 1.2, hue, 2.6, 2);
        pen.horizontal(box.x() - 2, box.right() + 2, box.centreY(), hue);
      }
      default -> pen.strokeRound(in, CORNER, 1.2, hue, 1, 2.4);
    }
  }

  private void band(Mark.Band band) {
    Box box = band.box();
    Color hue = pen.person(band.hue(), (pen.dark() ? 0.42 : 0.3) * (band.status() == VisitStatus.PLANNED ? 0.6 : 1));
    pen.fill(seen(box), Pen.fading(box.x(), box.right(), 0.16, 0.16, hue));
    for (double x : new double[] {box.x(), box.right()}) {
      if (x > left - 2 && x < right + 2) {
        pen.dotted(x, box.y() - 1, box.bottom() + 1, pen.person(band.hue()));
      }
    }
  }

  void thinBand(ThinBand band) {
    Color hue = pen.person(band.hue(), pen.dark() ? 0.42 : 0.3);
    Box box = band.box();
    pen.fill(seen(box), Pen.fading(box.x(), box.right(), 0.16, 0.16, hue));
  }

  private void dot(Mark.Dot dot) {
    Box box = dot.box();
    if (dot.ids().size() > 1) {
      pen.fillRound(box, box.width() / 2, dot.hue() < 0 ? Colours.of(pen.roles().muted()) : pen.person(dot.hue()));
      pen.textCentred(Integer.toString(dot.ids().size()), Type.COUNT, box.centreX(), box.centreY(), Colours.of(pen.roles().panel()));
      return;
    }
    shape(dot.kind(), box.centreX(), box.centreY(), dot.hue(), dot.sure(), dot.occasion(), Colours.of(pen.roles().panel()));
  }

  private void shape(EncounterKind kind, double x, double y, int hue, boolean sure, boolean occasion, Color ground) {
    GraphicsContext g = pen.context();
    KindShape shape = KindShape.of(kind);
    if (sure && !occasion) {
      shape.fill(g, x, y, SHAPE, pen.person(hue));
      return;
    }
    g.setLineCap(StrokeLineCap.BUTT);
    if (!sure && shape != KindShape.RING) {
      g.setLineDashes();
      shape.fill(g, x, y, SHAPE, ground);
    }
    g.setLineWidth(occasion ? 1.3 : 1.6);
    if (!sure) {
      g.setLineDashes(2.6, 2);
    }
    shape.outline(g, x, y, SHAPE - 1, occasion ? Colours.of(pen.roles().faint()) : pen.person(hue));
    g.setLineDashes();
  }

  private void named(Mark.Named named) {
    Box box = named.box();
    Box pill = new Box(box.x(), box.y() + 0.5, box.width(), box.height() - 1);
    double corner = pill.height() / 2;
    if (emphasis.selects(named)) {
      pen.fillRound(pill, corner, Colours.of(pen.roles().selTint()));
      pen.strokeRound(pill, corner, 1.6, Colours.of(pen.roles().selLine()));
    }
    if (emphasis.brushes(named)) {
      if (!emphasis.selects(named)) {
        pen.fillRound(pill, corner, Colours.of(pen.roles().hover()));
      }
      pen.strokeRound(pill, corner, 1.3, Colours.of(pen.roles().ink()));
    }
    if (emphasis.focuses(named)) {
      pen.strokeRound(pill.grown(1), corner, 2, Colours.of(pen.roles().accent()));
    }
    double x = box.x() + 5;
    if (named.ids().size() == 1) {
      double centre = x + SHAPE / 2;
      if (named.kind() == null) {
        pen.strokeRound(new Box(centre - 4, box.centreY() - 4, 8, 8), 2, 1.5, pen.person(named.hue()), 2.6, 2);
      } else {
        shape(named.kind(), centre, box.centreY(), named.hue(), true, named.occasion(), Colours.of(pen.roles().raised()));
      }
      x += SHAPE + 5;
    }
    Color ink = Colours.of(named.occasion() || named.ids().size() > 1 ? pen.roles().muted() : pen.roles().ink());
    pen.text(named.text(), named.occasion() ? Type.ITALIC : Type.PLAIN, x, box.centreY(), ink);
  }

  /** Words beside a mark: the name in ink, the date quieter unless it is pointed at. */
  void label(Label label) {
    boolean onBar = label.ground() == Label.Ground.BAR;
    boolean marksAbout = emphasis.brushed().contains(label.about()) || emphasis.selected().contains(label.about());
    boolean heavy = marksAbout || label.ground() == Label.Ground.BAND;
    int quiet = heavy ? pen.roles().ink() : pen.roles().muted();
    List<Label.Piece> pieces = label.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Label.Piece piece = pieces.get(i);
      boolean marked = piece.id() != null && emphasis.brushed().contains(piece.id());
      Box run = label.run(i);
      wash(piece, run);
      int colour = onBar ? pen.roles().panel() : piece.strong() || marked ? pen.roles().ink() : quiet;
      pen.text(piece.text(), piece.type(), run.x(), label.box().centreY(), Colours.of(colour));
      if (marked && !label.about().equals(piece.id())) {
        pen.horizontal(run.x(), run.right(), label.box().bottom() - 1, Colours.of(pen.roles().ink()));
      }
    }
    if (label.state() != null) {
      double end = label.edges().getLast();
      state(label.state(), label.box().x() + end + Label.STATE - 5.5, label.box().centreY(), onBar);
    }
  }

  /** What only words stand for wears its amber on the words. */
  private void wash(Label.Piece piece, Box run) {
    if (piece.id() == null || drawn.contains(piece.id())) {
      return;
    }
    if (emphasis.selected().contains(piece.id())) {
      pen.fillRound(run.grown(0.5), 4, Colours.of(pen.roles().selTint()));
      pen.strokeRound(run.grown(0.5), 4, 1.5, Colours.of(pen.roles().selLine()));
    }
    if (piece.id().equals(emphasis.focused())) {
      pen.strokeRound(run.grown(2), 4, 2, Colours.of(pen.roles().accent()));
    }
  }

  private void state(ReviewState state, double x, double y, boolean onBar) {
    GraphicsContext g = pen.context();
    int faint = onBar ? pen.roles().panel() : pen.roles().faint();
    g.setLineCap(StrokeLineCap.ROUND);
    switch (state) {
      case MACHINE_READ -> {
        g.setStroke(Colours.of(faint));
        g.setLineWidth(1.3);
        g.setLineDashes(0.2, 2.5);
        g.strokeOval(x - 4, y - 4, 8, 8);
      }
      case CONFIRMED -> {
        g.setStroke(Colours.of(onBar ? faint : pen.roles().ok()));
        g.setLineWidth(1.6);
        g.strokePolyline(new double[] {x - 4, x - 1, x + 4.5}, new double[] {y, y + 3.2, y - 3.5}, 3);
      }
      case CORRECTED -> {
        g.setStroke(Colours.of(onBar ? faint : pen.roles().accent()));
        g.setLineWidth(1.2);
        double[] xs = {x - 4, x - 3.4, x + 2.4, x + 4.2, x - 1.6};
        g.strokePolygon(xs, new double[] {y + 4, y + 1.4, y - 4.4, y - 2.6, y + 3.4}, 5);
      }
    }
    g.setLineDashes();
    g.setLineCap(StrokeLineCap.BUTT);
  }
}
