package sojourn.reading.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;
import sojourn.model.time.Day;

/** Arithmetic on days and spans that need not be certain. */
final class DayMath {

  private static final int DAYS_A_WEEK = 7;

  private DayMath() {}

  static boolean isDay(@Nullable DateSpan span) {
    return span != null && span.shape() == DateShape.DAY;
  }

  /** The EDTF text of calendar fields with a year; empty for a day that does not exist. */
  static Optional<String> edtf(DateFields f, int year) {
    Integer month = f.month();
    Integer day = f.day();
    String text = DateFields.yearText(year);
    try {
      if (month != null) {
        text += String.format(Locale.ROOT, "-%02d", month);
      }
      if (month != null && day != null && !f.season()) {
        int number = day < 0 ? YearMonth.of(year, month).lengthOfMonth() : day;
        LocalDate.of(year, month, number);
        text += String.format(Locale.ROOT, "-%02d", number);
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.of(f.about() ? text + "~" : text);
  }

  static Optional<DateSpan> span(DateFields f, int year) {
    return edtf(f, year).flatMap(DateSpan::parse);
  }

  /** One day within bounds, either of which may be open; null when both are. */
  static @Nullable DateSpan within(long earliest, long latest) {
    boolean open = earliest == DateSpan.UNBOUNDED_PAST;
    boolean endless = latest == DateSpan.UNBOUNDED_FUTURE;
    if (open && endless) {
      return null;
    }
    if (open) {
      return DateSpan.of("[.." + text(latest) + "]");
    }
    return endless ? DateSpan.of("[" + text(earliest) + "..]") : DateSpan.oneDayWithin(earliest, latest);
  }

  static String text(long day) {
    return DateSpan.day(day).edtf();
  }

  /** The span moved by days; anything but a day stays one day within bounds. */
  static @Nullable DateSpan plusDays(DateSpan span, long days) {
    if (isDay(span)) {
      String mark = span.uncertain() && span.approximate() ? "%" : span.uncertain() ? "?" : span.approximate() ? "~" : "";
      return DateSpan.of(text(span.earliest() + days) + mark);
    }
    long earliest = span.earliest() == DateSpan.UNBOUNDED_PAST ? span.earliest() : span.earliest() + days;
    long latest = span.latest() == DateSpan.UNBOUNDED_FUTURE ? span.latest() : span.latest() + days;
    return within(earliest, latest);
  }

  static long monday(long day) {
    return day - Math.floorMod(new Day(day).weekday().getValue() - 1, DAYS_A_WEEK);
  }

  /** The week (Monday to Sunday) that lies {@code weeks} from the span's, as one day within it. */
  static @Nullable DateSpan week(DateSpan span, int weeks) {
    long earliest = span.earliest() == DateSpan.UNBOUNDED_PAST ? span.earliest() : monday(span.earliest()) + weeks * 7L;
    long latest = span.latest() == DateSpan.UNBOUNDED_FUTURE ? span.latest() : monday(span.latest()) + weeks * 7L + 6;
    return within(earliest, latest);
  }

  /** The month that lies {@code months} from the span's; null where the span covers several. */
  static @Nullable DateSpan month(DateSpan span, int months, String mark) {
    if (!span.bounded()) {
      return null;
    }
    YearMonth first = YearMonth.from(new Day(span.earliest()).date()).plusMonths(months);
    YearMonth last = YearMonth.from(new Day(span.latest()).date()).plusMonths(months);
    if (first.equals(last)) {
      return DateSpan.of(DateFields.yearText(first.getYear()) + String.format(Locale.ROOT, "-%02d", first.getMonthValue()) + mark);
    }
    return within(first.atDay(1).toEpochDay(), last.atEndOfMonth().toEpochDay());
  }

  /** The year that lies {@code years} from the span's. */
  static @Nullable DateSpan year(DateSpan span, int years, String mark) {
    if (!span.bounded()) {
      return null;
    }
    int first = new Day(span.earliest()).year() + years;
    int last = new Day(span.latest()).year() + years;
    if (first == last) {
      return DateSpan.of(DateFields.yearText(first) + mark);
    }
    return within(Day.of(first, 1, 1).number(), Day.of(last, 12, 31).number());
  }
}
