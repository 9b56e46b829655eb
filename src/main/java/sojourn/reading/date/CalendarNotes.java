package sojourn.reading.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.model.time.Day;

/** Says by which calendar a day was read. A day is never converted silently: it keeps the numbers that the text writes. */
final class CalendarNotes {

  private static final String AS_WRITTEN = "kept as written; ";

  private CalendarNotes() {}

  /** The resolved day with the reason and the same day by the other calendar, where the calendar matters. */
  static Resolved noted(Resolved r, DateExpression.Calendar c, Reckoning reckoning) {
    DateSpan date = r.date();
    if (date == null || !DayMath.isDay(date)) {
      return r;
    }
    CountingStyle style = c.style();
    if (style == null) {
      boolean told = c.fields().weekday() != null || !reckoning.oldStyle();
      return reckoning.julian(date.earliest()) && c.fields().day() != null && told ? julian(r, date) : r;
    }
    return switch (style) {
      case OLD_STYLE -> julian(r, date);
      case NEW_STYLE -> r.with("New Style: the Gregorian calendar", List.of());
      case BOTH_STYLES -> both(r, date, c.other());
      case TWO_YEARS -> twoYears(r, new Day(date.earliest()).year());
    };
  }

  private static Resolved julian(Resolved r, DateSpan date) {
    DateSpan now = DateSpan.day(Reckoning.gregorian(date.earliest()));
    return r.with("Old Style: the Julian calendar, " + AS_WRITTEN + DateStyle.LONG.format(now) + " in the Gregorian", List.of(now));
  }

  private static Resolved both(Resolved r, DateSpan date, @Nullable DateFields other) {
    int year = new Day(date.earliest()).year();
    boolean before = other != null && other.month() != null && other.month() > new Day(date.earliest()).date().getMonthValue();
    DateSpan old = other == null ? null : DayMath.span(other, before ? year - 1 : year).orElse(null);
    return old == null
        ? r
        : r.with("both calendars are given: the New Style is taken; " + DateStyle.LONG.format(old) + " in the Old Style", List.of(old));
  }

  private static Resolved twoYears(Resolved r, int year) {
    String written = (year - 1) + "/" + year % 10;
    return r.with("written " + written + ", when the year began on 25 March: " + year + " as we count", List.of());
  }
}
