package sojourn.ui.shell.present;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import sojourn.model.Trip;
import sojourn.model.step.Riddle;
import sojourn.model.step.Step;
import sojourn.session.lesson.Lesson;
import sojourn.ui.control.Icons;
import sojourn.ui.control.Strings;

/** The steps of the lesson: added from what is shown or from a trip, renamed, noted, moved, removed, exported. */
public final class StepSheet extends VBox {

  private static final double WIDTH = 640;
  private static final double HEIGHT = 460;

  private final Lesson lesson;
  private final Strings strings;
  private final Runnable export;
  private final VBox rows = new VBox(10);
  private final Button exporting;

  /**
   * @param present starts the presentation
   * @param export asks where to and exports the steps
   */
  public StepSheet(Lesson lesson, Strings strings, Runnable present, Runnable export) {
    super(12);
    this.lesson = lesson;
    this.strings = strings;
    this.export = export;
    setId("steps");
    setPrefWidth(WIDTH);
    Button add = button("steps.add", "sj-primary", lesson::addPresent);
    Trip trip = lesson.trip();
    Button whole = button("steps.trip", "sj-flat", () -> {
      if (trip != null) {
        lesson.addTrip(trip);
      }
    });
    whole.getStyleClass().add("sj-link");
    whole.setDisable(trip == null);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    exporting = button("steps.export", "sj-flat", () -> this.export.run());
    exporting.getStyleClass().add("sj-link");
    Button start = button("steps.present", "sj-flat", present);
    start.getStyleClass().add("sj-link");
    HBox top = new HBox(8, add, whole, gap, exporting, start);
    top.setAlignment(Pos.CENTER_LEFT);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HEIGHT);
    scroll.getStyleClass().add("edge-to-edge");
    getChildren().addAll(top, scroll);
    lesson.all().subscribe(this::fill);
  }

  private Button button(String key, String style, Runnable action) {
    Button button = new Button(strings.text(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add(style);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private void fill(List<Step> steps) {
    exporting.setDisable(steps.isEmpty());
    rows.getChildren().clear();
    for (int i = 0; i < steps.size(); i++) {
      rows.getChildren().add(row(i, steps));
    }
    if (steps.isEmpty()) {
      Label none = new Label(strings.text("steps.none"));
      none.getStyleClass().add("sj-muted");
      none.setWrapText(true);
      rows.getChildren().add(none);
    }
  }

  private VBox row(int at, List<Step> steps) {
    Step step = steps.get(at);
    Label number = new Label(Integer.toString(at + 1));
    number.getStyleClass().add("sj-muted");
    number.setMinWidth(26);
    TextField title = new TextField(step.title());
    title.setPromptText(strings.text("steps.title"));
    title.getStyleClass().addAll("sj-field", "sj-plain-field", "step-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    keep(title, () -> lesson.change(at, lesson.all().get().get(at).titled(title.getText().strip())), at);
    title.setOnAction(e -> lesson.change(at, step.titled(title.getText().strip())));
    HBox line = new HBox(6, number, title);
    line.setAlignment(Pos.CENTER_LEFT);
    for (Riddle riddle : Riddle.values()) {
      line.getChildren().add(riddle(at, step, riddle));
    }
    line.getChildren().addAll(
        icon(Feather.ARROW_UP, "steps.up", at == 0, x -> lesson.move(at, at - 1)),
        icon(Feather.ARROW_DOWN, "steps.down", at == steps.size() - 1, x -> lesson.move(at, at + 1)),
        icon(Feather.TRASH_2, "steps.remove", false, x -> lesson.remove(at)));
    TextArea note = new TextArea(step.note());
    note.setPromptText(strings.text("steps.note"));
    note.setWrapText(true);
    note.setPrefRowCount(step.note().isEmpty() ? 1 : 3);
    note.getStyleClass().add("step-note");
    keep(note, () -> lesson.change(at, lesson.all().get().get(at).noted(note.getText().strip())), at);
    HBox indented = new HBox(new Region(), note);
    indented.setStyle("-fx-padding: 0 0 0 32px;");
    HBox.setHgrow(note, Priority.ALWAYS);
    return new VBox(4, line, indented);
  }

  /** Keeps what was typed when the field is left. */
  private void keep(Node field, Runnable keeping, int at) {
    field.focusedProperty().addListener((f, before, now) -> {
      if (before && !now && at < lesson.all().get().size() && field.getScene() != null) {
        keeping.run();
      }
    });
  }

  private ToggleButton riddle(int at, Step step, Riddle riddle) {
    String key = "steps.hide." + riddle.name().toLowerCase(Locale.ROOT);
    ToggleButton toggle = Icons.toggle(
        switch (riddle) {
          case NAMES -> Feather.USER_X;
          case DATES -> Feather.CALENDAR;
          case NEXT -> Feather.HELP_CIRCLE;
        },
        strings.text(key));
    toggle.getStyleClass().add("step-" + riddle.name().toLowerCase(Locale.ROOT));
    toggle.setSelected(step.hidden().contains(riddle));
    toggle.setOnAction(e -> {
      Set<Riddle> hidden = EnumSet.noneOf(Riddle.class);
      hidden.addAll(step.hidden());
      if (!hidden.remove(riddle)) {
        hidden.add(riddle);
      }
      lesson.change(at, step.hiding(hidden));
    });
    return toggle;
  }

  private Button icon(Ikon icon, String key, boolean off, Consumer<Button> action) {
    Button button = Icons.button(icon, strings.text(key));
    button.getStyleClass().add(key.replace('.', '-'));
    button.setDisable(off);
    button.setOnAction(e -> action.accept(button));
    return button;
  }
}
