package sojourn.ui.timeline;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.stage.Popup;
import javafx.stage.Screen;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import sojourn.paint.Palette;
import sojourn.paint.Theme;
import sojourn.ui.control.Colours;
import sojourn.ui.control.Styles;

/** The card that tells about a mark after the pointer has rested on it. It stands above the lanes, else below the mark, and never on it. */
final class HoverCard {

  private static final double WIDTH = 300;
  private static final double GAP = 6;

  private final Node owner;
  private final Popup popup = new Popup();
  private final VBox card = new VBox();
  private final PauseTransition delay = new PauseTransition(Duration.millis(350));
  private @Nullable MarkText shown;

  HoverCard(Node owner) {
    this.owner = owner;
    card.getStyleClass().add("sj-timeline-card");
    card.setMaxWidth(WIDTH);
    popup.getContent().add(card);
    popup.getScene().getRoot().getStyleClass().add("sj-timeline-card-ground");
    popup.setAutoFix(false);
    popup.setHideOnEscape(false);
  }

  boolean showing() {
    return popup.isShowing();
  }

  /** Shows a card after 350 ms unless something else comes up. */
  void rest(MarkText text, Theme theme, Bounds mark, double clearAbove) {
    if (text.equals(shown)) {
      return;
    }
    hide();
    shown = text;
    delay.setOnFinished(e -> show(text, theme, mark, clearAbove));
    delay.playFromStart();
  }

  void hide() {
    delay.stop();
    shown = null;
    popup.hide();
  }

  private void show(MarkText text, Theme theme, Bounds mark, double clearAbove) {
    Scene scene = owner.getScene();
    if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
      return;
    }
    fill(text, theme);
    Styles.install(popup.getScene().getRoot(), theme, "timeline");
    popup.show(owner, 0, 0);
    card.applyCss();
    card.layout();
    place(mark, clearAbove);
  }

  private void place(Bounds mark, double clearAbove) {
    double width = popup.getWidth();
    double height = popup.getHeight();
    List<Screen> under = Screen.getScreensForRectangle(mark.getMinX(), mark.getMinY(), 1, 1);
    Rectangle2D screen = (under.isEmpty() ? Screen.getPrimary() : under.getFirst()).getVisualBounds();
    double x = Math.clamp(mark.getCenterX() - width / 2, screen.getMinX(), Math.max(screen.getMinX(), screen.getMaxX() - width));
    double above = Math.min(clearAbove, mark.getMinY()) - GAP - height;
    popup.setX(x);
    popup.setY(above >= screen.getMinY() ? above : mark.getMaxY() + GAP);
  }

  private void fill(MarkText text, Theme theme) {
    Label title = line(text.title(), "sj-timeline-card-title");
    HBox head = new HBox(title);
    head.getStyleClass().add("sj-timeline-card-head");
    if (text.hue() >= 0) {
      head.getChildren().addFirst(new Circle(5, Colours.person(Palette.of(theme), text.hue())));
    }
    card.getChildren().setAll(head);
    text.lines().forEach(l -> card.getChildren().add(line(l, "sj-timeline-card-line")));
    if (!text.quote().isEmpty()) {
      String quote = text.quote().length() > 320 ? text.quote().substring(0, 320).stripTrailing() + "…”" : text.quote();
      card.getChildren().add(line(quote, "sj-timeline-card-quote"));
    }
  }

  private static Label line(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMaxWidth(WIDTH - 28);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
