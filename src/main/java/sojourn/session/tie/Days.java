package sojourn.session.tie;

import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EncounterRows;
import sojourn.model.time.DateSpan;

/**
 * The possible days of something, without the words of its date.
 *
 * @param earliest first possible day, {@link DateSpan#UNBOUNDED_PAST} where there is no bound
 * @param latest last possible day, {@link DateSpan#UNBOUNDED_FUTURE} where there is no bound
 */
public record Days(long earliest, long latest) {

  /** Nothing is known. */
  public static final Days NONE = new Days(DateSpan.UNBOUNDED_PAST, DateSpan.UNBOUNDED_FUTURE);

  /** Of a date. */
  public static Days of(@Nullable DateSpan date) {
    return date == null ? NONE : new Days(date.earliest(), date.latest());
  }

  /** Of an encounter's row. */
  public static Days of(EncounterRows rows, int row) {
    return of(rows.from()[row], rows.to()[row]);
  }

  /** Of two numbers as the columns hold them. */
  public static Days of(int from, int to) {
    return new Days(from == Columns.ALWAYS ? DateSpan.UNBOUNDED_PAST : from, to == Integer.MAX_VALUE ? DateSpan.UNBOUNDED_FUTURE : to);
  }

  /** Whether anything is known. */
  public boolean dated() {
    return earliest != DateSpan.UNBOUNDED_PAST || latest != DateSpan.UNBOUNDED_FUTURE;
  }

  /** By earliest possible day, then by latest; undated last. */
  public static int compare(Days a, Days b) {
    if (a.dated() != b.dated()) {
      return a.dated() ? -1 : 1;
    }
    int byStart = Long.compare(a.earliest, b.earliest);
    return byStart != 0 ? byStart : Long.compare(a.latest, b.latest);
  }
}
