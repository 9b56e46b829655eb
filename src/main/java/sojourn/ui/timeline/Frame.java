package sojourn.ui.timeline;

import org.jspecify.annotations.Nullable;
import sojourn.model.VisitId;
import sojourn.session.TimeWindow;

/**
 * The room that the timeline has under its header, and what is in sight.
 *
 * @param scroll pixels by which the lanes are scrolled up
 * @param shown the time on the axis
 * @param strip the time on the overview strip
 * @param open the visit opened as a day lens; null for none
 */
record Frame(double width, double height, double scroll, TimeWindow shown, TimeWindow strip, @Nullable VisitId open) {

  static final double AXIS = 22;
  private static final double STRIP = 38;
  private static final double LOW_STRIP = 30;
  private static final double LOW = 120;
  private static final double RIGHT = 20;
  private static final double ROOM_FOR_LENS = 164;

  double left() {
    return width < 1180 ? 128 : 156;
  }

  double right() {
    return width - RIGHT;
  }

  /** Where the lanes are. */
  Box body() {
    return new Box(0, AXIS, width, Math.max(0, height - AXIS - stripHeight()));
  }

  private double stripHeight() {
    return height < LOW ? LOW_STRIP : STRIP;
  }

  Box stripBox() {
    return new Box(0, Math.max(AXIS, height - stripHeight()), width, stripHeight());
  }

  /** Whether there is room for one lane only. */
  boolean compact() {
    return body().height() < 60;
  }

  boolean roomForLens() {
    return body().height() >= ROOM_FOR_LENS;
  }

  TimeScale scale() {
    return TimeScale.of(shown, left(), right());
  }
}
