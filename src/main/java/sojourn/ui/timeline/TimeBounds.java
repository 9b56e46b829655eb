package sojourn.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EncounterRows;
import sojourn.model.Snapshot;
import sojourn.model.Visit;
import sojourn.model.time.DateSpan;
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
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (Visit visit : snapshot.visits().values()) {
      for (DateSpan date : new @Nullable DateSpan[] {visit.start(), visit.end()}) {
        first = Math.min(first, firstOf(date, first));
        last = Math.max(last, lastOf(date, last));
      }
    }
    EncounterRows met = snapshot.columns().encounters();
    for (int i = 0; i < met.size(); i++) {
      boolean begun = met.from()[i] != Columns.ALWAYS;
      boolean ended = met.to()[i] != Integer.MAX_VALUE;
      if (begun || ended) {
        first = Math.min(first, begun ? met.from()[i] : met.to()[i]);
        last = Math.max(last, ended ? met.to()[i] : met.from()[i]);
      }
    }
    return first > last ? new TimeBounds(new TimeWindow(day(1900), day(2000))) : new TimeBounds(rounded(first, last));
  }

  private static long firstOf(@Nullable DateSpan date, long none) {
    if (date == null) {
      return none;
    }
    return date.earliest() != DateSpan.UNBOUNDED_PAST ? date.earliest() : date.latest() == DateSpan.UNBOUNDED_FUTURE ? none : date.latest();
  }

  private static long lastOf(@Nullable DateSpan date, long none) {
    if (date == null) {
      return none;
    }
    return date.latest() != DateSpan.UNBOUNDED_FUTURE ? date.latest() : date.earliest() == DateSpan.UNBOUNDED_PAST ? none : date.earliest();
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
