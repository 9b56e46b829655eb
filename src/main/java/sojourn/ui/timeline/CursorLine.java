package sojourn.ui.timeline;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateStyle;
import sojourn.session.TimeCursor;

/** The time cursor over the painted timeline: a line, its date at the axis, and a short line in the strip. Moves without anything being painted. */
final class CursorLine extends Region {

  private final Region line = new Region();
  private final Region stripLine = new Region();
  private final Label date = new Label();
  private @Nullable TimeCursor cursor;
  private @Nullable TimelineLayout layout;

  CursorLine() {
    line.getStyleClass().add("sj-timeline-cursor");
    stripLine.getStyleClass().add("sj-timeline-cursor");
    date.getStyleClass().add("sj-timeline-cursor-date");
    date.setId("cursor-date");
    getChildren().addAll(line, stripLine, date);
    setMouseTransparent(true);
    setVisible(false);
    setManaged(false);
  }

  void show(@Nullable TimeCursor now, TimelineLayout on) {
    cursor = now;
    layout = on;
    setVisible(now != null);
    if (now != null) {
      date.setText(DateStyle.SHORT.day(now.date()));
      place();
    }
  }

  @Override
  protected void layoutChildren() {
    place();
  }

  private void place() {
    TimeCursor now = cursor;
    TimelineLayout on = layout;
    if (now == null || on == null) {
      return;
    }
    TimeScale scale = on.scale();
    double x = Math.rint(scale.x(now.day()));
    boolean seen = x >= scale.left() - 1 && x <= scale.right() + 1;
    line.setVisible(seen);
    date.setVisible(seen);
    double width = Math.ceil(date.prefWidth(-1));
    double left = Math.clamp(x - width / 2, scale.left() - 20, Math.max(scale.left() - 20, on.frame().width() - width - 2));
    line.resizeRelocate(x, Frame.AXIS - 2, 1.5, on.frame().body().bottom() - Frame.AXIS + 2);
    date.resizeRelocate(Math.rint(left), 1, width, Frame.AXIS - 3);
    Box strip = on.strip().box();
    double stripX = Math.rint(on.strip().scale().x(now.day()));
    stripLine.setVisible(stripX >= on.strip().scale().left() && stripX <= on.strip().scale().right());
    stripLine.resizeRelocate(stripX, strip.y() + 4, 1.5, strip.height() - 8);
  }
}
