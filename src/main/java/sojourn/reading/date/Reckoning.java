package sojourn.reading.date;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.Day;

/**
 * The calendar that a text counts by. Its days keep the numbers that the text writes; only their weekdays, and Easter, hang on the calendar.
 *
 * @param oldStyle whether the text keeps the Julian calendar after 1582
 */
record Reckoning(boolean oldStyle) {

  static final Reckoning USUAL = new Reckoning(false);

  private static final long REFORM = Day.of(1582, 10, 15).number();
  /** The last country of Europe gave up the Julian calendar in 1923. */
  private static final long LAST = Day.of(1923, 3, 1).number();

  /** The calendar of a text: by what it says, else by the weekdays of its full dates. */
  static Reckoning of(List<Placed> mentions) {
    int old = 0;
    int now = 0;
    DateFields heading = null;
    for (Placed p : mentions) {
      DateFields under = p.mention().expression() instanceof DateExpression.Calendar c ? under(c.fields(), heading) : null;
      if (under != null) {
        int sense = sense(under);
        old += sense < 0 ? 1 : 0;
        now += sense > 0 ? 1 : 0;
      }
      heading = heading(p, heading);
      if (p.mention().expression() instanceof DateExpression.Calendar c && c.fields().year() != null) {
        old += c.style() == CountingStyle.OLD_STYLE ? 1 : 0;
        now += c.style() == CountingStyle.NEW_STYLE || c.style() == CountingStyle.BOTH_STYLES ? 1 : 0;
        int sense = sense(c.fields());
        old += sense < 0 ? 2 : 0;
        now += sense > 0 ? 2 : 0;
      }
    }
    return old > now ? new Reckoning(true) : USUAL;
  }

  /** The year, with its month perhaps, that stands alone over what follows. */
  private static @Nullable DateFields heading(Placed p, @Nullable DateFields before) {
    DateFields f = p.mention().expression() instanceof DateExpression.Calendar c ? c.fields() : null;
    boolean alone = f != null && f.year() != null && f.day() == null && p.leading();
    return alone ? f : before;
  }

  /** A day with its weekday in the year of the heading above: "1743", then "Monday, August 29". */
  private static @Nullable DateFields under(DateFields f, @Nullable DateFields heading) {
    Integer year = heading == null ? null : heading.year();
    return year == null || f.year() != null || f.weekday() == null || f.month() == null ? null : f.withYear(year);
  }

  /** 1 where the weekday fits the new calendar only, -1 where the old only. */
  private static int sense(DateFields f) {
    Integer year = f.year();
    DayOfWeek weekday = f.weekday();
    Long day = year == null || weekday == null || f.day() == null || f.month() == null ? null : DayMath.span(f, year).map(s -> s.earliest()).orElse(null);
    if (day == null || day < REFORM || day > LAST) {
      return 0;
    }
    boolean old = new Reckoning(true).weekday(day) == weekday;
    boolean now = USUAL.weekday(day) == weekday;
    return old == now ? 0 : now ? 1 : -1;
  }

  /** Whether a day, by its number as written, is one of the Julian calendar. */
  boolean julian(long written) {
    return written < REFORM || (oldStyle && written < LAST);
  }

  /** The weekday of a day as written. */
  DayOfWeek weekday(long written) {
    return new Day(julian(written) ? gregorian(written) : written).weekday();
  }

  /** The number, in the Gregorian calendar, of a day written in the Julian one. */
  static long gregorian(long written) {
    Day day = new Day(written);
    int year = day.date().getMonthValue() <= 2 ? day.year() - 1 : day.year();
    return written + Math.floorDiv(year, 100) - Math.floorDiv(year, 400) - 2;
  }
}
