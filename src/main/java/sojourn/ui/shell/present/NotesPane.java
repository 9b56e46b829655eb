package sojourn.ui.shell.present;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sojourn.model.time.DateStyle;
import sojourn.paint.Theme;
import sojourn.ui.control.Strings;
import sojourn.ui.control.Styles;

/** What the speaker reads on a screen of his own: the step with its note, what comes next, the time. */
public final class NotesPane extends VBox {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Strings strings;
  private final Label number = label("notes-number", "sj-notes-small");
  private final Label clock = label("notes-clock", "sj-notes-small");
  private final Label now = label("notes-now", "sj-notes-title");
  private final Label note = label("notes-note", "sj-notes-note");
  private final Label next = label("notes-next", "sj-notes-next");
  private final long begun = System.nanoTime();
  private final Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), e -> tick()));

  public NotesPane(Strings strings, Theme theme) {
    super(24);
    this.strings = strings;
    getStyleClass().addAll("sj-slide", "sj-notes");
    setPadding(new Insets(40));
    Styles.install(this, theme, "shell");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Region rest = new Region();
    VBox.setVgrow(rest, Priority.ALWAYS);
    getChildren().addAll(new HBox(number, gap, clock), now, note, rest, next);
    ticking.setCycleCount(Animation.INDEFINITE);
    sceneProperty().addListener((s, before, shown) -> {
      if (shown == null) {
        ticking.stop();
      } else {
        tick();
        ticking.play();
      }
    });
  }

  /** Shows a step's note. */
  public void show(Presentation.Notes told) {
    number.setText(strings.text("present.of", told.number(), told.count()) + (told.hidden() ? ", " + strings.text("present.hidden") : ""));
    String dates = told.now().visit() == null ? "" : ", " + DateStyle.LONG.format(told.now().visit().start(), told.now().visit().end());
    now.setText(told.now().title() + dates);
    note.setText(told.now().step().note());
    next.setText(told.next().map(n -> strings.text("present.then", n.title())).orElse(strings.text("present.last")));
  }

  private void tick() {
    clock.setText(strings.text("present.clock", TIME.format(LocalTime.now(ZoneId.systemDefault())), Duration.ofNanos(System.nanoTime() - begun).toMinutes()));
  }

  private static Label label(String id, String style) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
