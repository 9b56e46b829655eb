package sojourn.reading.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;

/**
 * Whether a text writes the day before the month in figures, as its unmistakable dates tell.
 *
 * @param first 1 for the day, -1 for the month, 0 where nothing tells
 * @param by what tells, in words
 * @param century a year that the text names, by which two figures are completed, or null
 */
record DayOrder(int first, String by, @Nullable Integer century) {

  private static final int MONTHS = 12;
  private static final int CENTURY = 100;

  static DayOrder of(List<Placed> mentions, @Nullable DateSpan published) {
    int figures = 0;
    int words = 0;
    Integer year = published != null && published.bounded() ? new sojourn.model.time.Day(published.earliest()).year() : null;
    for (Placed p : mentions) {
      String rule = p.mention().rule();
      DateExpression e = p.mention().expression();
      if (e instanceof DateExpression.Numeric n) {
        figures += n.first() > MONTHS ? 1 : n.second() > MONTHS ? -1 : 0;
        year = year == null && n.year() >= CENTURY ? Integer.valueOf(n.year()) : year;
      } else if (e instanceof DateExpression.Calendar c) {
        figures += rule.endsWith("slashed-day-first") || rule.endsWith("dotted") ? 1 : rule.endsWith("slashed-month-first") ? -1 : 0;
        words += rule.endsWith("day-month-year") && c.fields().day() != null ? 1 : rule.endsWith("month-day-year") ? -1 : 0;
        year = year == null ? c.fields().year() : year;
      }
    }
    if (figures != 0) {
      return new DayOrder(Integer.signum(figures), "as in other dates of this text", year);
    }
    return new DayOrder(Integer.signum(words), words == 0 ? "" : "as where this text writes the month as a word", year);
  }

  /** The day meant; both days, as a set, where nothing tells the order. */
  Resolved resolve(DateExpression.Numeric n) {
    List<DateSpan> readings = new ArrayList<>();
    int year = year(n.year());
    date(year, n.second(), n.first()).ifPresent(readings::add);
    date(year, n.first(), n.second()).filter(d -> !readings.contains(d)).ifPresent(readings::add);
    if (readings.size() < 2) {
      return readings.isEmpty() ? Resolved.NOTHING : Resolved.of(marked(readings.getFirst(), n));
    }
    if (first == 0) {
      String both = readings.stream().map(DateSpan::edtf).sorted().reduce((a, b) -> a + "," + b).orElse("");
      String why = "which of " + n.first() + " and " + n.second() + " is the month is not said, and no other date tells";
      return new Resolved(DateSpan.parse("[" + both + "]").orElse(null), null, null, List.of(why), readings);
    }
    DateSpan taken = readings.get(first > 0 ? 0 : 1);
    DateSpan other = readings.get(first > 0 ? 1 : 0);
    String why = (first > 0 ? "the day" : "the month") + " stands first, " + by + "; else " + DateStyle.LONG.format(other);
    return new Resolved(marked(taken, n), null, null, List.of(why), List.of(other));
  }

  /** Two figures without a year elsewhere in the text are no certain year. */
  private DateSpan marked(DateSpan date, DateExpression.Numeric n) {
    return n.year() >= CENTURY || century != null ? date : DateSpan.parse(date.edtf() + "?").orElse(date);
  }

  private int year(int figures) {
    if (figures >= CENTURY) {
      return figures;
    }
    int near = century == null ? 2000 : century;
    int year = near / CENTURY * CENTURY + figures;
    return year - near > CENTURY / 2 ? year - CENTURY : near - year > CENTURY / 2 ? year + CENTURY : year;
  }

  private static Optional<DateSpan> date(int year, int month, int day) {
    return month < 1 || month > MONTHS ? Optional.empty() : DayMath.span(new DateFields(year, month, day, null, null, false), year);
  }
}
