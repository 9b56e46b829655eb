package sojourn.model.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How dates are written for the reader, in English, the day before the month. */
public enum DateStyle {
  /** "29 November – 1 December 2010", "about 1560". */
  LONG("about ", " (uncertain)", "once between ", "year unknown"),
  /** "29 Nov – 1 Dec 2010", "c. 1560". */
  SHORT("c. ", "?", "once between ", "year unknown");

  private static final String UNDATED = "undated";

  private final String about;
  private final String uncertain;
  private final String between;
  private final String yearUnknown;

  DateStyle(String about, String uncertain, String between, String yearUnknown) {
    this.about = about;
    this.uncertain = uncertain;
    this.between = between;
    this.yearUnknown = yearUnknown;
  }

  /**
   * A date as a historian writes it; "undated" where nothing is known. Never fails; what has no form of its own is written as its bounds
   * or as EDTF.
   */
  public String format(@Nullable DateSpan date) {
    if (date == null) {
      return UNDATED;
    }
    return switch (date.shape()) {
      case INTERVAL -> DateWriting.interval(date.edtf(), this);
      case ONE_OF, ALL_OF -> DateWriting.set(date.edtf(), date.shape() == DateShape.ONE_OF, this);
      default -> part(date.edtf());
    };
  }

  /** Start and end of a stay, each part said once: "29 November – 1 December 2010"; "undated" where neither is known. */
  public String format(@Nullable DateSpan start, @Nullable DateSpan end) {
    if (start == null || end == null || start.equals(end)) {
      return format(start == null ? end : start);
    }
    boolean plain = simple(start) && simple(end);
    return plain ? DateWriting.interval(start.edtf() + "/" + end.edtf(), this) : format(start) + " – " + format(end);
  }

  /** When a stay was, with what is not known left open: "from 9 April 2008", "until 10 April 2008". */
  public String stay(@Nullable DateSpan start, @Nullable DateSpan end) {
    DateSpan known = start == null ? end : start;
    boolean open = known != null && (start == null || end == null) && known.shape() != DateShape.INTERVAL && known.shape() != DateShape.YEARLESS;
    return open ? (start == null ? "until " : "from ") + format(known) : format(start, end);
  }

  /** The same for a visit whose day is unknown: "once in 1271", "once between … and …". */
  public String once(DateSpan date) {
    return switch (date.shape()) {
      case MONTH, SEASON, YEAR, DECADE, CENTURY -> "once in " + format(date);
      case ONE_OF -> format(date);
      default -> date.bounded() && date.earliest() < date.latest() ? between + day(date.earliest()) + " and " + day(date.latest()) : format(date);
    };
  }

  /** The bounds by year alone: "1714–1720". */
  public static String years(DateSpan date) {
    int from = new Day(date.earliest()).year();
    int to = new Day(date.latest()).year();
    return from == to ? year(from) : year(from) + "–" + year(to);
  }

  /** A day number: "29 November 2010". */
  public String day(long number) {
    return dayOfMonth(number) + " " + year(new Day(number).year());
  }

  /** A day number as one of its week: "Monday 29 November". */
  public String weekday(long number) {
    String name = new Day(number).date().getDayOfWeek().getDisplayName(this == SHORT ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH);
    return name + " " + dayOfMonth(number);
  }

  /** The month of a date: "November". */
  public String month(LocalDate date) {
    return month(date.getMonthValue());
  }

  private String dayOfMonth(long number) {
    LocalDate date = new Day(number).date();
    return date.getDayOfMonth() + " " + month(date);
  }

  /** From a first to a last day number, each part said once: "9–10 April 2008". */
  public String range(long first, long last) {
    return format(DateSpan.day(first), DateSpan.day(last));
  }

  /** A year of the astronomers' count: 0 is 1 BCE. */
  public static String year(int year) {
    return DateWriting.year(year);
  }

  private static boolean simple(DateSpan date) {
    return date.shape() != DateShape.INTERVAL && date.shape() != DateShape.ONE_OF && date.shape() != DateShape.ALL_OF;
  }

  String part(String edtf) {
    return EdtfDate.parse(edtf).map(d -> qualified(d, DateWriting.bare(d, this))).orElse(edtf);
  }

  String qualified(EdtfDate date, String words) {
    return (date.approximate() ? about : "") + words + (date.uncertain() ? uncertain : "");
  }

  String between() {
    return between;
  }

  String yearUnknown() {
    return yearUnknown;
  }

  String month(int number) {
    String name = DateWriting.MONTHS.get(number - 1);
    return this == SHORT && name.length() > 4 ? name.substring(0, 3) : name;
  }
}
