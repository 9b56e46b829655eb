package sojourn.ui.shell.present;

import java.util.List;
import sojourn.model.EntityId;
import sojourn.model.SojournException;
import sojourn.model.Snapshot;
import sojourn.model.step.Stop;
import sojourn.session.Filter;
import sojourn.session.FilterText;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.session.TimeWindow;

/** What a step shows, put on the presentation's session. */
final class ScreenView {

  /** A last day later than any. */
  static final long ALWAYS = Long.MAX_VALUE;

  /** A day before all journeys. */
  private static final double FIRST = -100_000_000;

  private final Session session;
  private final Filter begun;

  ScreenView(Session session) {
    this.session = session;
    begun = session.filter().get();
  }

  /**
   * Filters as the step says, and shows nothing after a day. A filter that names what is gone leaves the one with which the presentation began: a lesson
   * goes on.
   */
  void show(Stop stop, long last, Snapshot snapshot) {
    Filter filter = begun;
    String text = stop.step().filter();
    if (text != null) {
      try {
        filter = FilterText.read(text, snapshot);
      } catch (SojournException e) {
        filter = begun;
      }
    }
    if (last != ALWAYS) {
      TimeWindow window = filter.window();
      double from = window == null ? FIRST : window.start();
      filter = from < last + 1 ? filter.withWindow(new TimeWindow(from, last + 1.0)) : filter;
    }
    if (!filter.equals(session.filter().get())) {
      session.filter(filter);
    }
  }

  /** What a step points out, as far as it is still there. */
  Selection chosen(Stop stop, Snapshot snapshot) {
    List<EntityId> ids = stop.step().chosen().stream().flatMap(c -> c.in(snapshot).stream()).distinct().toList();
    return ids.isEmpty() ? Selection.NONE : new Selection(ids, ids.getFirst());
  }
}
