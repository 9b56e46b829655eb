package sojourn.ui.people;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.paint.Palette;
import sojourn.ui.people.PeopleMode.Sizing;

/** The network with the trail of whom it was centred on above, and below how much of it is drawn. */
final class NetworkPane extends Region {

  private static final double TRAIL = 24;
  private static final double FOOT = 20;

  private final PersonWords words;
  private final Trail trail;
  private final NetworkDrawing drawing = new NetworkDrawing();
  private final Label foot = new Label();

  NetworkPane(PersonWords words, Trail trail) {
    this.words = words;
    this.trail = trail;
    foot.getStyleClass().add("people-foot");
    foot.setMinWidth(0);
    getChildren().addAll(drawing, trail, foot);
  }

  NetworkDrawing drawing() {
    return drawing;
  }

  Trail trail() {
    return trail;
  }

  void show(NetworkContent content, PeopleMarks marks, Palette palette, Sizing sizing) {
    drawing.show(content, marks, palette, sizing);
    int shown = Math.min(content.reachable(), (int) content.nodes().stream().filter(n -> n.step() == 1).count());
    int lines = (int) content.lines().stream().filter(l -> !l.inferred()).count();
    boolean whole = shown >= content.reachable() && lines >= content.ties();
    foot.setText(whole ? "" : words.of("network.note", shown, content.reachable(), lines, content.ties()));
  }

  /** What is read aloud of the drawing. */
  void tell(@Nullable Person middle, NetworkContent content) {
    drawing.setAccessibleText(middle == null ? "" : words.of("network.accessible", middle.name(), content.nodes().size() - 1));
  }

  /** Where somebody stands, in this region. */
  javafx.geometry.@Nullable Point2D pointOf(PersonId person) {
    return drawing.geometry().spotOf(person).map(s -> drawing.localToParent(s.x(), s.y())).orElse(null);
  }

  @Override
  protected void layoutChildren() {
    double top = trail.isVisible() ? TRAIL : 0;
    trail.resizeRelocate(0, 2, getWidth(), TRAIL);
    drawing.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top - FOOT));
    foot.resizeRelocate(0, getHeight() - FOOT - 2, getWidth(), FOOT);
  }
}
