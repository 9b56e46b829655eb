package sojourn.ui.control;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** A button that drops a menu, made anew each time. */
public final class DropButton extends Button {

  private final ContextMenu menu = new ContextMenu();

  /**
   * @param items what the menu holds when it is dropped
   */
  public DropButton(@Nullable String text, Node graphic, Supplier<List<? extends MenuItem>> items) {
    super(text, graphic);
    setOnAction(
        e -> {
          if (menu.isShowing()) {
            menu.hide();
          } else {
            menu.getItems().setAll(items.get());
            menu.show(this, Side.BOTTOM, 0, 4);
          }
        });
  }

  /** The dropped menu. */
  public ContextMenu menu() {
    return menu;
  }
}
