package sojourn.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reading of the Extended Date/Time Format, ISO 8601-2:2019. */
interface Edtf {

  Pattern SIMPLE = Pattern.compile("(?<year>-?[\\dX]{4})(?:-(?<month>[\\dX]{2})(?:-(?<day>[\\dX]{2}))?)?(?<qualifier>[?~%]?)");
  Pattern SET = Pattern.compile("\\[(?<from>[^.\\]]*)\\.\\.(?<to>[^.\\]]*)]");

  static Optional<DateSpan> parse(String text) {
    Matcher set = SET.matcher(text);
    if (set.matches()) {
      return ends(text, DateShape.ONE_OF, set.group("from"), set.group("to"));
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return ends(text, DateShape.INTERVAL, text.substring(0, slash), text.substring(slash + 1));
    }
    return simple(text);
  }

  private static Optional<DateSpan> ends(String text, DateShape shape, String from, String to) {
    boolean openStart = from.isEmpty() || from.equals("..");
    boolean openEnd = to.isEmpty() || to.equals("..");
    Optional<DateSpan> start = openStart ? Optional.empty() : simple(from);
    Optional<DateSpan> end = openEnd ? Optional.empty() : simple(to);
    if ((!openStart && start.isEmpty()) || (!openEnd && end.isEmpty()) || (openStart && openEnd)) {
      return Optional.empty();
    }
    long earliest = start.map(DateSpan::earliest).orElse(DateSpan.UNBOUNDED_PAST);
    long latest = end.map(DateSpan::latest).orElse(DateSpan.UNBOUNDED_FUTURE);
    boolean uncertain = start.map(DateSpan::uncertain).orElse(false) || end.map(DateSpan::uncertain).orElse(false);
    boolean approximate = start.map(DateSpan::approximate).orElse(false) || end.map(DateSpan::approximate).orElse(false);
    return earliest > latest ? Optional.empty() : Optional.of(new DateSpan(text, shape, earliest, latest, uncertain, approximate));
  }

  private static Optional<DateSpan> simple(String text) {
    Matcher m = SIMPLE.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean uncertain = "?".equals(m.group("qualifier")) || "%".equals(m.group("qualifier"));
    boolean approximate = "~".equals(m.group("qualifier")) || "%".equals(m.group("qualifier"));
    String year = m.group("year");
    if (year.equals("XXXX")) {
      return Optional.of(
          new DateSpan(text, DateShape.YEARLESS, DateSpan.UNBOUNDED_PAST, DateSpan.UNBOUNDED_FUTURE, uncertain, approximate));
    }
    int low = Integer.parseInt(year.replace('X', '0'));
    int high = Integer.parseInt(year.replace('X', '9'));
    if (year.indexOf('X') >= 0 || m.group("month") == null) {
      DateShape shape = !year.contains("X") ? DateShape.YEAR : year.endsWith("XX") ? DateShape.CENTURY : DateShape.DECADE;
      return Optional.of(
          new DateSpan(
              text, shape, LocalDate.of(low, 1, 1).toEpochDay(), LocalDate.of(high, 12, 31).toEpochDay(), uncertain, approximate));
    }
    try {
      int month = Integer.parseInt(m.group("month"));
      YearMonth yearMonth = YearMonth.of(low, month);
      if (m.group("day") == null) {
        return Optional.of(
            new DateSpan(
                text, DateShape.MONTH, yearMonth.atDay(1).toEpochDay(), yearMonth.atEndOfMonth().toEpochDay(), uncertain, approximate));
      }
      long day = yearMonth.atDay(Integer.parseInt(m.group("day"))).toEpochDay();
      return Optional.of(new DateSpan(text, DateShape.DAY, day, day, uncertain, approximate));
    } catch (NumberFormatException | java.time.DateTimeException e) {
      return Optional.empty();
    }
  }
}
