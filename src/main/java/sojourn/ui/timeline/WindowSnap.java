package sojourn.ui.timeline;

import java.time.LocalDate;
import sojourn.session.TimeWindow;

/** Draws a dragged time window to the beginnings of years, months and days, the largest that is near first. */
final class WindowSnap {

  /** Pixels within which a beginning is near. */
  private static final double REACH = 5;

  private final double within;

  /**
   * @param scale what the hand moves over
   * @param free whether nothing is drawn to anything
   */
  WindowSnap(TimeScale scale, boolean free) {
    within = free ? 0 : REACH / scale.pixelsPerDay();
  }

  /** The window with its beginning at a near one of a year, month or day; as long as before. */
  TimeWindow moved(TimeWindow wish) {
    double start = near(wish.start());
    return new TimeWindow(start, start + wish.length());
  }

  /** The window with the ends that are dragged at near beginnings. */
  TimeWindow resized(TimeWindow wish, boolean first, boolean last) {
    double start = first ? near(wish.start()) : wish.start();
    double end = last ? near(wish.end()) : wish.end();
    return start < end ? new TimeWindow(start, end) : wish;
  }

  /** The nearest beginning of a year if it is near, else of a month, else of a day, else the moment itself. */
  double near(double moment) {
    LocalDate day = LocalDate.ofEpochDay((long) Math.floor(moment));
    LocalDate year = day.withDayOfYear(1);
    LocalDate month = day.withDayOfMonth(1);
    double[][] bounds = {
      {year.toEpochDay(), year.plusYears(1).toEpochDay()}, {month.toEpochDay(), month.plusMonths(1).toEpochDay()}, {Math.floor(moment), Math.floor(moment) + 1}
    };
    for (double[] each : bounds) {
      double nearest = moment - each[0] <= each[1] - moment ? each[0] : each[1];
      if (Math.abs(nearest - moment) <= within) {
        return nearest;
      }
    }
    return moment;
  }
}
