package sojourn.reading.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.reading.fact.Events;

/** Bounds for the day on which an undated text speaks: terms of office, dates it looks back on or ahead to, events. */
final class SpeechBounds {

  /** The bounds, one day within them; null where nothing bounds the day. */
  record Bounds(@Nullable DateSpan day, List<String> reasons) {
    Bounds {
      reasons = List.copyOf(reasons);
    }
  }

  private final Events events;

  SpeechBounds(Events events) {
    this.events = events;
  }

  Bounds of(List<Placed> placed, HolderTerms holders) {
    List<String> reasons = new ArrayList<>();
    long[] clues = clues(placed, reasons);
    long from = DateSpan.UNBOUNDED_FUTURE;
    long to = DateSpan.UNBOUNDED_PAST;
    for (long[] range : holders.together()) {
      long low = Math.max(range[0], clues[0]);
      long high = Math.min(range[1], clues[1]);
      if (low <= high) {
        from = Math.min(from, low);
        to = Math.max(to, high);
      }
    }
    boolean contradiction = from > to;
    DateSpan day = contradiction ? null : DayMath.within(from, to);
    List<String> all = new ArrayList<>(holders.said());
    all.addAll(reasons);
    if (day != null) {
      all.add("so the text speaks " + DateStyle.LONG.format(day));
    }
    return new Bounds(day, day == null ? List.of() : all);
  }

  /** The days between which the text's own looks back and ahead put it; bounds that contradict each other are left out. */
  long[] clues(List<Placed> placed, List<String> reasons) {
    long from = DateSpan.UNBOUNDED_PAST;
    long to = DateSpan.UNBOUNDED_FUTURE;
    for (Placed p : placed) {
      DateSpan after = after(p);
      if (after != null && after.earliest() > from && after.earliest() <= to) {
        from = after.earliest();
        reasons.add("the text looks back on " + DateStyle.LONG.format(after));
      }
      DateSpan before = before(p);
      if (before != null && before.latest() < to && before.latest() >= from) {
        to = before.latest();
        reasons.add("the text looks ahead to " + DateStyle.LONG.format(before));
      }
    }
    return new long[] {from, to};
  }

  private @Nullable DateSpan after(Placed p) {
    if (p.mention().expression() instanceof DateExpression.FromEvent e) {
      DateSpan bound = EventBounds.of(e, events);
      return bound != null && bound.earliest() != DateSpan.UNBOUNDED_PAST ? bound : null;
    }
    boolean past = p.tense() == Tense.PAST || p.tense() == Tense.PAST_PERFECT;
    boolean since = p.mention().expression() instanceof DateExpression.Bounded b && b.bound() == DateExpression.Bound.SINCE;
    return past || since ? dated(p) : null;
  }

  private static @Nullable DateSpan before(Placed p) {
    return p.tense() == Tense.FUTURE ? dated(p) : null;
  }

  /** The date of a mention that says its year. */
  private static @Nullable DateSpan dated(Placed p) {
    DateExpression e = p.mention().expression() instanceof DateExpression.Bounded b ? b.of() : p.mention().expression();
    Integer year = e instanceof DateExpression.Calendar c ? c.fields().year() : null;
    boolean text = p.setting() == Placed.Setting.TEXT;
    return text && year != null && e instanceof DateExpression.Calendar c ? DayMath.span(c.fields(), year).orElse(null) : null;
  }
}
