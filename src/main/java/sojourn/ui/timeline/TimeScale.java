package sojourn.ui.timeline;

import sojourn.session.TimeWindow;

/**
 * Day numbers to pixels and back, linearly.
 *
 * @param start day number at {@code left}, with fraction for hours
 * @param end day number at {@code right}
 */
record TimeScale(double start, double end, double left, double right) {

  TimeScale {
    if (!(start < end) || !(left < right)) {
      throw new IllegalArgumentException("scale from " + start + " to " + end + " on " + left + " to " + right);
    }
  }

  static TimeScale of(TimeWindow window, double left, double right) {
    return new TimeScale(window.start(), window.end(), left, Math.max(left + 1, right));
  }

  double pixelsPerDay() {
    return (right - left) / (end - start);
  }

  double x(double day) {
    return left + (day - start) * pixelsPerDay();
  }

  double day(double x) {
    return start + (x - left) / pixelsPerDay();
  }

  ZoomLevel level() {
    return ZoomLevel.of(pixelsPerDay());
  }

  TimeWindow window() {
    return new TimeWindow(start, end);
  }

  /** The window that shows {@code factor} times as long a time with the day at {@code x} kept in its place. */
  TimeWindow zoomed(double x, double factor) {
    double fixed = day(x);
    return new TimeWindow(fixed - (fixed - start) * factor, fixed + (end - fixed) * factor);
  }

  /** The window after its contents moved right by so many pixels. */
  TimeWindow panned(double pixels) {
    double days = pixels / pixelsPerDay();
    return new TimeWindow(start - days, end - days);
  }
}
