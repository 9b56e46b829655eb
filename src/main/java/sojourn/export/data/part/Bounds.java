package sojourn.export.data.part;

import org.jspecify.annotations.Nullable;
import sojourn.model.Visit;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;
import sojourn.model.time.Day;

/**
 * The widest days that a stay may have, for formats that know nothing but days; the EDTF text always goes beside them.
 *
 * @param from first possible day, ISO 8601; null where there is no bound
 * @param to last possible day
 * @param sure whether both are days that the source is sure of
 */
public record Bounds(@Nullable String from, @Nullable String to, boolean sure) {

  /** Of a stay. */
  public static Bounds of(@Nullable DateSpan start, @Nullable DateSpan end) {
    DateSpan stay = DateSpan.covering(start, end);
    boolean sure = start != null && end != null && certain(start) && certain(end);
    return new Bounds(first(stay), last(stay), sure);
  }

  /** Of a visit. */
  public static Bounds of(Visit visit) {
    return of(visit.start(), visit.end());
  }

  /** Whether a date is a day, or from a day to a day, without doubt. */
  public static boolean certain(@Nullable DateSpan date) {
    return date != null && (date.certainDay() || (date.shape() == DateShape.INTERVAL && !date.qualified() && date.bounded() && date.edtf().matches("-?\\d{4}-\\d\\d-\\d\\d/-?\\d{4}-\\d\\d-\\d\\d")));
  }

  /** First possible day, null where there is none. */
  public static @Nullable String first(@Nullable DateSpan date) {
    return date == null || date.earliest() == DateSpan.UNBOUNDED_PAST ? null : iso(date.earliest());
  }

  /** Last possible day, null where there is none. */
  public static @Nullable String last(@Nullable DateSpan date) {
    return date == null || date.latest() == DateSpan.UNBOUNDED_FUTURE ? null : iso(date.latest());
  }

  /** A day number as ISO 8601. */
  public static String iso(long day) {
    return new Day(day).date().toString();
  }

  /** The EDTF text, empty where nothing is known. */
  public static String edtf(@Nullable DateSpan date) {
    return date == null ? "" : date.edtf();
  }
}
