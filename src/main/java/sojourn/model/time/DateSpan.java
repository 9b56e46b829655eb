package sojourn.model.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is known: Extended Date/Time Format text (ISO 8601-2:2019) with its earliest and latest possible day.
 *
 * @param edtf the text, kept as it stands
 * @param shape what kind of statement it is
 * @param earliest first possible day number (see {@link Day}), {@link #UNBOUNDED_PAST} where there is no bound
 * @param latest last possible day number, inclusive, {@link #UNBOUNDED_FUTURE} where there is no bound
 * @param uncertain qualified with {@code ?} or {@code %}
 * @param approximate qualified with {@code ~} or {@code %}
 */
public record DateSpan(String edtf, DateShape shape, long earliest, long latest, boolean uncertain, boolean approximate) {

  public static final long UNBOUNDED_PAST = Long.MIN_VALUE;
  public static final long UNBOUNDED_FUTURE = Long.MAX_VALUE;

  public DateSpan {
    if (edtf.isBlank() || earliest > latest) {
      throw new IllegalArgumentException("date '" + edtf + "' from " + earliest + " to " + latest);
    }
  }

  /** Reads an EDTF string; empty when it is none. */
  public static Optional<DateSpan> parse(String edtf) {
    return Edtf.parse(edtf);
  }

  /** Reads an EDTF string that we wrote ourselves; anything else is a bug. */
  public static DateSpan of(String edtf) {
    return parse(edtf).orElseThrow(() -> new IllegalArgumentException("not a date in EDTF: '" + edtf + "'"));
  }

  /** One certain day. */
  public static DateSpan day(long number) {
    return of(new Day(number).date().toString());
  }

  /** One unknown day within inclusive bounds. */
  public static DateSpan oneDayWithin(long earliest, long latest) {
    return earliest == latest
        ? day(earliest)
        : of("[" + new Day(earliest).date() + ".." + new Day(latest).date() + "]");
  }

  /** From the beginning of one to the end of the other, null where neither is known. */
  public static @Nullable DateSpan covering(@Nullable DateSpan start, @Nullable DateSpan end) {
    if (start == null || end == null) {
      return start == null ? end : start;
    }
    if (start.equals(end)) {
      return start;
    }
    return new DateSpan(
        start.edtf + "/" + end.edtf,
        DateShape.INTERVAL,
        Math.min(start.earliest, end.earliest),
        Math.max(start.latest, end.latest),
        start.uncertain || end.uncertain,
        start.approximate || end.approximate);
  }

  /** Whether both bounds are days. */
  public boolean bounded() {
    return earliest != UNBOUNDED_PAST && latest != UNBOUNDED_FUTURE;
  }

  /** Whether it is one day and the source is sure of it. */
  public boolean certainDay() {
    return shape == DateShape.DAY && !uncertain && !approximate;
  }

  public boolean qualified() {
    return uncertain || approximate;
  }

  /** Whether some possible day lies in the inclusive range. */
  public boolean possiblyWithin(long from, long to) {
    return earliest <= to && from <= latest;
  }

  /** Whether every possible day lies in the inclusive range. */
  public boolean certainlyWithin(long from, long to) {
    return from <= earliest && latest <= to;
  }

  /** Order by earliest possible day, then by latest, then by text. */
  public static int compare(@Nullable DateSpan a, @Nullable DateSpan b) {
    if (a == null) {
      return b == null ? 0 : 1;
    }
    if (b == null) {
      return -1;
    }
    int byStart = Long.compare(a.earliest, b.earliest);
    int byEnd = byStart != 0 ? byStart : Long.compare(a.latest, b.latest);
    return byEnd != 0 ? byEnd : a.edtf.compareTo(b.edtf);
  }
}
