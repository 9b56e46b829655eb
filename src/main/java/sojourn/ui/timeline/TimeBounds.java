package sojourn.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EncounterRows;
import sojourn.model.Snapshot;
import sojourn.model.VisitRows;
import sojourn.session.TimeWindow;

/**
 * The times that can be shown: all of a collection in whole years, months or days, and how far one may zoom and pan.
 *
 * @param fit what the timeline shows when no time window is set
 */
record TimeBounds(TimeWindow fit) {

  private static final double SHORTEST = 3.0 / 24;
  private static final double CENTURY = 36525;

  static TimeBounds of(Snapshot snapshot) {
    Extent extent = new Extent();
    VisitRows stays = snapshot.columns().visits();
    for (int i = 0; i < stays.size(); i++) {
      extent.with(stays.from()[i], stays.to()[i]);
      if (stays.sureFrom()[i] <= stays.sureTo()[i]) {
        extent.with(stays.sureFrom()[i], stays.sureTo()[i]);
      }
    }
    EncounterRows met = snapshot.columns().encounters();
    for (int i = 0; i < met.size(); i++) {
      extent.with(met.from()[i], met.to()[i]);
    }
    return extent.first > extent.last ? new TimeBounds(new TimeWindow(day(1900), day(2000))) : new TimeBounds(rounded(extent.first, extent.last));
  }

  /** First and last of all days that are told of; a side without a bound counts for nothing. */
  private static final class Extent {

    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    void with(int from, int to) {
      boolean begun = from != Columns.ALWAYS;
      boolean ended = to != Integer.MAX_VALUE;
      if (begun || ended) {
        first = Math.min(first, begun ? from : to);
        last = Math.max(last, ended ? to : from);
      }
    }
  }

  private static TimeWindow rounded(long first, long last) {
    long days = last - first + 1;
    LocalDate from = LocalDate.ofEpochDay(first);
    LocalDate to = LocalDate.ofEpochDay(last);
    if (days > 40 * 365) {
      long pad = days / 50;
      return new TimeWindow(day(LocalDate.ofEpochDay(first - pad).getYear()), day(LocalDate.ofEpochDay(last + 2 * pad).getYear() + 1));
    }
    if (days > 500) {
      return new TimeWindow(day(from.getYear()), day(to.getYear() + 1));
    }
    if (days > 45) {
      return new TimeWindow(from.withDayOfMonth(1).toEpochDay(), to.withDayOfMonth(1).plus(1, ChronoUnit.MONTHS).toEpochDay());
    }
    return new TimeWindow(first - 1.0, last + 2.0 + days / 4.0);
  }

  private static double day(int year) {
    return LocalDate.of(year, 1, 1).toEpochDay();
  }

  /** What the overview strip shows: everything with a margin for the handles, and the window where it reaches beyond. */
  TimeWindow strip(@Nullable TimeWindow window) {
    double margin = fit.length() * 0.04;
    double start = fit.start() - margin;
    double end = fit.end() + margin;
    return window == null ? new TimeWindow(start, end) : new TimeWindow(Math.min(start, window.start()), Math.max(end, window.end()));
  }

  TimeWindow shown(@Nullable TimeWindow window) {
    return window == null ? fit : window;
  }

  /** The nearest window that can be shown: three hours to some centuries, with some of the collection in sight; null for all of it. */
  @Nullable TimeWindow clamp(TimeWindow wish) {
    double longest = Math.max(1.3 * CENTURY, fit.length() * 1.5);
    double length = Math.clamp(wish.length(), SHORTEST, longest);
    double middle = (wish.start() + wish.end()) / 2;
    double start = Math.clamp(middle - length / 2, fit.start() - length * 0.9, fit.end() - length * 0.1);
    TimeWindow window = new TimeWindow(start, start + length);
    double slack = fit.length() * 0.005;
    boolean all = Math.abs(window.start() - fit.start()) < slack && Math.abs(window.end() - fit.end()) < slack;
    return all ? null : window;
  }

  /** The window at a level about a day; null where all of the collection is at that level. */
  @Nullable TimeWindow at(ZoomLevel level, double about, double width) {
    if (ZoomLevel.of(width / fit.length()) == level) {
      return null;
    }
    double length = level.typicalDays(width);
    return clamp(new TimeWindow(about - length / 2, about + length / 2));
  }

  /** The window that shows a stretch of time with as much again around it. */
  @Nullable TimeWindow around(double from, double to) {
    double margin = Math.max(1, (to - from) * 0.6);
    return clamp(new TimeWindow(from - margin, to + margin));
  }
}
