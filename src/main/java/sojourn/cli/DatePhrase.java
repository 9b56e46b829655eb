package sojourn.cli;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;
import sojourn.model.time.Day;

/** Dates in words, as exactly as they are known. */
final class DatePhrase {

  private DatePhrase() {}

  /** From a start to an end, either of which may not be known; empty where neither is. */
  static String stay(@Nullable DateSpan start, @Nullable DateSpan end) {
    if (start == null || end == null) {
      return start != null ? of(start) : end != null ? "until " + of(end) : "";
    }
    if (start.equals(end)) {
      return of(start);
    }
    if (start.certainDay() && end.certainDay()) {
      return range(start.earliest(), end.earliest());
    }
    return of(start) + " to " + of(end);
  }

  static String of(DateSpan date) {
    String words =
        switch (date.shape()) {
          case DAY -> day(date.earliest());
          case MONTH -> month(date.earliest());
          case YEAR -> year(new Day(date.earliest()).year());
          case INTERVAL -> interval(date);
          case ONE_OF -> date.bounded() ? "between " + day(date.earliest()) + " and " + day(date.latest()) : date.edtf();
          default -> date.edtf();
        };
    return (date.approximate() ? "about " : "") + words + (date.uncertain() ? " (?)" : "");
  }

  private static String interval(DateSpan date) {
    if (date.bounded()) {
      return range(date.earliest(), date.latest());
    }
    return date.latest() == DateSpan.UNBOUNDED_FUTURE && date.earliest() != DateSpan.UNBOUNDED_PAST ? "from " + day(date.earliest()) : date.edtf();
  }

  private static String range(long first, long last) {
    LocalDate from = new Day(first).date();
    LocalDate to = new Day(last).date();
    if (first == last) {
      return day(first);
    }
    if (from.getYear() != to.getYear()) {
      return day(first) + " – " + day(last);
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + day(last)
        : from.getDayOfMonth() + " " + name(from) + " – " + day(last);
  }

  private static String day(long number) {
    return new Day(number).date().getDayOfMonth() + " " + month(number);
  }

  private static String month(long number) {
    LocalDate date = new Day(number).date();
    return name(date) + " " + year(date.getYear());
  }

  private static String name(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Locale.ENGLISH);
  }

  private static String year(int year) {
    return year > 0 ? String.valueOf(year) : (1 - year) + " BCE";
  }

}
