package sojourn.model.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How dates are written in English, as a historian would: "29 November – 1 December 2010", "once between 18 Jan 2010 and 7 May 2012", "44 BCE". */
public enum DateStyle {
  LONG(TextStyle.FULL),
  SHORT(TextStyle.SHORT);

  private static final Locale ENGLISH = Locale.ENGLISH;

  private final TextStyle months;

  DateStyle(TextStyle months) {
    this.months = months;
  }

  /** One date in words; "undated" where nothing is known. */
  public String format(@Nullable DateSpan date) {
    if (date == null) {
      return "undated";
    }
    String words = bare(date);
    if (date.approximate()) {
      words = "about " + words;
    }
    return date.uncertain() ? words + " (uncertain)" : words;
  }

  /** A stay from a start to an end, each part said once; "undated" where neither is known. */
  public String format(@Nullable DateSpan start, @Nullable DateSpan end) {
    if (start == null || end == null || start.equals(end)) {
      return format(start == null ? end : start);
    }
    if (start.shape() == DateShape.DAY && end.shape() == DateShape.DAY && !start.qualified() && !end.qualified()) {
      return range(start.earliest(), end.latest());
    }
    return format(start) + " – " + format(end);
  }

  /** From a first to a last day number, each part said once: "9–10 April 2008". */
  public String range(long first, long last) {
    LocalDate from = LocalDate.ofEpochDay(first);
    LocalDate to = LocalDate.ofEpochDay(last);
    if (from.equals(to)) {
      return day(from);
    }
    if (from.getYear() != to.getYear()) {
      return day(from) + " – " + day(to);
    }
    if (from.getMonth() != to.getMonth()) {
      return from.getDayOfMonth() + " " + month(from) + " – " + day(to);
    }
    return from.getDayOfMonth() + "–" + day(to);
  }

  /** A year of the astronomers' count: 0 is 1 BCE. */
  public static String year(int year) {
    return year > 0 ? (year < 100 ? year + " CE" : Integer.toString(year)) : (1 - year) + " BCE";
  }

  private String bare(DateSpan date) {
    boolean from = date.earliest() != DateSpan.UNBOUNDED_PAST;
    boolean to = date.latest() != DateSpan.UNBOUNDED_FUTURE;
    if (date.shape() == DateShape.YEARLESS) {
      return yearless(date.edtf());
    }
    if (!from || !to) {
      return from ? "from " + day(date.earliest()) : to ? "until " + day(date.latest()) : "undated";
    }
    LocalDate first = LocalDate.ofEpochDay(date.earliest());
    return switch (date.shape()) {
      case DAY -> day(first);
      case MONTH -> month(first) + " " + year(first.getYear());
      case YEAR -> year(first.getYear());
      case DECADE -> "the " + first.getYear() + "s";
      case CENTURY -> "between " + year(first.getYear()) + " and " + year(LocalDate.ofEpochDay(date.latest()).getYear());
      case ONE_OF -> "once between " + day(date.earliest()) + " and " + day(date.latest());
      case SEASON, INTERVAL, ALL_OF, UNSPECIFIED, YEARLESS -> range(date.earliest(), date.latest());
    };
  }

  /** {@code XXXX-06-25} is "25 June, year unknown". */
  private String yearless(String edtf) {
    String[] parts = edtf.replaceAll("[?~%]", "").split("-", -1);
    try {
      LocalDate leap = LocalDate.of(2000, Integer.parseInt(parts[1]), 1);
      String day = parts.length > 2 && !parts[2].contains("X") ? Integer.parseInt(parts[2]) + " " : "";
      return day + month(leap) + ", year unknown";
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return "year unknown";
    }
  }

  private String day(long number) {
    return day(LocalDate.ofEpochDay(number));
  }

  private String day(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date) + " " + year(date.getYear());
  }

  private String month(LocalDate date) {
    return date.getMonth().getDisplayName(months, ENGLISH);
  }
}
