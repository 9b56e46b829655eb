package sojourn.reading.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.model.time.Day;
import sojourn.reading.date.DateExpression.Anchor;
import sojourn.reading.fact.Events;

/** Reads the dates of a text in narrative order, under one assumption on its year. Used once. */
final class Walk {

  /**
   * What came out.
   *
   * @param needing number of the first mention that no year could be found for, or -1
   * @param contradictions how many weekdays do not fit their dates
   * @param silent how many mentions count from a day of speech that is not known
   */
  record Outcome(List<Resolved> resolved, int needing, int contradictions, int silent, @Nullable DateSpan speech) {}

  private final List<Placed> mentions;
  private final Events events;
  private final Story story;
  private final YearChoice years;
  private final Weekdays weekdays;
  private final NamedDays named;
  private final DayOrder order;
  private int needing = -1;
  private int contradictions;
  private int silent;

  Walk(List<Placed> mentions, Facts facts, @Nullable DateSpan published, @Nullable Integer assumedYear) {
    this.mentions = mentions;
    this.events = facts.events();
    this.story = new Story(published, assumedYear, Reckoning.of(mentions));
    this.years = new YearChoice(story);
    this.weekdays = new Weekdays(story);
    this.named = new NamedDays(story, weekdays, facts.holders());
    this.order = DayOrder.of(mentions, published);
  }

  Outcome run() {
    List<Resolved> resolved = new ArrayList<>();
    for (Placed placed : mentions) {
      Resolved r = resolve(placed, placed.mention().expression());
      resolved.add(r);
      advance(placed, r);
    }
    return new Outcome(resolved, needing, contradictions, silent, story.onlySpeech());
  }

  private Resolved resolve(Placed p, DateExpression expression) {
    return switch (expression) {
      case DateExpression.Calendar c -> calendar(p, c);
      case DateExpression.Range r -> range(p, r);
      case DateExpression.Several s -> several(p, s);
      case DateExpression.Period period -> Resolved.of(DateSpan.parse(period.edtf()).orElse(null));
      case DateExpression.Shift s -> shift(p, s);
      case DateExpression.Weekday w -> weekdays.resolve(w, p.tense());
      case DateExpression.MonthOf m -> monthOf(m);
      case DateExpression.DayOfOtherMonth d -> otherMonth(d);
      case DateExpression.DayOfStay s -> stay(p, s.ordinal());
      case DateExpression.Feast f -> named.feast(f, p.tense());
      case DateExpression.Weekend w -> named.weekend(w, p.tense());
      case DateExpression.WeekdayRange r -> named.range(r, p.tense());
      case DateExpression.PartOfMonth m -> NamedDays.part(m, calendar(p, new DateExpression.Calendar(m.month())));
      case DateExpression.Regnal r -> named.regnal(r);
      case DateExpression.Numeric n -> order.resolve(n);
      case DateExpression.Hint h -> Resolved.NOTHING;
      case DateExpression.PartOfDay part -> partOfDay();
      case DateExpression.Duration d -> Resolved.NOTHING;
      case DateExpression.Bounded b -> bounded(p, b);
      case DateExpression.FromEvent e -> fromEvent(e);
    };
  }

  private Resolved calendar(Placed p, DateExpression.Calendar c) {
    return CalendarNotes.noted(calendar(p, c.fields()), c, story.reckoning);
  }

  private Resolved calendar(Placed p, DateFields f) {
    Optional<YearChoice.Choice> choice = years.complete(f, p);
    if (choice.isEmpty()) {
      if (needing < 0 && f.year() == null && f.month() != null) {
        needing = p.index();
      }
      return Resolved.of(yearless(f));
    }
    YearChoice.Choice c = choice.get();
    if (!c.consistent()) {
      contradictions++;
      String day = DateWords.capitalised(story.reckoning.weekday(c.date().earliest()).name());
      return Resolved.of(c.date(), DateStyle.LONG.format(c.date()) + " is a " + day + ", not the weekday that the text gives");
    }
    return c.reason().isEmpty() ? Resolved.of(c.date()) : Resolved.of(c.date(), c.reason());
  }

  private static @Nullable DateSpan yearless(DateFields f) {
    Integer month = f.month();
    if (month == null || f.season()) {
      return null;
    }
    String text = String.format(Locale.ROOT, "XXXX-%02d", month);
    Integer day = f.day();
    return DateSpan.parse(day == null || day < 0 ? text : text + String.format(Locale.ROOT, "-%02d", day)).orElse(null);
  }

  private Resolved range(Placed p, DateExpression.Range r) {
    Resolved from = calendar(p, r.from());
    DateSpan start = from.date();
    if (start == null || !start.bounded()) {
      return from;
    }
    int year = new Day(start.earliest()).year();
    if (r.to().month() == null && r.to().day() != null) {
      return from.date() == null ? from : daysAlone(from, start, r.to().day());
    }
    Integer m1 = r.from().month();
    Integer m2 = r.to().month();
    Integer given = r.to().year();
    int endYear = given != null ? given : m1 != null && m2 != null && m2 < m1 ? year + 1 : year;
    Optional<DateSpan> end = DayMath.span(r.to(), endYear);
    if (end.isEmpty() || end.get().latest() < start.earliest()) {
      return from;
    }
    if (!story.fits(r.to().weekday(), end.get())) {
      contradictions++;
    }
    return new Resolved(DateSpan.of(start.edtf() + "/" + end.get().edtf()), null, null, from.reasons());
  }

  /** "the 9th to the 12th": the second day is the next of its number. */
  private static Resolved daysAlone(Resolved from, DateSpan start, int day) {
    LocalDate first = new Day(start.earliest()).date();
    YearMonth month = YearMonth.from(first).plusMonths(day > first.getDayOfMonth() ? 0 : 1);
    DateSpan both = day > month.lengthOfMonth() ? null : DateSpan.parse(start.edtf() + "/" + DayMath.text(month.atDay(day).toEpochDay())).orElse(null);
    return both == null ? from : new Resolved(both, null, null, from.reasons());
  }

  private Resolved several(Placed p, DateExpression.Several s) {
    List<String> days = new ArrayList<>();
    List<String> reasons = List.of();
    for (DateFields f : s.all()) {
      Resolved r = calendar(p, f);
      DateSpan day = r.date();
      if (!DayMath.isDay(day) || day == null) {
        return r;
      }
      days.add(day.edtf());
      reasons = r.reasons();
    }
    String text = String.join(",", days);
    return new Resolved(DateSpan.parse(s.oneOf() ? "[" + text + "]" : "{" + text + "}").orElse(null), null, null, reasons);
  }

  private @Nullable DateSpan base(Anchor anchor) {
    DateSpan speech = story.speech();
    DateSpan then = story.then();
    if (anchor == Anchor.NARRATIVE) {
      return then != null ? then : story.frame() != null ? story.frame() : speech;
    }
    if (speech != null) {
      return speech;
    }
    silent++;
    return DayMath.isDay(then) && then != null ? DateSpan.of(DayMath.text(then.earliest()) + "?") : null;
  }

  private Resolved shift(Placed p, DateExpression.Shift s) {
    DateSpan base = base(s.anchor());
    if (base == null) {
      return Resolved.NOTHING;
    }
    String mark = s.loose() ? "~" : "";
    DateSpan date =
        switch (s.unit()) {
          case DAY -> days(base, s);
          case WEEK -> week(base, s);
          case MONTH -> DayMath.month(base, s.amount(), mark);
          case YEAR -> DayMath.year(base, s.amount(), mark);
        };
    boolean same = s.amount() == 0 && s.unit() == DateExpression.Unit.DAY;
    String on = DayMath.isDay(base) ? "the text speaks on " : "the text speaks ";
    String said = s.anchor() == Anchor.SPEECH ? on : "the narrative is at ";
    return same && s.anchor() == Anchor.SPEECH && DayMath.isDay(base) && p.setting() == Placed.Setting.DATELINE
        ? Resolved.of(date)
        : Resolved.of(date, said + DateStyle.LONG.format(base));
  }

  /** A day cannot be counted from a month or a year, but from bounds it can. */
  private static boolean narrow(DateSpan base) {
    return DayMath.isDay(base) || base.shape() == DateShape.ONE_OF;
  }

  private static @Nullable DateSpan days(DateSpan base, DateExpression.Shift s) {
    if (!narrow(base)) {
      boolean counted = s.amount() != 0 && s.anchor() == Anchor.SPEECH;
      return s.amount() == 0 ? base : counted ? DayMath.plusDays(base, s.amount()) : null;
    }
    DateSpan date = DayMath.plusDays(base, s.amount());
    return s.loose() && date != null && date.certainDay() ? DateSpan.of(date.edtf() + "~") : date;
  }

  private static @Nullable DateSpan week(DateSpan base, DateExpression.Shift s) {
    if (s.loose()) {
      DateSpan day = narrow(base) ? DayMath.plusDays(base, s.amount() * 7L) : null;
      return day != null && day.certainDay() ? DateSpan.of(day.edtf() + "~") : day;
    }
    DateSpan week = DayMath.week(base, s.amount());
    if (week == null || s.amount() != 0 || !DayMath.isDay(base)) {
      return week;
    }
    if (s.stage() == DateFields.Stage.EARLY) {
      return DayMath.within(week.earliest(), Math.max(week.earliest(), base.earliest() - 1));
    }
    return s.stage() == DateFields.Stage.LATE ? DayMath.within(Math.min(week.latest(), base.latest() + 1), week.latest()) : week;
  }

  private Resolved monthOf(DateExpression.MonthOf m) {
    DateSpan base = base(m.anchor());
    if (base == null || !base.bounded() || base.latest() - base.earliest() > 31) {
      return Resolved.NOTHING;
    }
    LocalDate day = new Day(base.earliest()).date();
    int year = day.getYear();
    if (m.which() == DateExpression.Which.LAST && m.month() >= day.getMonthValue()) {
      year--;
    } else if (m.which() == DateExpression.Which.NEXT && m.month() <= day.getMonthValue()) {
      year++;
    }
    DateFields f = new DateFields(year, m.month(), null, null, null, false);
    return Resolved.of(DayMath.span(f, year).orElse(null), "counted from " + DateStyle.LONG.format(base));
  }

  private Resolved otherMonth(DateExpression.DayOfOtherMonth d) {
    DateSpan speech = base(Anchor.SPEECH);
    if (speech == null || !DayMath.isDay(speech)) {
      return Resolved.NOTHING;
    }
    YearMonth month = YearMonth.from(new Day(speech.earliest()).date()).plusMonths(d.months());
    DateSpan date = d.day() <= month.lengthOfMonth() ? DateSpan.day(month.atDay(d.day()).toEpochDay()) : null;
    return Resolved.of(date, "counted from " + DateStyle.LONG.format(speech));
  }

  private Resolved stay(Placed p, int ordinal) {
    DateSpan speech = story.speech();
    DateSpan frame = story.frame();
    if (frame != null && ordinal < 0) {
      return Resolved.of(DateSpan.day(frame.latest()), "the heading's last day");
    }
    boolean now = p.tense() == Tense.PRESENT || p.tense() == Tense.UNKNOWN;
    if (ordinal > 0 && now && speech != null && (frame == null || !DayMath.isDay(speech))) {
      DateSpan start = DayMath.plusDays(speech, 1 - ordinal);
      return new Resolved(speech, null, start, List.of("the text speaks on " + DateStyle.LONG.format(speech)));
    }
    DateSpan first = frame != null ? DateSpan.day(frame.earliest()) : story.first();
    if (first == null || ordinal < 0) {
      return Resolved.NOTHING;
    }
    return new Resolved(DayMath.plusDays(first, ordinal - 1L), null, first, List.of("counted from " + DateStyle.LONG.format(first)));
  }

  private Resolved partOfDay() {
    DateSpan then = story.then();
    return then != null && DayMath.isDay(then) ? Resolved.of(then, "the narrative is at " + DateStyle.LONG.format(then)) : Resolved.NOTHING;
  }

  private Resolved bounded(Placed p, DateExpression.Bounded b) {
    Resolved inner = resolve(p, b.of());
    DateSpan edge = inner.date();
    if (edge == null || !edge.bounded() || edge.shape() == DateShape.ONE_OF || edge.shape() == DateShape.ALL_OF) {
      return new Resolved(null, edge, null, inner.reasons());
    }
    boolean after = b.bound() == DateExpression.Bound.SINCE || b.bound() == DateExpression.Bound.FROM || b.bound() == DateExpression.Bound.AFTER;
    return new Resolved(DateSpan.parse(after ? edge.edtf() + "/.." : "../" + edge.edtf()).orElse(null), edge, null, inner.reasons());
  }

  private Resolved fromEvent(DateExpression.FromEvent e) {
    DateSpan bound = EventBounds.of(e, events);
    return bound == null ? Resolved.NOTHING : Resolved.of(bound, "counted from " + e.event());
  }

  private void advance(Placed p, Resolved r) {
    DateSpan date = r.date();
    DateExpression e = p.mention().expression();
    if (date == null || !date.bounded() || e instanceof DateExpression.Regnal || e instanceof DateExpression.Bounded || e instanceof DateExpression.FromEvent) {
      fromEdge(p, r);
      return;
    }
    boolean entry = p.mention().rule().endsWith("diary-entry") || (p.leading() && DayMath.isDay(date) && p.setting() == Placed.Setting.LETTERHEAD);
    if (p.setting() == Placed.Setting.DATELINE || p.setting() == Placed.Setting.LETTERHEAD) {
      story.speaksOn(date);
    } else if (entry || p.setting() == Placed.Setting.ENTRY) {
      story.entry(date);
    } else if (p.setting() == Placed.Setting.HEADING) {
      story.heading(date);
    } else if (!(e instanceof DateExpression.Period) && !p.attributive() && !ahead(e)) {
      boolean begins = !story.moved() && p.tense() == Tense.PAST && DayMath.isDay(date);
      story.move(date, p.leading() || begins);
    }
  }

  /** "Tomorrow" and "next year" look ahead of the narrative. */
  private static boolean ahead(DateExpression e) {
    return e instanceof DateExpression.Shift s && s.anchor() == Anchor.SPEECH && s.amount() > 0;
  }

  /** "From 5 May" moves the narrative, "since 1990" and "before 1990" do not. */
  private void fromEdge(Placed p, Resolved r) {
    DateSpan edge = r.edge();
    boolean from = p.mention().expression() instanceof DateExpression.Bounded b && b.bound() == DateExpression.Bound.FROM;
    if (from && edge != null && DayMath.isDay(edge)) {
      story.move(edge, p.leading());
    }
  }
}
