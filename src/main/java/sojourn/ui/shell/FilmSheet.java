package sojourn.ui.shell;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import sojourn.session.Films;
import sojourn.session.ImageSize;
import sojourn.session.Visible;
import sojourn.ui.control.Strings;

/** Asks how a film of what is shown is to be: its form, size, length and title. */
final class FilmSheet extends VBox {

  private static final List<ImageSize> SIZES = List.of(new ImageSize(1280, 720), new ImageSize(1920, 1080), new ImageSize(1080, 1080));
  private static final String SECONDS = "40";
  private static final double WIDTH = 520;

  private final Strings strings;
  private final ToggleGroup formats = new ToggleGroup();
  private final ToggleGroup sizes = new ToggleGroup();
  private final TextField seconds = new TextField(SECONDS);
  private final TextField title = new TextField();
  private final Button save;

  /** @param chosen is told the form and what is wished */
  FilmSheet(Visible visible, Films films, Strings strings, BiConsumer<String, Films.Wish> chosen, Runnable cancel) {
    super(12);
    this.strings = strings;
    setId("film-sheet");
    setPrefWidth(WIDTH);
    Label what = new Label(strings.text("film.part", visible.visits().size(), visible.countable()));
    what.getStyleClass().add("sj-muted");
    what.setWrapText(true);
    VBox rows = new VBox(2);
    Films.FORMATS.forEach(f -> rows.getChildren().add(row(f)));
    save = new Button(strings.text("export.save"));
    save.setId("film-save");
    save.getStyleClass().add("sj-primary");
    save.setDefaultButton(true);
    save.setOnAction(e -> chosen.accept((String) formats.getSelectedToggle().getUserData(), new Films.Wish((ImageSize) sizes.getSelectedToggle().getUserData(), length(), title.getText())));
    Button not = new Button(strings.text("export.cancel"));
    not.getStyleClass().add("sj-flat");
    not.setOnAction(e -> cancel.run());
    HBox buttons = new HBox(8, not, save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(what, rows, row("film.size", segments()), row("film.title", field(title, "film-title")), length(field(seconds, "film-seconds")), buttons);
    title.setPromptText(strings.text("film.title.prompt"));
    HBox.setHgrow(title, Priority.ALWAYS);
    seconds.textProperty().subscribe(this::check);
    formats.getToggles().get(1).setSelected(true);
    films.askForMp4(this::offerMp4);
    if (visible.visits().isEmpty()) {
      what.setText(strings.text("film.none"));
      save.setDisable(true);
    }
  }

  /** A form with a line on what it is for. */
  private VBox row(String format) {
    RadioButton button = new RadioButton(strings.text("film.format." + format));
    button.setId("film-" + format);
    button.setToggleGroup(formats);
    button.setUserData(format);
    Label purpose = new Label(strings.text("film.for." + format));
    purpose.setId("film-for-" + format);
    purpose.getStyleClass().addAll("sj-muted", "sj-export-for");
    purpose.setWrapText(true);
    button.setAccessibleHelp(purpose.getText());
    VBox row = new VBox(button, purpose);
    row.getStyleClass().add("sj-export-row");
    return row;
  }

  /** MP4 comes first where it can be made; else it says what is missing. */
  private void offerMp4(boolean possible) {
    RadioButton mp4 = (RadioButton) formats.getToggles().getFirst();
    mp4.setDisable(!possible);
    if (possible) {
      mp4.setSelected(true);
    } else if (lookup("#film-for-mp4") instanceof Label purpose) {
      purpose.setText(strings.text("film.without"));
    }
  }

  private HBox segments() {
    HBox box = new HBox();
    box.getStyleClass().add("sj-segments");
    for (ImageSize size : SIZES) {
      ToggleButton button = new ToggleButton(strings.text("export.size", size.width(), size.height()));
      button.getStyleClass().setAll("sj-segment");
      button.setToggleGroup(sizes);
      button.setUserData(size);
      button.setOnAction(e -> button.setSelected(true));
      box.getChildren().add(button);
    }
    sizes.getToggles().getFirst().setSelected(true);
    return box;
  }

  private HBox length(TextField field) {
    field.getStyleClass().add("sj-number");
    field.setPrefColumnCount(4);
    HBox row = row("film.seconds", field);
    row.getChildren().add(new Label(strings.text("film.seconds.unit")));
    return row;
  }

  private HBox row(String key, javafx.scene.Node content) {
    Label caption = new Label(strings.text(key));
    caption.setMinWidth(72);
    HBox row = new HBox(8, caption, content);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static TextField field(TextField field, String id) {
    field.setId(id);
    field.getStyleClass().addAll("sj-field", "sj-plain");
    field.setMinHeight(32);
    return field;
  }

  private void check() {
    save.setDisable(length() < Films.SHORTEST || length() > Films.LONGEST);
  }

  private int length() {
    String text = seconds.getText().strip();
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }
}
