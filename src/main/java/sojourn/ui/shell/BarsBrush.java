package sojourn.ui.shell;

import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import sojourn.paint.Palette;
import sojourn.ui.control.Colours;

/**
 * Bars side by side with a brush over them: pressing beside it and dragging draws a new one, its ends are handles, its middle moves it, a double click
 * takes it away. The brush is given and told as fractions of the width.
 */
final class BarsBrush extends Region {

  private static final double HANDLE = 6;

  private final Canvas canvas = new Canvas();
  private final BiConsumer<Double, Double> brushed;
  private Palette palette = Palette.LIGHT;
  private int[] counts = {};
  private int[] totals = {};
  private double from = Double.NaN;
  private double to = Double.NaN;
  private double anchor;
  private double offset = Double.NaN;
  private boolean moved;

  /**
   * @param brushed told where the brush begins and ends, 0 to 1, while it is drawn
   * @param cleared told when it is taken away
   */
  BarsBrush(BiConsumer<Double, Double> brushed, Runnable cleared) {
    this.brushed = brushed;
    getChildren().add(canvas);
    setAccessibleRole(AccessibleRole.SLIDER);
    setCursor(Cursor.CROSSHAIR);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseMoved(e -> setCursor(cursor(e.getX())));
    setOnMouseClicked(e -> {
      if (e.getClickCount() == 2 || (!moved && !Double.isNaN(from) && !inside(e.getX()))) {
        cleared.run();
      }
    });
  }

  /** Bars of {@code counts} before those of {@code totals}; the brush from and to, not a number for none. */
  void show(Palette colours, int[] newCounts, int[] newTotals, double start, double end) {
    palette = colours;
    counts = newCounts;
    totals = newTotals;
    from = start;
    to = end;
    paint();
  }

  private boolean inside(double x) {
    return x >= from * getWidth() - HANDLE && x <= to * getWidth() + HANDLE;
  }

  private Cursor cursor(double x) {
    if (Double.isNaN(from) || !inside(x)) {
      return Cursor.CROSSHAIR;
    }
    boolean handle = Math.abs(x - from * getWidth()) <= HANDLE || Math.abs(x - to * getWidth()) <= HANDLE;
    return handle ? Cursor.H_RESIZE : Cursor.OPEN_HAND;
  }

  private double at(double x) {
    return Math.clamp(x / Math.max(1, getWidth()), 0, 1);
  }

  private void press(MouseEvent e) {
    moved = false;
    offset = Double.NaN;
    double width = getWidth();
    if (!Double.isNaN(from) && Math.abs(e.getX() - from * width) <= HANDLE) {
      anchor = to;
    } else if (!Double.isNaN(from) && Math.abs(e.getX() - to * width) <= HANDLE) {
      anchor = from;
    } else if (!Double.isNaN(from) && inside(e.getX())) {
      offset = at(e.getX()) - from;
    } else {
      anchor = at(e.getX());
    }
  }

  private void drag(MouseEvent e) {
    moved |= !e.isStillSincePress();
    if (!moved) {
      return;
    }
    if (Double.isNaN(offset)) {
      double now = at(e.getX());
      brushed.accept(Math.min(anchor, now), Math.max(anchor, now));
    } else {
      double length = to - from;
      double start = Math.clamp(e.getX() / Math.max(1, getWidth()) - offset, 0, Math.max(0, 1 - length));
      brushed.accept(start, start + length);
    }
  }

  private void paint() {
    GraphicsContext g = canvas.getGraphicsContext2D();
    Palette.Roles roles = palette.roles();
    double width = canvas.getWidth();
    double height = canvas.getHeight();
    g.clearRect(0, 0, width, height);
    int greatest = 1;
    for (int total : totals) {
      greatest = Math.max(greatest, total);
    }
    boolean brush = !Double.isNaN(from);
    if (brush) {
      g.setFill(Colours.of(roles.accentTint()));
      g.fillRect(from * width, 0, (to - from) * width, height);
    }
    double each = width / Math.max(1, totals.length);
    double gap = each > 6 ? 2 : 0;
    for (int i = 0; i < totals.length; i++) {
      double x = i * each;
      g.setFill(Colours.of(roles.line()));
      bar(g, x, each - gap, (double) totals[i] / greatest, height);
      double middle = (i + 0.5) / totals.length;
      g.setFill(Colours.of(!brush || (middle >= from && middle <= to) ? roles.accent() : roles.faint(), brush ? 1 : 0.85));
      bar(g, x, each - gap, (double) counts[i] / greatest, height);
    }
    g.setFill(Colours.of(roles.lineStrong()));
    g.fillRect(0, height - 1, width, 1);
    if (brush) {
      g.setFill(Colours.of(roles.accent()));
      g.fillRect(Math.rint(from * width), 0, 1.5, height);
      g.fillRect(Math.rint(to * width) - 1.5, 0, 1.5, height);
      g.fillRoundRect(Math.rint(from * width) - 2, height / 2 - 8, 5, 16, 4, 4);
      g.fillRoundRect(Math.rint(to * width) - 3, height / 2 - 8, 5, 16, 4, 4);
    }
  }

  private static void bar(GraphicsContext g, double x, double width, double share, double height) {
    if (share > 0) {
      double high = Math.max(1, Math.rint(share * (height - 4)));
      g.fillRect(x, height - 1 - high, width, high);
    }
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    paint();
  }

  @Override
  protected double computePrefHeight(double width) {
    return 52;
  }
}
