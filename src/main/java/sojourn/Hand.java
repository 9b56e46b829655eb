package sojourn;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import sojourn.ui.timeline.TimelineView;

/** A hand on a mouse over the timeline, as the toolkit tells of it. */
final class Hand {

  private static final double NOTCH = 14;

  private final TimelineView timeline;
  private final Node canvas;
  private double x;
  private double y;

  Hand(TimelineView timeline) {
    this.timeline = timeline;
    canvas = timeline.lookupAll("Canvas").stream().filter(Canvas.class::isInstance).findFirst().orElseThrow();
  }

  /** A step of dragging the window of the overview strip to later times, by a share of the strip; the first step takes hold of it. */
  void drag(int step, double share) {
    if (step == 0) {
      Bounds window = timeline.windowOnStrip();
      press(window.getCenterX(), window.getCenterY());
    }
    mouse(MouseEvent.MOUSE_DRAGGED, x + (step + 1) * share * canvas.getLayoutBounds().getWidth(), y, true);
  }

  /** A step of dragging the lanes to earlier times, by a share of their width. */
  void pan(int step, double share) {
    if (step == 0) {
      Bounds lanes = canvas.localToScene(canvas.getLayoutBounds());
      press(lanes.getMaxX() - 40, lanes.getCenterY());
    }
    mouse(MouseEvent.MOUSE_DRAGGED, x - (step + 1) * share * canvas.getLayoutBounds().getWidth(), y, true);
  }

  /** A notch of the wheel over the lanes. */
  void wheel(int step) {
    if (step == 0) {
      letGo();
    }
    Bounds lanes = canvas.localToScene(canvas.getLayoutBounds());
    Point2D screen = canvas.getScene().getRoot().localToScreen(lanes.getCenterX(), lanes.getCenterY());
    Event.fireEvent(
        canvas,
        new ScrollEvent(
            ScrollEvent.SCROLL, lanes.getCenterX(), lanes.getCenterY(), screen.getX(), screen.getY(), false, false, false, false, false, false, 0, NOTCH, 0, NOTCH,
            ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
  }

  private void press(double atX, double atY) {
    letGo();
    x = atX;
    y = atY;
    mouse(MouseEvent.MOUSE_PRESSED, x, y, true);
  }

  private void letGo() {
    mouse(MouseEvent.MOUSE_RELEASED, x, y, false);
  }

  /** With the key held down that keeps a window from snapping to days, months and years: each step is to move something. */
  private void mouse(EventType<MouseEvent> type, double sceneX, double sceneY, boolean down) {
    Point2D screen = canvas.getScene().getRoot().localToScreen(sceneX, sceneY);
    MouseEvent event =
        new MouseEvent(
            type, sceneX, sceneY, screen.getX(), screen.getY(), MouseButton.PRIMARY, 1, false, false, true, false, down, false, false, false, false, false, null);
    Event.fireEvent(canvas, event);
  }
}
