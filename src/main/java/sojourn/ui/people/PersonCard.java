package sojourn.ui.people;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import sojourn.paint.Palette;
import sojourn.paint.Theme;
import sojourn.ui.control.Colours;
import sojourn.ui.control.Styles;

/** The card that tells about a person after the pointer has rested on the mark or row. It stands beside the panel, so that it covers nobody. */
final class PersonCard {

  private static final double WIDTH = 280;
  private static final double GAP = 8;

  private final Region panel;
  private final Popup popup = new Popup();
  private final VBox card = new VBox();
  private final PauseTransition delay = new PauseTransition(Duration.millis(350));
  private @Nullable CardText shown;

  PersonCard(Region panel) {
    this.panel = panel;
    card.getStyleClass().add("people-card");
    card.setMinWidth(WIDTH);
    card.setMaxWidth(WIDTH);
    popup.getContent().add(card);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setAutoFix(false);
    popup.setHideOnEscape(false);
  }

  boolean showing() {
    return popup.isShowing();
  }

  /** Shows a card beside the panel at a height on the screen, unless something else comes up before. */
  void rest(CardText text, Theme theme, double screenY) {
    if (text.equals(shown)) {
      return;
    }
    hide();
    shown = text;
    delay.setOnFinished(e -> show(text, theme, screenY));
    delay.playFromStart();
  }

  void hide() {
    delay.stop();
    shown = null;
    popup.hide();
  }

  private void show(CardText text, Theme theme, double screenY) {
    Scene scene = panel.getScene();
    if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
      return;
    }
    fill(text, theme);
    Styles.install(popup.getScene().getRoot(), theme, "people");
    popup.getScene().getRoot().applyCss();
    double height = card.prefHeight(WIDTH);
    Bounds at = panel.localToScreen(panel.getLayoutBounds());
    Rectangle2D screen =
        Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
    double left = at.getMinX() - GAP - WIDTH;
    double x = left >= screen.getMinX() ? left : Math.min(at.getMaxX() + GAP, screen.getMaxX() - WIDTH);
    popup.show(panel, x, Math.clamp(screenY - 24, screen.getMinY(), Math.max(screen.getMinY(), screen.getMaxY() - height)));
  }

  private void fill(CardText text, Theme theme) {
    HBox head = new HBox(8, new Circle(5, Colours.person(Palette.of(theme), text.hue())), line(text.name(), "people-card-name"));
    head.getStyleClass().add("people-card-head");
    card.getChildren().setAll(head);
    text.lines().forEach(l -> card.getChildren().add(line(l, "people-card-line")));
    if (!text.quote().isEmpty()) {
      card.getChildren().add(line(text.quote(), "people-card-quote"));
    }
    text.rest().forEach(l -> card.getChildren().add(line(l, "people-card-line")));
  }

  private static Label line(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
