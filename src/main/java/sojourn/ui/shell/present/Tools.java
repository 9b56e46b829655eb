package sojourn.ui.shell.present;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import sojourn.ui.control.Strings;

/** What lies over the slides when the speaker asks for it: a pointer, a clock, a black screen, the number being typed. */
final class Tools extends StackPane {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final int MOST_DIGITS = 5;

  private final Strings strings;
  private final Circle spot = new Circle(26);
  private final Label clock = new Label();
  private final Label number = new Label();
  private final Region black = new Region();
  private final long begun = System.nanoTime();
  private final Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), e -> tick()));

  Tools(Strings strings) {
    this.strings = strings;
    setPickOnBounds(false);
    setMouseTransparent(true);
    spot.getStyleClass().add("sj-slide-spot");
    spot.setId("spot");
    spot.setManaged(false);
    clock.getStyleClass().add("sj-slide-clock");
    clock.setId("clock");
    number.getStyleClass().add("sj-slide-clock");
    number.setId("typed");
    black.setId("black");
    black.setStyle("-fx-background-color: black;");
    StackPane.setAlignment(clock, Pos.TOP_LEFT);
    StackPane.setAlignment(number, Pos.BOTTOM_RIGHT);
    for (javafx.scene.Node tool : new javafx.scene.Node[] {clock, number, black, spot}) {
      tool.setVisible(false);
      getChildren().add(tool);
    }
    ticking.setCycleCount(Animation.INDEFINITE);
    sceneProperty().addListener((s, before, now) -> {
      if (now == null) {
        ticking.stop();
      }
    });
    parentProperty().addListener((p, before, now) -> follow(now));
  }

  private void follow(Parent slides) {
    if (slides != null) {
      slides.addEventFilter(MouseEvent.MOUSE_MOVED, this::move);
      slides.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::move);
    }
  }

  private void move(MouseEvent e) {
    var at = sceneToLocal(e.getSceneX(), e.getSceneY());
    spot.setCenterX(at.getX());
    spot.setCenterY(at.getY());
  }

  void scale(double factor) {
    setStyle("-fx-font-size: " + 16 * factor + "px;");
    spot.setRadius(26 * factor);
    StackPane.setMargin(clock, new Insets(20 * factor));
    StackPane.setMargin(number, new Insets(0, 40 * factor, 100 * factor, 0));
  }

  /** Shows or hides the spot that follows the mouse. */
  void pointer() {
    if (!spot.isVisible() && spot.getCenterX() == 0) {
      spot.setCenterX(getWidth() / 3);
      spot.setCenterY(getHeight() / 2);
    }
    spot.setVisible(!spot.isVisible());
  }

  /** Shows or hides the time of day and how long the lesson has gone on. */
  void clock() {
    clock.setVisible(!clock.isVisible());
    if (clock.isVisible()) {
      tick();
      ticking.play();
    } else {
      ticking.stop();
    }
  }

  private void tick() {
    clock.setText(strings.text("present.clock", TIME.format(LocalTime.now(ZoneId.systemDefault())), Duration.ofNanos(System.nanoTime() - begun).toMinutes()));
  }

  /** Makes the screen black, or light again. */
  void dark() {
    black.setVisible(!black.isVisible());
  }

  /** Makes a black screen light again; false when it was light. */
  boolean lift() {
    boolean dark = black.isVisible();
    black.setVisible(false);
    return dark;
  }

  /** One more digit of the step to go to; {@code key} ends with it. */
  void type(String key) {
    String digit = key.substring(key.length() - 1);
    String all = number.getText().length() < MOST_DIGITS ? number.getText() + digit : number.getText();
    number.setText(all);
    number.setVisible(true);
  }

  /** The number that was typed, 0 for none. */
  int typed() {
    return number.getText().isEmpty() ? 0 : Integer.parseInt(number.getText());
  }

  /** The same, and it goes. */
  int take() {
    int typed = typed();
    number.setText("");
    number.setVisible(false);
    return typed;
  }
}
