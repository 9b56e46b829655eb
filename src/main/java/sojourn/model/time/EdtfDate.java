package sojourn.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One date of EDTF taken apart: a year, season, month or day with unspecified digits and qualifiers.
 *
 * @param year four digits or {@code X}, or a long year's digits
 * @param negative whether the year is before year 0
 * @param month two digits or {@code X}, 21 to 41 for seasons and parts of the year; null for a year
 * @param day two digits or {@code X}; null for a month or year
 * @param significant how many digits of the year are sure, 0 when all are
 */
record EdtfDate(
    String year, boolean negative, @Nullable String month, @Nullable String day, int significant, boolean uncertain, boolean approximate) {

  private static final Pattern DATE =
      Pattern.compile(
          "(?<q1>[?~%]?)(?<year>-?[\\dX]{4})(?:S(?<significant>\\d{1,2}))?(?<q2>[?~%]?)"
              + "(?:-(?<q3>[?~%]?)(?<month>[\\dX]{2})(?<q4>[?~%]?)(?:-(?<q5>[?~%]?)(?<day>[\\dX]{2})(?<q6>[?~%]?))?)?"
              + "(?<time>T\\d{2}:\\d{2}:\\d{2}(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?");
  private static final Pattern LONG_YEAR = Pattern.compile("Y(?<year>-?\\d{1,11})(?:E(?<exponent>\\d{1,2}))?(?:S(?<significant>\\d{1,2}))?(?<q>[?~%]?)");
  /** The calendar of the Java platform ends here. */
  private static final long LAST_YEAR = 999_999_998;

  static Optional<EdtfDate> parse(String text) {
    if (plain(text)) {
      String month = text.length() > 4 ? text.substring(5, 7) : null;
      String day = text.length() > 7 ? text.substring(8) : null;
      return Optional.of(new EdtfDate(text.substring(0, 4), false, month, day, 0, false, false)).filter(EdtfDate::exists);
    }
    Matcher m = DATE.matcher(text);
    if (m.matches()) {
      return simple(m).filter(EdtfDate::exists);
    }
    Matcher y = LONG_YEAR.matcher(text);
    return y.matches() ? longYear(y) : Optional.empty();
  }

  /** Whether it is a year, a month or a day in figures alone, as most dates are: taking it apart needs no pattern. */
  private static boolean plain(String text) {
    int length = text.length();
    if (length != 4 && length != 7 && length != 10) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean dash = i == 4 || i == 7;
      if (dash ? c != '-' : (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static Optional<EdtfDate> simple(Matcher m) {
    StringBuilder marks = new StringBuilder();
    for (String group : new String[] {"q1", "q2", "q3", "q4", "q5", "q6"}) {
      String mark = m.group(group);
      marks.append(mark == null ? "" : mark);
    }
    String significant = m.group("significant");
    if ((significant != null && m.group("month") != null) || (m.group("time") != null && m.group("day") == null)) {
      return Optional.empty();
    }
    String year = m.group("year");
    boolean negative = year.startsWith("-");
    String digits = negative ? year.substring(1) : year;
    if (negative && digits.equals("0000")) {
      return Optional.empty();
    }
    int sure = significant == null ? 0 : Integer.parseInt(significant);
    return Optional.of(of(digits, negative, m.group("month"), m.group("day"), sure, marks.toString()));
  }

  private static EdtfDate of(String year, boolean negative, @Nullable String month, @Nullable String day, int significant, String marks) {
    boolean both = marks.indexOf('%') >= 0;
    return new EdtfDate(
        year, negative, month, day, significant, both || marks.indexOf('?') >= 0, both || marks.indexOf('~') >= 0 || significant > 0);
  }

  private static Optional<EdtfDate> longYear(Matcher m) {
    String text = m.group("year");
    boolean negative = text.startsWith("-");
    String digits = negative ? text.substring(1) : text;
    String exponent = m.group("exponent");
    if (exponent != null) {
      digits = digits + "0".repeat(Integer.parseInt(exponent));
    } else if (digits.length() <= 4) {
      return Optional.empty();
    }
    if (digits.length() > 18 || Long.parseLong(digits) > LAST_YEAR) {
      return Optional.empty();
    }
    String significant = m.group("significant");
    return Optional.of(of(digits, negative, null, null, significant == null ? 0 : Integer.parseInt(significant), m.group("q")));
  }

  private boolean exists() {
    String m = month;
    if (m == null) {
      return significant <= year.length();
    }
    if (season()) {
      return day == null && Integer.parseInt(m) <= 41;
    }
    if (m.indexOf('X') < 0 && !monthFits(Integer.parseInt(m))) {
      return false;
    }
    return yearless() ? leapDay() != null : bound(true) != null;
  }

  private static boolean monthFits(int number) {
    return number >= 1 && number <= 12;
  }

  /** Whether the month is one of EDTF's codes for seasons, quarters, thirds and halves of the year. */
  boolean season() {
    String m = month;
    return m != null && m.indexOf('X') < 0 && Integer.parseInt(m) >= 21;
  }

  boolean yearless() {
    return year.equals("XXXX");
  }

  boolean unspecified() {
    return unspecified(year) || unspecified(month) || unspecified(day);
  }

  private static boolean unspecified(@Nullable String part) {
    return part != null && part.indexOf('X') >= 0;
  }

  /** The year where every digit is known. Fails where one is not. */
  int yearNumber() {
    return (int) (negative ? -Long.parseLong(year) : Long.parseLong(year));
  }

  DateShape shape() {
    if (yearless()) {
      return DateShape.YEARLESS;
    }
    if (month == null) {
      return yearShape();
    }
    if (unspecified()) {
      return DateShape.UNSPECIFIED;
    }
    return season() ? DateShape.SEASON : day == null ? DateShape.MONTH : DateShape.DAY;
  }

  private DateShape yearShape() {
    if (year.indexOf('X') < 0) {
      return DateShape.YEAR;
    }
    if (year.indexOf('X') == 3) {
      return DateShape.DECADE;
    }
    return year.endsWith("XX") && year.indexOf('X') == 2 ? DateShape.CENTURY : DateShape.UNSPECIFIED;
  }

  long earliest() {
    Long bound = yearless() ? null : bound(true);
    return bound == null ? DateSpan.UNBOUNDED_PAST : bound;
  }

  long latest() {
    Long bound = yearless() ? null : bound(false);
    return bound == null ? DateSpan.UNBOUNDED_FUTURE : bound;
  }

  private long extremeYear(boolean first) {
    boolean low = first != negative;
    long number = Long.parseLong(year.replace('X', low ? '0' : '9'));
    if (significant > 0 && significant < year.length()) {
      long unit = (long) Math.pow(10, year.length() - significant);
      number = low ? number / unit * unit : number / unit * unit + unit - 1;
    }
    return negative ? -number : number;
  }

  /** First or last possible day number; null where no day fits. */
  private @Nullable Long bound(boolean first) {
    int extreme = (int) extremeYear(first);
    if (month == null) {
      return first ? LocalDate.of(extreme, 1, 1).toEpochDay() : LocalDate.of(extreme, 12, 31).toEpochDay();
    }
    if (season()) {
      return Seasons.bound(Integer.parseInt(month), extreme, first);
    }
    if (!unspecified()) {
      return whole(extreme, first);
    }
    boolean anyYear = year.indexOf('X') >= 0;
    // 29 February may need another year; eight are enough across a century that is no leap year.
    for (int i = 0; i <= (anyYear ? 8 : 0); i++) {
      Long found = inYear(first ? extreme + i : extreme - i, first);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A month or day without unspecified digits. */
  private @Nullable Long whole(int number, boolean first) {
    YearMonth ym = YearMonth.of(number, Integer.parseInt(month == null ? "1" : month));
    String d = day;
    if (d == null) {
      return first ? ym.atDay(1).toEpochDay() : ym.atEndOfMonth().toEpochDay();
    }
    int n = Integer.parseInt(d);
    return n >= 1 && n <= ym.lengthOfMonth() ? Long.valueOf(ym.atDay(n).toEpochDay()) : null;
  }

  private @Nullable Long leapDay() {
    return inYear(2000, true);
  }

  private @Nullable Long inYear(int number, boolean first) {
    LongBinaryOperator choose = first ? Math::min : Math::max;
    Long best = null;
    for (int m = 1; m <= 12; m++) {
      if (matches(month, m)) {
        YearMonth ym = YearMonth.of(number, m);
        for (int d = 1; d <= ym.lengthOfMonth(); d++) {
          if (day == null || matches(day, d)) {
            long candidate = ym.atDay(d).toEpochDay();
            best = best == null ? candidate : choose.applyAsLong(best, candidate);
          }
        }
      }
    }
    return best;
  }

  private static boolean matches(@Nullable String pattern, int number) {
    if (pattern == null) {
      return true;
    }
    char tens = (char) ('0' + number / 10);
    char ones = (char) ('0' + number % 10);
    return (pattern.charAt(0) == 'X' || pattern.charAt(0) == tens) && (pattern.charAt(1) == 'X' || pattern.charAt(1) == ones);
  }
}
