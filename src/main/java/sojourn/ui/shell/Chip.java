package sojourn.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import sojourn.ui.control.Icons;

/** A condition of the filter in a few words, with a button that takes it away. */
final class Chip extends HBox {

  private final Label text = new Label();
  private final Button close;

  Chip(String kind, String title, String removal) {
    Label name = new Label(title);
    name.getStyleClass().add("sj-chip-kind");
    name.setMinWidth(Region.USE_PREF_SIZE);
    text.getStyleClass().add("sj-chip-value");
    text.setMaxWidth(260);
    close = Icons.dress(new Button(null, Icons.icon(Feather.X, 12)), removal, "sj-icon-button");
    close.getStyleClass().add("sj-chip-close");
    getChildren().addAll(name, text, close);
    getStyleClass().add("sj-chip");
    setId("chip-" + kind);
  }

  void tell(String value, Runnable remove) {
    text.setText(value);
    close.setOnAction(e -> remove.run());
  }
}
