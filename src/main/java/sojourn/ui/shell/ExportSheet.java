package sojourn.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import sojourn.session.ImageSize;
import sojourn.session.Visible;
import sojourn.ui.control.Strings;

/** Asks how large the image of the map is to be. */
final class ExportSheet extends VBox {

  private static final List<ImageSize> SIZES = List.of(new ImageSize(1600, 1000), new ImageSize(2400, 1500), new ImageSize(3840, 2400));

  private final TextField width = number("export-width");
  private final TextField height = number("export-height");
  private final Button save;

  ExportSheet(Visible visible, Strings strings, Consumer<ImageSize> chosen, Runnable cancel) {
    setSpacing(16);
    Label what = new Label(strings.text("export.what", visible.visits().size(), visible.encounters().size()));
    what.getStyleClass().add("sj-muted");
    ToggleGroup group = new ToggleGroup();
    HBox sizes = new HBox();
    sizes.getStyleClass().add("sj-segments");
    for (ImageSize size : SIZES) {
      ToggleButton button = new ToggleButton(strings.text("export.size", size.width(), size.height()));
      button.getStyleClass().setAll("sj-segment");
      button.setToggleGroup(group);
      button.setOnAction(e -> fill(size));
      sizes.getChildren().add(button);
    }
    group.getToggles().getFirst().setSelected(true);
    HBox own = new HBox(8, width, new Label("×"), height, new Label(strings.text("export.pixels")));
    own.setAlignment(Pos.CENTER_LEFT);
    save = new Button(strings.text("export.save"));
    save.setId("export-save");
    save.getStyleClass().add("sj-primary");
    save.setDefaultButton(true);
    save.setOnAction(e -> chosen.accept(new ImageSize(value(width), value(height))));
    Button not = new Button(strings.text("export.cancel"));
    not.getStyleClass().add("sj-flat");
    not.setOnAction(e -> cancel.run());
    HBox buttons = new HBox(8, not, save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(what, sizes, own, buttons);
    fill(SIZES.getFirst());
    width.textProperty().addListener((v, before, now) -> check());
    height.textProperty().addListener((v, before, now) -> check());
  }

  private void fill(ImageSize size) {
    width.setText(Integer.toString(size.width()));
    height.setText(Integer.toString(size.height()));
  }

  private void check() {
    save.setDisable(!possible(value(width)) || !possible(value(height)));
  }

  private static boolean possible(int pixels) {
    return pixels >= ImageSize.LEAST && pixels <= ImageSize.MOST;
  }

  private static TextField number(String id) {
    TextField field = new TextField();
    field.setId(id);
    field.getStyleClass().addAll("sj-field", "sj-number");
    field.setPrefColumnCount(5);
    return field;
  }

  /** The number in a field, 0 where there is none. */
  private static int value(TextField field) {
    String text = field.getText().strip();
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }
}
