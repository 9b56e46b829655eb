package sojourn.session.ground;

import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.Snapshot;
import sojourn.model.VisitRows;
import sojourn.model.VisitStatus;
import sojourn.session.Session;
import sojourn.session.TimeCursor;
import sojourn.session.TimeWindow;

/** The day whose borders a map of former borders shows. */
interface MapDay {

  /** The time cursor's day, else the middle of the window; without one the middle of the days on which visits were made. */
  static long of(Session session) {
    TimeCursor cursor = session.timeCursor().get();
    return cursor == null ? of(session.timeWindow().get(), session.snapshot().get()) : cursor.date();
  }

  private static long of(@Nullable TimeWindow window, Snapshot snapshot) {
    if (window != null) {
      return (long) Math.floor((window.start() + window.end()) / 2);
    }
    VisitRows rows = snapshot.columns().visits();
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.status()[i] == VisitStatus.MADE && rows.from()[i] != Columns.ALWAYS && rows.to()[i] != Integer.MAX_VALUE) {
        first = Math.min(first, rows.from()[i]);
        last = Math.max(last, rows.to()[i]);
      }
    }
    return first > last ? 0 : (first + last) / 2;
  }
}
