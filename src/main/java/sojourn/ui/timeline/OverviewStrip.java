package sojourn.ui.timeline;

import sojourn.session.TimeWindow;

/**
 * The strip that shows the whole collection: how much lies where, and the window that the axis above shows.
 *
 * @param window where the time window is drawn
 */
record OverviewStrip(Histogram histogram, Box window) {

  static final double HANDLE = 8;
  private static final double GRAB = 9;
  private static final double SMALLEST_WINDOW = 14;

  Box box() {
    return histogram.box();
  }

  TimeScale scale() {
    return histogram.scale();
  }

  /** What a press takes hold of. */
  enum Grip {
    START,
    END,
    WINDOW,
    GROUND,
    NONE
  }

  static OverviewStrip of(Histogram histogram, Frame frame) {
    Box box = histogram.box();
    TimeScale scale = histogram.scale();
    TimeScale axis = TimeScale.of(frame.shown(), frame.left(), frame.right());
    double least = Math.max(0, SMALLEST_WINDOW - (scale.x(axis.end()) - scale.x(axis.start()))) / 2;
    double x0 = Math.clamp(scale.x(axis.start()) - least, scale.left(), scale.right() - SMALLEST_WINDOW);
    double x1 = Math.clamp(scale.x(axis.end()) + least, x0 + SMALLEST_WINDOW, scale.right());
    return new OverviewStrip(histogram, Box.between(x0, box.y() + 4, x1, box.bottom() - 4));
  }

  /** What lies under a point: the handles first, so that a small window can still be made larger. */
  Grip grip(double x, double y) {
    if (!box().contains(x, y) || x < scale().left() - GRAB || x > scale().right() + GRAB) {
      return Grip.NONE;
    }
    double toStart = Math.abs(x - window.x());
    double toEnd = Math.abs(x - window.right());
    boolean within = x > window.x() && x < window.right();
    double reach = within ? Math.min(GRAB, window.width() / 4) : GRAB;
    if (Math.min(toStart, toEnd) <= reach) {
      return toStart <= toEnd ? Grip.START : Grip.END;
    }
    return within ? Grip.WINDOW : Grip.GROUND;
  }

  /** The window after a grip was dragged to a pixel, taken hold of at another. */
  TimeWindow dragged(Grip grip, TimeWindow from, double pressedX, double x) {
    double days = (Math.clamp(x, scale().left(), scale().right()) - pressedX) / scale().pixelsPerDay();
    double least = 2 * SMALLEST_WINDOW / scale().pixelsPerDay();
    return switch (grip) {
      case START -> new TimeWindow(Math.min(from.start() + days, from.end() - Math.min(least, from.length())), from.end());
      case END -> new TimeWindow(from.start(), Math.max(from.end() + days, from.start() + Math.min(least, from.length())));
      case WINDOW -> new TimeWindow(from.start() + days, from.end() + days);
      case GROUND, NONE -> from;
    };
  }

  /** The window between two pixels. */
  TimeWindow between(double x0, double x1) {
    double from = scale().day(Math.clamp(Math.min(x0, x1), scale().left(), scale().right() - 1));
    double to = scale().day(Math.clamp(Math.max(x0, x1), scale().left() + 1, scale().right()));
    return new TimeWindow(from, Math.max(to, from + 1 / scale().pixelsPerDay()));
  }

  /** The window of the same length about a pixel. */
  TimeWindow centred(TimeWindow from, double x) {
    double middle = scale().day(x);
    return new TimeWindow(middle - from.length() / 2, middle + from.length() / 2);
  }
}
