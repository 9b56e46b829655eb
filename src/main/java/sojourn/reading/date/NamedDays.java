package sojourn.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.model.time.Day;
import sojourn.reading.date.DateExpression.Which;
import sojourn.reading.fact.OfficeHolders;
import sojourn.reading.fact.Term;

/** Finds days that a text names without giving their date: feasts, weekends, runs of weekdays, years of a reign. */
final class NamedDays {

  private static final int WEEK = 7;
  private static final double BACKWARDS = 2;

  private final Story story;
  private final Weekdays weekdays;
  private final OfficeHolders holders;

  NamedDays(Story story, Weekdays weekdays, OfficeHolders holders) {
    this.story = story;
    this.weekdays = weekdays;
    this.holders = holders;
  }

  Resolved feast(DateExpression.Feast f, Tense tense) {
    Integer given = f.year();
    DateSpan base = (story.published() && !story.elsewhere()) || !story.moved() ? story.speech() : story.then();
    base = base == null ? story.then() : base;
    if (given == null && (base == null || !base.bounded())) {
      return Resolved.NOTHING;
    }
    int year = given != null ? given : new Day(base == null ? 0 : base.latest()).year();
    DateSpan best = null;
    double least = Double.MAX_VALUE;
    for (int y = given != null ? year : year - 1; y <= (given != null ? year : year + 1); y++) {
      Optional<LocalDate> day = Feasts.day(f.id(), y, story.reckoning);
      if (day.isPresent()) {
        long number = day.get().toEpochDay() + f.days();
        double cost = base == null ? 0 : cost(number, base, tense);
        if (cost < least) {
          least = cost;
          best = f.about() ? DateSpan.of(DayMath.text(number) + "~") : DateSpan.day(number);
        }
      }
    }
    return given != null || base == null ? Resolved.of(best) : Resolved.of(best, "nearest to " + DateStyle.LONG.format(base));
  }

  private double cost(long day, DateSpan base, Tense tense) {
    double away = (double) day - base.earliest();
    boolean forward = tense == Tense.FUTURE || story.moved();
    return away >= 0 ? away : (forward ? BACKWARDS : 1) * -away;
  }

  /** Saturday and Sunday. */
  Resolved weekend(DateExpression.Weekend w, Tense tense) {
    DateSpan base = story.speech() != null ? story.speech() : story.then();
    if (base == null || !DayMath.isDay(base)) {
      return Resolved.NOTHING;
    }
    long day = base.earliest();
    int since = Math.floorMod(story.reckoning.weekday(day).getValue() - DayOfWeek.SATURDAY.getValue(), WEEK);
    boolean during = since <= 1;
    boolean back = w.which() == Which.LAST || (w.which() != Which.NEXT && !during && (tense == Tense.PAST || tense == Tense.PAST_PERFECT));
    long saturday = during && w.which() != Which.LAST && w.which() != Which.NEXT ? day - since : back ? day - since - (during ? WEEK : 0) : day - since + WEEK;
    DateSpan both = DateSpan.parse(DayMath.text(saturday) + "/" + DayMath.text(saturday + 1)).orElse(null);
    return Resolved.of(both, "the weekend " + (saturday > day ? "after " : "of or before ") + DateStyle.LONG.format(base) + ", when the text speaks");
  }

  Resolved range(DateExpression.WeekdayRange r, Tense tense) {
    Resolved from = weekdays.resolve(new DateExpression.Weekday(r.from(), Which.ANY, DateExpression.Anchor.SPEECH, 0), tense);
    DateSpan start = from.date();
    if (start == null || !DayMath.isDay(start)) {
      return from;
    }
    long end = start.earliest() + Math.floorMod(r.to().getValue() - r.from().getValue(), WEEK);
    return new Resolved(DateSpan.parse(start.edtf() + "/" + DayMath.text(end)).orElse(null), null, null, from.reasons());
  }

  /** One day within some days of a month. */
  static Resolved part(DateExpression.PartOfMonth p, Resolved month) {
    DateSpan span = month.date();
    if (span == null || !span.bounded()) {
      return month;
    }
    long from = p.from() > 0 ? span.earliest() + p.from() - 1 : span.latest() + 1 + p.from();
    long to = p.from() > 0 ? Math.min(span.latest(), span.earliest() + p.to() - 1) : span.latest();
    return new Resolved(DayMath.within(from, to), null, null, month.reasons());
  }

  /** One day within a year of a reign; nothing where the ruler is not known, or several bear the name. */
  Resolved regnal(DateExpression.Regnal r) {
    List<Term> reigns = holders.reigns(r.ruler());
    Term reign = reigns.size() == 1 ? reigns.getFirst() : null;
    if (reign == null || !DayMath.isDay(reign.start())) {
      return Resolved.NOTHING;
    }
    LocalDate from = new Day(reign.from()).date().plusYears(r.year() - 1L);
    @Nullable DateSpan span = from.toEpochDay() > reign.to() ? null : DayMath.within(from.toEpochDay(), from.plusYears(1).toEpochDay() - 1);
    return Resolved.of(span, reign.name() + " reigned from " + DateStyle.LONG.format(reign.start()) + ": year " + r.year() + " of the reign");
  }
}
