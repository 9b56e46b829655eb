package sojourn.session;

/**
 * The days visible on the timeline.
 *
 * @param start first day number, with fraction for hours
 * @param end day number at which it ends, exclusive, greater than {@code start}
 */
public record TimeWindow(double start, double end) {

  public TimeWindow {
    if (!(start < end)) {
      throw new IllegalArgumentException("time window from " + start + " to " + end);
    }
  }

  public double length() {
    return end - start;
  }

  public long firstDay() {
    return (long) Math.floor(start);
  }

  /** Last day of which a part is in the window. */
  public long lastDay() {
    return (long) Math.ceil(end) - 1;
  }
}
