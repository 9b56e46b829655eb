package sojourn.ui.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.paint.Palette;
import sojourn.ui.control.Fonts;
import sojourn.ui.people.NetworkLayout.Spot;
import sojourn.ui.people.PeopleMode.Sizing;

/** Shows the network; who comes or goes fades, nobody moves. */
final class NetworkDrawing extends Region {

  private static final Duration FADE = Duration.millis(180);

  private final Canvas canvas = new Canvas();
  private final Font font = Fonts.SANS_SEMIBOLD.at(NetworkPainter.TYPE);
  private final Map<String, Double> widths = new HashMap<>();
  private final DoubleProperty fade = new SimpleDoubleProperty(1);
  private final Timeline fading = new Timeline();

  private NetworkContent content = NetworkContent.NOBODY;
  private List<Spot> gone = List.of();
  private Set<PersonId> fresh = Set.of();
  private PeopleMarks marks = PeopleMarks.NONE;
  private Palette palette = Palette.LIGHT;
  private Sizing sizing = Sizing.MET;
  private @Nullable NetworkLayout layout;
  private @Nullable PersonId focused;

  NetworkDrawing() {
    getStyleClass().add("network-drawing");
    getChildren().add(canvas);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    focusedProperty().addListener((value, before, now) -> requestLayout());
    fade.addListener((value, before, now) -> requestLayout());
  }

  /** Shows other people, or the same ones otherwise marked or sized. */
  void show(NetworkContent next, PeopleMarks now, Palette colours, Sizing by) {
    if (!next.equals(content)) {
      fadeTo(next);
      content = next;
      layout = null;
    }
    if (by != sizing) {
      sizing = by;
      layout = null;
    }
    marks = now;
    palette = colours;
    requestLayout();
  }

  private void fadeTo(NetworkContent next) {
    NetworkLayout known = layout;
    if (known == null || content.nodes().isEmpty() || next.nodes().isEmpty()) {
      return;
    }
    Set<PersonId> before = content.nodes().stream().map(NetworkContent.Node::id).collect(Collectors.toSet());
    Set<PersonId> after = next.nodes().stream().map(NetworkContent.Node::id).collect(Collectors.toSet());
    fresh = new HashSet<>(after);
    fresh.removeAll(before);
    gone = known.spots().stream().filter(s -> !after.contains(s.person())).toList();
    if (!fresh.isEmpty() || !gone.isEmpty()) {
      fading.stop();
      fade.set(0);
      fading.getKeyFrames().setAll(new KeyFrame(FADE, new KeyValue(fade, 1)));
      fading.play();
    }
  }

  /** The drawing's geometry at its present size. */
  NetworkLayout geometry() {
    NetworkLayout known = layout;
    if (known == null || known.width() != getWidth() || known.height() != getHeight()) {
      known = NetworkLayout.of(content, sizing, getWidth(), getHeight(), this::width);
      layout = known;
    }
    return known;
  }

  NetworkContent content() {
    return content;
  }

  /** Who is drawn at a point. */
  @Nullable PersonId personAt(double x, double y) {
    return geometry().at(x, y).map(Spot::person).orElse(null);
  }

  /** The person that the arrow keys stand on. */
  @Nullable PersonId focusedPerson() {
    return focused;
  }

  void focusOn(@Nullable PersonId person) {
    focused = person;
    requestLayout();
  }

  private double width(String text) {
    return widths.computeIfAbsent(
        text,
        t -> {
          Text probe = new Text(t);
          probe.setFont(font);
          return Math.ceil(probe.getLayoutBounds().getWidth()) + 1;
        });
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    if (getWidth() > 0 && getHeight() > 0) {
      NetworkPainter painter = new NetworkPainter(canvas.getGraphicsContext2D(), palette, marks, isFocusVisible() ? focused : null);
      painter.paint(content, geometry(), new NetworkPainter.Fading(fresh, gone, fade.get()));
    }
  }
}
