package sojourn.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import sojourn.session.DataExports;
import sojourn.session.ImageSize;
import sojourn.session.Visible;
import sojourn.ui.control.Strings;

/** Asks what is to be written of what is shown: an image of the map, and how large, or data in one of many formats, each with what it is for. */
final class ExportSheet extends VBox {

  private static final List<ImageSize> SIZES = List.of(new ImageSize(1600, 1000), new ImageSize(2400, 1500), new ImageSize(3840, 2400));

  /** What the user has chosen. */
  interface Chosen {
    void image(ImageSize size);

    void data(DataExports.Choice format);
  }

  private final TextField width = number("export-width");
  private final TextField height = number("export-height");
  private final ToggleGroup formats = new ToggleGroup();
  private final Strings strings;
  private final VBox picture;
  private final Button save;

  ExportSheet(Visible visible, Strings strings, Chosen chosen, Runnable cancel) {
    this.strings = strings;
    setSpacing(12);
    Label what = new Label(strings.text("export.part", visible.visits().size(), visible.snapshot().visits().size(), visible.encounters().size()));
    what.getStyleClass().add("sj-muted");
    picture = picture();
    VBox rows = new VBox(2);
    rows.getChildren().add(row("png", null));
    rows.getChildren().add(picture);
    DataExports.choices().forEach(c -> rows.getChildren().add(row(c.key(), c)));
    formats.getToggles().getFirst().setSelected(true);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.getStyleClass().add("sj-export-list");
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(420);
    scroll.setPrefViewportWidth(560);
    save = new Button(strings.text("export.save"));
    save.setId("export-save");
    save.getStyleClass().add("sj-primary");
    save.setDefaultButton(true);
    save.setOnAction(e -> {
      if (formats.getSelectedToggle().getUserData() instanceof DataExports.Choice data) {
        chosen.data(data);
      } else {
        chosen.image(new ImageSize(value(width), value(height)));
      }
    });
    Button not = new Button(strings.text("export.cancel"));
    not.getStyleClass().add("sj-flat");
    not.setOnAction(e -> cancel.run());
    HBox buttons = new HBox(8, not, save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(what, scroll, buttons);
    formats.selectedToggleProperty().subscribe(this::check);
    width.textProperty().subscribe(this::check);
    height.textProperty().subscribe(this::check);
  }

  /** A format with a line on what it is for. */
  private VBox row(String key, DataExports.@org.jspecify.annotations.Nullable Choice choice) {
    RadioButton button = new RadioButton(strings.text("export.format." + key));
    button.setId("export-" + key);
    button.setToggleGroup(formats);
    button.setUserData(choice == null ? key : choice);
    Label purpose = new Label(strings.text("export.for." + key));
    purpose.getStyleClass().addAll("sj-muted", "sj-export-for");
    purpose.setWrapText(true);
    purpose.setOnMouseClicked(e -> button.setSelected(true));
    button.setAccessibleHelp(purpose.getText());
    VBox row = new VBox(button, purpose);
    row.getStyleClass().add("sj-export-row");
    return row;
  }

  private VBox picture() {
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
    fill(SIZES.getFirst());
    VBox box = new VBox(8, sizes, own);
    box.getStyleClass().add("sj-export-size");
    return box;
  }

  private void fill(ImageSize size) {
    width.setText(Integer.toString(size.width()));
    height.setText(Integer.toString(size.height()));
  }

  private void check() {
    boolean data = formats.getSelectedToggle() != null && formats.getSelectedToggle().getUserData() instanceof DataExports.Choice;
    picture.setVisible(!data);
    picture.setManaged(!data);
    save.setDisable(!data && (!possible(value(width)) || !possible(value(height))));
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
