package sojourn.reading.date;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;
import sojourn.reading.fact.Event;
import sojourn.reading.fact.Events;

/** What "more than a year after the end of …" says of the day of speech. */
final class EventBounds {

  private static final double LOOSENESS = 0.25;

  private EventBounds() {}

  /** One day within bounds; null where the event is not known. */
  static @Nullable DateSpan of(DateExpression.FromEvent e, Events events) {
    Optional<Event> event = events.event(e.event());
    if (event.isEmpty()) {
      return null;
    }
    long edge = e.ended() ? event.get().end().latest() : event.get().start().earliest();
    long passed = e.amount() * daysIn(e.unit());
    if (e.more()) {
      return DayMath.within(edge + passed, DateSpan.UNBOUNDED_FUTURE);
    }
    return DayMath.within(edge + Math.round(passed * (1 - LOOSENESS)), edge + Math.round(passed * (1 + LOOSENESS)) + 1);
  }

  private static long daysIn(DateExpression.Unit unit) {
    return switch (unit) {
      case DAY -> 1;
      case WEEK -> 7;
      case MONTH -> 30;
      case YEAR -> 365;
    };
  }
}
