package sojourn.ui.shell;

import java.util.function.DoubleSupplier;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A line of one pixel between two panels, seven to grab; a double click restores the first size. */
final class Divider extends Region {

  private static final double GRIP = 7;

  /** What a drag does. */
  interface Drag {

    /**
     * Called on every move.
     *
     * @param from size of the panel when the drag began
     * @param pixels moved since, right or down
     */
    void to(double from, double pixels);
  }

  private final Orientation orientation;
  private double pressedAt;
  private double sizeThen;

  Divider(Orientation orientation) {
    this.orientation = orientation;
    getStyleClass().add(orientation == Orientation.VERTICAL ? "sj-divider-vertical" : "sj-divider");
    setCursor(orientation == Orientation.VERTICAL ? Cursor.H_RESIZE : Cursor.V_RESIZE);
  }

  void onDrag(DoubleSupplier size, Drag drag, Runnable restore) {
    setOnMousePressed(
        e -> {
          pressedAt = position(e);
          sizeThen = size.getAsDouble();
          e.consume();
        });
    setOnMouseDragged(
        e -> {
          drag.to(sizeThen, position(e) - pressedAt);
          e.consume();
        });
    setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
            restore.run();
          }
          e.consume();
        });
  }

  private double position(MouseEvent e) {
    return orientation == Orientation.VERTICAL ? e.getScreenX() : e.getScreenY();
  }

  /** Puts the line's first pixel at a point; the grip reaches three further to both sides. */
  void place(double x, double y, double length) {
    if (orientation == Orientation.VERTICAL) {
      resizeRelocate(x - 3, y, GRIP, length);
    } else {
      resizeRelocate(x, y - 3, length, GRIP);
    }
  }
}
