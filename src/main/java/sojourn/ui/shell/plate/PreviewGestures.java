package sojourn.ui.shell.plate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import sojourn.session.plate.Sight;
import sojourn.session.plate.Sight.Name;

/**
 * Mouse and keys in the preview. A name is dragged, its menu opened, a double click renames it; elsewhere dragging moves the page, and the wheel zooms about
 * the pointer. By keys: arrows from name to name, with Shift they move it, F2 renames, Delete hides, Backspace resets.
 */
final class PreviewGestures {

  /** Millimetres of one step by key. */
  private static final double STEP = 0.5;

  private static final double NOTCH = 1.2;

  private final PlatePreview preview;
  private final NameEdits edits;
  private final ContextMenu menu = new ContextMenu();
  private @Nullable Name held;
  private @Nullable Name chosen;
  private double pressedX;
  private double pressedY;
  private double lastX;
  private double lastY;

  private PreviewGestures(PlatePreview preview, NameEdits edits) {
    this.preview = preview;
    this.edits = edits;
  }

  static void attach(PlatePreview preview, NameEdits edits) {
    PreviewGestures gestures = new PreviewGestures(preview, edits);
    preview.setOnMouseMoved(gestures::hover);
    preview.setOnMouseExited(e -> gestures.rest());
    preview.setOnMousePressed(gestures::press);
    preview.setOnMouseDragged(gestures::drag);
    preview.setOnMouseReleased(gestures::release);
    preview.setOnScroll(gestures::scroll);
    preview.setOnContextMenuRequested(gestures::menu);
    preview.setOnKeyPressed(gestures::key);
    preview.focusedProperty().subscribe(on -> {
      if (!on) {
        gestures.chosen = null;
      }
    });
  }

  private Optional<Name> at(double x, double y) {
    PreviewLayout layout = preview.arrangement().get();
    Sight sight = preview.sight();
    return layout == null || sight == null ? Optional.empty() : layout.at(sight.names(), x, y);
  }

  private void hover(MouseEvent e) {
    Optional<Name> name = at(e.getX(), e.getY());
    preview.point(name.orElse(null));
    preview.setCursor(name.isPresent() && name.get().spot() != null ? Cursor.MOVE : name.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void rest() {
    if (held == null) {
      preview.point(current());
    }
  }

  private void press(MouseEvent e) {
    menu.hide();
    preview.requestFocus();
    pressedX = lastX = e.getX();
    pressedY = lastY = e.getY();
    Optional<Name> name = at(e.getX(), e.getY());
    chosen = name.orElse(null);
    held = e.getButton() == MouseButton.PRIMARY ? name.filter(n -> n.spot() != null).orElse(null) : null;
    preview.point(chosen);
    if (held == null && name.isEmpty()) {
      preview.setCursor(Cursor.CLOSED_HAND);
    }
  }

  private void drag(MouseEvent e) {
    if (!e.isPrimaryButtonDown()) {
      return;
    }
    if (held != null) {
      preview.drag(held, e.getX() - pressedX, e.getY() - pressedY);
    } else {
      preview.move(e.getX() - lastX, e.getY() - lastY);
      preview.point(null);
    }
    lastX = e.getX();
    lastY = e.getY();
  }

  private void release(MouseEvent e) {
    Name name = held;
    PreviewLayout layout = preview.arrangement().get();
    held = null;
    preview.setCursor(Cursor.DEFAULT);
    if (name == null || layout == null) {
      return;
    }
    double dx = e.getX() - pressedX;
    double dy = e.getY() - pressedY;
    if (Math.hypot(dx, dy) > 3) {
      edits.move(name, name.right() + dx / layout.scale(), name.down() + dy / layout.scale());
    } else {
      preview.drag(null, 0, 0);
      preview.point(name);
      if (e.getClickCount() == 2) {
        preview.rename(name);
      }
    }
  }

  private void scroll(ScrollEvent e) {
    if (e.isShiftDown()) {
      preview.move(e.getDeltaX() + e.getDeltaY(), 0);
    } else if (e.getDeltaY() != 0) {
      preview.zoomBy(e.getDeltaY() > 0 ? NOTCH : 1 / NOTCH, e.getX(), e.getY());
    }
    preview.point(null);
    e.consume();
  }

  private void menu(ContextMenuEvent e) {
    Name name = e.isKeyboardTrigger() ? current() : at(e.getX(), e.getY()).orElse(null);
    PreviewLayout layout = preview.arrangement().get();
    menu.hide();
    if (name != null && layout != null) {
      menu.getItems().setAll(edits.menu(name, () -> preview.rename(name)));
      if (e.isKeyboardTrigger()) {
        var at = preview.localToScreen(layout.toViewX(name.x()), layout.toViewY(name.y()));
        menu.show(preview, at.getX(), at.getY());
      } else {
        menu.show(preview, e.getScreenX(), e.getScreenY());
      }
      e.consume();
    }
  }

  /** The chosen name as it is now. */
  private @Nullable Name current() {
    Sight sight = preview.sight();
    Name before = chosen;
    return sight == null || before == null ? null : sight.names().stream().filter(n -> n.place().equals(before.place())).findFirst().orElse(null);
  }

  private void key(KeyEvent e) {
    Name name = current();
    if (e.isShortcutDown() || e.isAltDown()) {
      return;
    }
    int right = e.getCode() == KeyCode.RIGHT ? 1 : e.getCode() == KeyCode.LEFT ? -1 : 0;
    int down = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
    if (right != 0 || down != 0) {
      if (!e.isShiftDown()) {
        step(right + down);
      } else if (name != null && name.spot() != null) {
        edits.move(name, name.right() + right * STEP, name.down() + down * STEP);
      }
      e.consume();
    } else if (name != null && act(e.getCode(), name)) {
      e.consume();
    }
    preview.point(current());
  }

  private boolean act(KeyCode code, Name name) {
    switch (code) {
      case F2, ENTER -> {
        if (name.spot() == null) {
          edits.show(name);
        } else {
          preview.rename(name);
        }
      }
      case DELETE -> edits.hide(name);
      case BACK_SPACE -> edits.reset(name);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** To the next name in the order of reading. */
  private void step(int by) {
    Sight sight = preview.sight();
    if (sight == null || sight.names().isEmpty()) {
      return;
    }
    List<Name> order = sight.names().stream().sorted(Comparator.comparingDouble((Name n) -> Math.rint(n.y() / 10)).thenComparingDouble(Name::x)).toList();
    Name before = current();
    int at = before == null ? (by > 0 ? -1 : 0) : order.indexOf(before);
    Name next = order.get(Math.floorMod(at + by, order.size()));
    chosen = next;
    preview.setAccessibleText(edits.text(next));
  }
}
