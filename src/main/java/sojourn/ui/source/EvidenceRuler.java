package sojourn.ui.source;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import sojourn.paint.Palette;
import sojourn.ui.control.Colours;

/** The scroll bar of the page, with a tick at every piece of evidence of the source. */
final class EvidenceRuler extends Region {

  /** A tick at a height of the page in pixels. */
  record Tick(double top, int hue, boolean selected, boolean brushed) {}

  private static final double LEAST_THUMB = 24;

  private final Canvas canvas = new Canvas();
  private final DoubleConsumer scroll;
  private Palette palette = Palette.LIGHT;
  private List<Tick> ticks = List.of();
  private double scrolled;
  private double seen = 1;
  private double whole = 1;
  private double grip = -1;

  EvidenceRuler(DoubleConsumer scroll) {
    this.scroll = scroll;
    getChildren().add(canvas);
    setAccessibleRole(AccessibleRole.SCROLL_BAR);
    setOnMousePressed(
        e -> {
          boolean onThumb = e.getY() >= thumbTop() && e.getY() <= thumbTop() + thumb();
          grip = onThumb ? e.getY() - thumbTop() : thumb() / 2;
          drag(e.getY());
        });
    setOnMouseDragged(e -> drag(e.getY()));
    setOnMouseReleased(e -> grip = -1);
  }

  void show(Palette colours, List<Tick> next, double scrolledTo, double seenHeight, double wholeHeight) {
    palette = colours;
    ticks = next;
    scrolled = scrolledTo;
    seen = Math.max(1, seenHeight);
    whole = Math.max(seen, wholeHeight);
    paint();
  }

  private double thumb() {
    return Math.max(LEAST_THUMB, getHeight() * seen / whole);
  }

  private double thumbTop() {
    return whole <= seen ? 0 : (getHeight() - thumb()) * scrolled / (whole - seen);
  }

  private void drag(double y) {
    double range = getHeight() - thumb();
    if (range > 0 && whole > seen) {
      scroll.accept(Math.clamp((y - grip) / range, 0, 1) * (whole - seen));
    }
  }

  private void paint() {
    GraphicsContext g = canvas.getGraphicsContext2D();
    Palette.Roles roles = palette.roles();
    double width = canvas.getWidth();
    g.clearRect(0, 0, width, canvas.getHeight());
    g.setFill(Colours.of(roles.sunken()));
    g.fillRect(0, 0, width, canvas.getHeight());
    if (whole > seen) {
      g.setFill(Colours.of(roles.line()));
      g.fillRoundRect(0, thumbTop(), width, thumb(), 6, 6);
    }
    for (Tick tick : ticks) {
      double y = Math.rint(Math.min(tick.top() / whole * getHeight(), getHeight() - 4));
      Color colour = tick.selected() ? Colours.of(roles.sel()) : tick.hue() < 0 ? Colours.of(roles.faint()) : Colours.person(palette, tick.hue());
      if (tick.selected()) {
        g.setFill(Colours.of(roles.selLine()));
        g.fillRect(0, y - 1, width, 5);
      }
      g.setFill(tick.brushed() ? Colours.of(roles.ink()) : colour);
      g.fillRect(tick.selected() ? 0 : 2, y, tick.selected() ? width : width - 4, 3);
    }
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    paint();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 10;
  }
}
