package sojourn.ui.control;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;

/**
 * Dates as a historian writes them: 29 Nov – 1 Dec 2010, c. 1271, 44 BCE.
 *
 * @param months how long the names of months and weekdays are
 */
public record DateWords(TextStyle months) {

  /** 29 Nov 2010. */
  public static final DateWords BRIEF = new DateWords(TextStyle.SHORT);

  /** 29 November 2010. */
  public static final DateWords FULL = new DateWords(TextStyle.FULL);

  /** A year of the astronomers' count: 0 is 1 BCE. */
  public static String year(int year) {
    return year > 0 ? (year < 100 ? year + " CE" : Integer.toString(year)) : (1 - year) + " BCE";
  }

  public String month(LocalDate date) {
    return date.getMonth().getDisplayName(months, Locale.ENGLISH);
  }

  public String day(long number) {
    LocalDate date = LocalDate.ofEpochDay(number);
    return dayOfMonth(date) + " " + year(date.getYear());
  }

  public String weekday(long number) {
    LocalDate date = LocalDate.ofEpochDay(number);
    return date.getDayOfWeek().getDisplayName(months, Locale.ENGLISH) + " " + dayOfMonth(date);
  }

  private String dayOfMonth(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date);
  }

  /** From a first to a last day, each part said once. */
  public String days(long first, long last) {
    LocalDate from = LocalDate.ofEpochDay(first);
    LocalDate to = LocalDate.ofEpochDay(last);
    if (first == last) {
      return day(first);
    }
    if (from.getYear() != to.getYear()) {
      return day(first) + " – " + day(last);
    }
    return from.getMonth() == to.getMonth() ? from.getDayOfMonth() + "–" + day(last) : dayOfMonth(from) + " – " + day(last);
  }

  /** When a stay was, with what is not known left open. */
  public String stay(@Nullable DateSpan start, @Nullable DateSpan end) {
    if (start == null || end == null) {
      DateSpan known = start == null ? end : start;
      if (known == null) {
        return "without a date";
      }
      return known.shape() == DateShape.INTERVAL || known.shape() == DateShape.YEARLESS ? of(known) : (start == null ? "until " : "from ") + of(known);
    }
    if (start.equals(end)) {
      return of(start);
    }
    return start.certainDay() && end.certainDay() ? days(start.earliest(), end.latest()) : of(start) + " – " + of(end);
  }

  /** A date span in words. */
  public String of(DateSpan date) {
    String words =
        switch (date.shape()) {
          case DAY -> day(date.earliest());
          case MONTH -> monthOf(date);
          case SEASON -> between("", date);
          case YEAR -> year(LocalDate.ofEpochDay(date.earliest()).getYear());
          case DECADE -> LocalDate.ofEpochDay(date.earliest()).getYear() + "s";
          case CENTURY -> year(LocalDate.ofEpochDay(date.earliest()).getYear()) + "–" + year(LocalDate.ofEpochDay(date.latest()).getYear());
          case INTERVAL -> interval(date);
          case ONE_OF -> between("once ", date);
          case ALL_OF, UNSPECIFIED -> between("", date);
          case YEARLESS -> yearless(date);
        };
    return (date.approximate() ? "c. " : "") + words + (date.uncertain() ? "?" : "");
  }

  /** The same for a visit whose day is unknown: "once in 1271", "once between … and …". */
  public String once(DateSpan date) {
    return switch (date.shape()) {
      case ONE_OF -> of(date);
      case MONTH, YEAR, DECADE, CENTURY -> "once in " + of(date);
      default -> date.bounded() && date.earliest() < date.latest() ? between("once ", date) : of(date);
    };
  }

  /** The bounds by year alone. */
  public static String years(DateSpan date) {
    int from = LocalDate.ofEpochDay(date.earliest()).getYear();
    int to = LocalDate.ofEpochDay(date.latest()).getYear();
    return from == to ? year(from) : year(from) + "–" + year(to);
  }

  private String monthOf(DateSpan date) {
    LocalDate first = LocalDate.ofEpochDay(date.earliest());
    return month(first) + " " + year(first.getYear());
  }

  private String interval(DateSpan date) {
    if (date.bounded()) {
      return days(date.earliest(), date.latest());
    }
    return date.latest() == DateSpan.UNBOUNDED_FUTURE ? "from " + day(date.earliest()) : "until " + day(date.latest());
  }

  private String between(String prefix, DateSpan date) {
    if (date.bounded()) {
      return prefix + "between " + bounds(LocalDate.ofEpochDay(date.earliest()), LocalDate.ofEpochDay(date.latest()));
    }
    if (date.earliest() == DateSpan.UNBOUNDED_PAST && date.latest() == DateSpan.UNBOUNDED_FUTURE) {
      return "at an unknown time";
    }
    return date.latest() == DateSpan.UNBOUNDED_FUTURE ? prefix + "after " + day(date.earliest() - 1) : prefix + "before " + day(date.latest() + 1);
  }

  /** Two bounds no finer than they are known. */
  private String bounds(LocalDate from, LocalDate to) {
    boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    if (wholeMonths && from.getMonthValue() == 1 && to.getMonthValue() == 12) {
      return year(from.getYear()) + " and " + year(to.getYear());
    }
    return wholeMonths
        ? month(from) + " " + year(from.getYear()) + " and " + month(to) + " " + year(to.getYear())
        : day(from.toEpochDay()) + " and " + day(to.toEpochDay());
  }

  private String yearless(DateSpan date) {
    String[] parts = date.edtf().replaceAll("[?~%]", "").split("-", -1);
    if (parts.length < 3 || parts[1].contains("X") || parts[2].contains("X")) {
      return "year unknown";
    }
    LocalDate any = LocalDate.of(2000, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    return dayOfMonth(any) + ", year unknown";
  }
}
