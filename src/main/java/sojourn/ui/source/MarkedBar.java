package sojourn.ui.source;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** What can be made of words that the user has marked: a visit, a meeting. It stands below them. */
final class MarkedBar extends HBox {

  MarkedBar(Strings strings, Consumer<Boolean> add) {
    super(2);
    getStyleClass().add("marked-bar");
    setManaged(false);
    setVisible(false);
    getChildren().addAll(button(strings, "visit", Feather.MAP_PIN, () -> add.accept(true)), button(strings, "meeting", Feather.USERS, () -> add.accept(false)));
  }

  private static Button button(Strings strings, String key, Feather icon, Runnable action) {
    Button button = new Button(strings.text("source.add." + key), Icons.icon(icon, 14));
    button.setId("add-" + key);
    button.getStyleClass().setAll("claim-action", "marked-action");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  /** Stands at a point of its parent, within a width and height of which the first {@code top} pixels are not its. */
  void stand(double x, double y, double top, double width, double height) {
    applyCss();
    double wide = prefWidth(-1);
    double high = prefHeight(-1);
    double left = Math.clamp(x, 8, Math.max(8, width - wide - 8));
    double below = y + 6;
    resizeRelocate(left, Math.clamp(below, top, Math.max(top, height - high - 8)), wide, high);
    setVisible(true);
  }
}
