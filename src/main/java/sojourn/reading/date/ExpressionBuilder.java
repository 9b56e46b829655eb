package sojourn.reading.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import sojourn.reading.date.DateExpression.Anchor;
import sojourn.reading.date.DateExpression.Unit;
import sojourn.reading.date.DateExpression.Which;

/** Turns what a rule matched into an expression; empty where the words are no date after all (31 June). */
final class ExpressionBuilder {

  private final DateWords words;

  ExpressionBuilder(DateWords words) {
    this.words = words;
  }

  Optional<DateMention> build(DateRule rule, Matcher matcher) {
    Groups g = new Groups(rule.fields(), matcher, words);
    Optional<DateExpression> expression =
        switch (rule.as()) {
          case "calendar" -> calendar(g);
          case "range" -> range(g);
          case "several" -> several(g);
          case "period" -> period(g);
          case "shift" -> shift(g);
          case "weekday" -> weekday(g);
          case "monthof" -> monthOf(g);
          case "shiftedmonth" -> Optional.of(new DateExpression.DayOfOtherMonth(g.number("amount"), g.number("day")));
          case "stay" -> Optional.of(new DateExpression.DayOfStay(Integer.parseInt(g.value("stayday", "STAYDAY", "0"))));
          case "feast" -> Optional.of(feast(g));
          case "bothstyles" -> bothStyles(g);
          case "numeric" -> numeric(g);
          case "partofmonth" -> partOfMonth(g);
          case "weekdays" -> weekdays(g);
          case "weekend" -> Optional.of(new DateExpression.Weekend(Which.valueOf(g.value("which", "WHICH", "ANY"))));
          case "regnal" -> regnal(g);
          case "hint" -> Optional.ofNullable(g.year("year")).map(DateExpression.Hint::new);
          case "event" -> Optional.of(event(g));
          case "part" -> Optional.of(new DateExpression.PartOfDay());
          case "duration" -> Optional.of(new DateExpression.Duration(amount(g) * fortnight(g), unit(g), g.has("loose")));
          default -> throw new IllegalStateException(rule.id() + ": unknown kind " + rule.as());
        };
    DayPart part = part(g);
    return expression.map(e -> new DateMention(matcher.start(), matcher.end(), rule.id(), e, part));
  }

  private Optional<DateExpression> calendar(Groups g) {
    boolean late = !g.has("year") && g.has("year2");
    Integer year = late ? g.year("year2") : g.year("year");
    DayOfWeek weekday = weekdayOf(g, g.has("weekday") ? "weekday" : g.has("weekday2") ? "weekday2" : "weekday3");
    Integer month = month(g, g.has("month") ? "month" : "month2");
    Integer day = day(g, g.has("day") || g.has("dayword") ? "day" : g.has("day2") ? "day2" : "day3");
    DateFields fields = new DateFields(year, month, day, weekday, stage(g, "stage"), g.has("about"));
    if (!possible(fields)) {
      return Optional.empty();
    }
    if (g.has("dual")) {
      return twoYears(fields, g);
    }
    String said = g.has("style") ? "style" : "style2";
    CountingStyle style = g.has(said) ? CountingStyle.valueOf(g.value(said, "STYLE", "OLD_STYLE")) : null;
    return Optional.of(new DateExpression.Calendar(fields, style, null));
  }

  /** "3 February 1708/9": the year of our count is the second, and only between January and March. */
  private static Optional<DateExpression> twoYears(DateFields f, Groups g) {
    Integer year = f.year();
    Integer month = f.month();
    String second = String.valueOf(g.text("dual"));
    if (year == null || month == null || month > 3 || !Integer.toString(year + 1).endsWith(second)) {
      return Optional.empty();
    }
    return Optional.of(new DateExpression.Calendar(f.withYear(year + 1), CountingStyle.TWO_YEARS, null));
  }

  /** "10/21 March 1698", "27 April/7 May": the calendars lay ten to thirteen days apart. */
  private Optional<DateExpression> bothStyles(Groups g) {
    Integer month2 = month(g, "month2");
    Integer month = g.has("month") ? month(g, "month") : month2;
    month2 = month2 == null ? month : month2;
    Integer day = day(g, "day");
    Integer day2 = day(g, "day2");
    if (month == null || month2 == null || day == null || day2 == null || (month2 - month + 12) % 12 > 1) {
      return Optional.empty();
    }
    int apart = month.equals(month2) ? day2 - day : day2 + YearMonth.of(1999, month).lengthOfMonth() - day;
    Integer year = g.has("year") ? g.year("year") : g.year("year2");
    DateFields old = new DateFields(year, month, day, null, null, false);
    DateFields now = new DateFields(year == null || month2 >= month ? year : Integer.valueOf(year + 1), month2, day2, null, null, false);
    boolean fits = apart >= 10 && apart <= 13 && possible(old) && possible(now);
    return fits ? Optional.of(new DateExpression.Calendar(now, CountingStyle.BOTH_STYLES, old)) : Optional.empty();
  }

  private static Optional<DateExpression> numeric(Groups g) {
    String more = g.has("first") ? "" : "2";
    return Optional.of(new DateExpression.Numeric(g.number("first" + more), g.number("second" + more), g.number("year" + more)));
  }

  private Optional<DateExpression> partOfMonth(Groups g) {
    Integer month = month(g, "month");
    int week = Integer.parseInt(g.value("which", "STAYDAY", "1"));
    int length = g.has("count") ? amount(g) : 7;
    int from = week < 0 ? -length : (week - 1) * length + 1;
    DateFields fields = new DateFields(g.year("year"), month, null, null, null, false);
    boolean possible = (month == null || month <= 12) && from + length <= 32;
    return possible ? Optional.of(new DateExpression.PartOfMonth(from, week < 0 ? -1 : from + length - 1, fields)) : Optional.empty();
  }

  private Optional<DateExpression> weekdays(Groups g) {
    DayOfWeek from = weekdayOf(g, "weekday");
    DayOfWeek to = weekdayOf(g, "weekday2");
    return from == null || to == null || from == to ? Optional.empty() : Optional.of(new DateExpression.WeekdayRange(from, to));
  }

  private static Optional<DateExpression> regnal(Groups g) {
    String word = g.value("count", "ORDINAL", "");
    int year = word.isEmpty() ? g.number("count") : Integer.parseInt(word);
    String ruler = g.text("ruler");
    return year < 1 || year > 80 || ruler == null ? Optional.empty() : Optional.of(new DateExpression.Regnal(year, ruler.replace(".", "")));
  }

  private static DateExpression feast(Groups g) {
    String id = g.value("feast", "FEAST", g.value("saint", "SAINT", g.value("saint2", "SAINT", "?")));
    int days = Integer.parseInt(g.value("near", "NEAR", g.value("near2", "NEAR", "0")));
    return new DateExpression.Feast(id, g.year("year"), days, g.has("about"));
  }

  private @Nullable Integer month(Groups g, String name) {
    if (g.has("monthnumber")) {
      return g.number("monthnumber");
    }
    if (g.has("season")) {
      return Integer.valueOf(g.value("season", "SEASON", "21"));
    }
    return g.has(name) ? Integer.valueOf(g.value(name, "MONTH", g.value(name, "FMONTH", "0"))) : null;
  }

  private @Nullable Integer day(Groups g, String name) {
    if (name.equals("day") && g.has("dayword")) {
      return Integer.valueOf(g.value("dayword", "ORDINAL", "1"));
    }
    return g.has(name) ? g.number(name) : null;
  }

  private @Nullable DayOfWeek weekdayOf(Groups g, String name) {
    return g.has(name) ? DayOfWeek.of(Integer.parseInt(g.value(name, "WEEKDAY", "1"))) : null;
  }

  private DateFields.@Nullable Stage stage(Groups g, String name) {
    String word = g.text(name);
    if (word == null) {
      return null;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "earlier" -> DateFields.Stage.EARLY;
      case "later" -> DateFields.Stage.LATE;
      default -> DateFields.Stage.valueOf(g.value(name, "STAGE", "EARLY"));
    };
  }

  private @Nullable DayPart part(Groups g) {
    for (String name : List.of("part", "part2", "part3")) {
      String word = g.text(name);
      if (word != null) {
        String value = words.value("PART", word.strip());
        return value == null ? DayPart.NIGHT : DayPart.valueOf(value);
      }
    }
    return null;
  }

  private static boolean possible(DateFields f) {
    Integer month = f.month();
    Integer day = f.day();
    if (day == null || day < 0) {
      return true;
    }
    if (day == 0) {
      return false;
    }
    if (month == null) {
      return day <= 31;
    }
    Integer year = f.year();
    try {
      return day <= YearMonth.of(year == null ? 2000 : year, month).lengthOfMonth();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private Optional<DateExpression> range(Groups g) {
    Integer year2 = g.year("year2");
    Integer year = g.year("year");
    if (year2 != null && year != null && year2 < 100) {
      year2 = year / 100 * 100 + year2;
    }
    Integer month2 = month(g, "month2");
    Integer month = g.has("month") ? month(g, "month") : month2;
    if (month2 == null) {
      month2 = month;
    }
    DateFields to = new DateFields(year2, month2, day(g, "day2"), weekdayOf(g, "weekday2"), stage(g, "stage2"), false);
    if (year == null && year2 != null) {
      year = month != null && month2 != null && month > month2 ? Integer.valueOf(year2 - 1) : year2;
    }
    DateFields from = new DateFields(year, month, day(g, "day"), weekdayOf(g, "weekday"), stage(g, "stage"), false);
    boolean ordered = ordered(from, to);
    return ordered && possible(from) && possible(to) ? Optional.of(new DateExpression.Range(from, to)) : Optional.empty();
  }

  private static boolean ordered(DateFields from, DateFields to) {
    Integer y1 = from.year();
    Integer y2 = to.year();
    if (y1 != null && y2 != null && !y1.equals(y2)) {
      return y1 < y2 && y2 - y1 < 200;
    }
    Integer m1 = from.month();
    Integer m2 = to.month();
    if (m1 == null || m2 == null) {
      return y1 == null || !y1.equals(y2);
    }
    if (!m1.equals(m2)) {
      return y1 == null || m1 < m2;
    }
    Integer d1 = from.day();
    Integer d2 = to.day();
    return d1 != null && d2 != null && d1 < d2;
  }

  private Optional<DateExpression> several(Groups g) {
    List<DateFields> all = new ArrayList<>();
    for (String name : List.of("day", "day3", "day2")) {
      if (g.has(name)) {
        DateFields fields = new DateFields(g.year("year2"), month(g, "month2"), day(g, name), null, null, false);
        if (!possible(fields)) {
          return Optional.empty();
        }
        all.add(fields);
      }
    }
    boolean oneOf = g.has("or");
    boolean run = !oneOf && all.size() == 2 && g.number("day2") == g.number("day") + 1;
    return Optional.of(run ? new DateExpression.Range(all.getFirst(), all.getLast()) : new DateExpression.Several(all, oneOf));
  }

  private Optional<DateExpression> period(Groups g) {
    String decade = g.text("decade");
    if (decade != null) {
      return Optional.of(new DateExpression.Period(decade.substring(0, decade.length() - 1) + "X", stage(g, "stage")));
    }
    String word = g.value("century", "ORDINAL", "");
    int number = word.isEmpty() ? g.number("century") : Integer.parseInt(word);
    boolean before = "BCE".equals(g.value("era", "ERA", ""));
    if (number < 1 || number > 21) {
      return Optional.empty();
    }
    String edtf = before ? String.format(Locale.ROOT, "-%02dXX", number - 1) : String.format(Locale.ROOT, "%02dXX", number - 1);
    return Optional.of(new DateExpression.Period(edtf, stage(g, "stage")));
  }

  private Optional<DateExpression> shift(Groups g) {
    Anchor anchor = Anchor.valueOf(g.field("anchor"));
    int amount = g.fixed("amount") ? g.number("amount") : amount(g) * direction(g);
    boolean loose = g.has("loose") || (g.has("count") && unit(g) != Unit.DAY);
    return Optional.of(new DateExpression.Shift(anchor, amount * fortnight(g), unit(g), stage(g, "stage"), loose));
  }

  private static int fortnight(Groups g) {
    String unit = g.text("unit");
    return unit != null && unit.toLowerCase(Locale.ROOT).startsWith("fortnight") ? 2 : 1;
  }

  private static int direction(Groups g) {
    return g.fixed("direction") ? g.number("direction") : g.has("back") || g.has("back2") ? -1 : 1;
  }

  private static int amount(Groups g) {
    String loose = g.text("loose");
    if (loose != null) {
      return Integer.parseInt(g.value("loose", "LOOSE", "3"));
    }
    String count = g.value("count", "NUMBER", "");
    return count.isEmpty() ? g.number("count") : Integer.parseInt(count);
  }

  private static Unit unit(Groups g) {
    String value = g.fixed("unit") ? g.field("unit") : g.value("unit", "UNIT", "DAY");
    return value.equals("FORTNIGHT") ? Unit.WEEK : Unit.valueOf(value);
  }

  private static DateExpression event(Groups g) {
    int amount = g.has("count") ? amount(g) : 0;
    String edge = g.text("edge");
    boolean started = edge != null && !edge.toLowerCase(Locale.ROOT).matches("end|close|conclusion|completion|aftermath");
    String event = g.text("event");
    return new DateExpression.FromEvent(
        amount, g.has("unit") ? unit(g) : Unit.DAY, g.has("more") || amount == 0, !started, event == null ? "" : event);
  }

  private Optional<DateExpression> weekday(Groups g) {
    DayOfWeek day = weekdayOf(g, "weekday");
    Anchor anchor = g.fixed("anchor") ? Anchor.valueOf(g.field("anchor")) : Anchor.SPEECH;
    Which which = g.has("follow") || g.has("week") ? Which.NEXT : Which.valueOf(g.value("which", "WHICH", "ANY"));
    int weeks = g.has("week") ? Integer.parseInt(g.value("week", "WEEKON", "1")) : 0;
    return day == null ? Optional.empty() : Optional.of(new DateExpression.Weekday(day, which, anchor, weeks));
  }

  private Optional<DateExpression> monthOf(Groups g) {
    Integer month = month(g, "month");
    Anchor anchor = g.fixed("anchor") ? Anchor.valueOf(g.field("anchor")) : Anchor.SPEECH;
    Which which = Which.valueOf(g.value("which", "WHICH", "LAST"));
    return month == null ? Optional.empty() : Optional.of(new DateExpression.MonthOf(month, which, anchor));
  }
}
