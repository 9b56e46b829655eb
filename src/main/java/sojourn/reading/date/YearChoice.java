package sojourn.reading.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.model.time.Day;

/** Completes calendar words that lack a year or a month, from the day of speech or the point that the narrative has reached. */
final class YearChoice {

  /** A text speaks of its own time when its narrative is nearer than this to the day of speech. */
  private static final int OWN_TIME = 400;
  private static final int REACH = 12;
  private static final double BACKWARDS = 2;
  private static final double AGAINST_TENSE = 8;
  private static final int AGAINST_TENSE_AT_LEAST = 60;

  /** A date made complete, and why; {@code certain} is false when the weekday contradicts it. */
  record Choice(DateSpan date, int year, String reason, boolean consistent) {}

  private final Story story;

  YearChoice(Story story) {
    this.story = story;
  }

  /** Empty where neither speech, narrative nor an assumption gives a year. */
  Optional<Choice> complete(DateFields f, Placed p) {
    Tense tense = p.tense();
    Integer given = f.year();
    if (given != null) {
      return DayMath.span(f, given).map(span -> new Choice(span, given, "", story.fits(f.weekday(), span)));
    }
    if (f.month() == null) {
      return f.day() == null ? Optional.empty() : dayAlone(f, f.day(), p);
    }
    DateSpan frame = story.frame();
    if (frame != null) {
      for (DateSpan span : spans(f, new Day(frame.earliest()).year(), 1)) {
        if (span.possiblyWithin(frame.earliest() - 1, frame.latest() + 1)) {
          return Optional.of(choice(span, f, "within the heading's " + DateStyle.LONG.format(frame)));
        }
      }
    }
    DateSpan speech = story.speech();
    DateSpan then = story.then();
    if (!story.published() && then != null && then.bounded() && !DayMath.isDay(then)) {
      for (DateSpan span : spans(f, new Day(then.earliest()).year(), 1)) {
        if (span.possiblyWithin(then.earliest(), then.latest()) && story.fits(f.weekday(), span)) {
          return Optional.of(choice(span, f, "within " + DateStyle.LONG.format(then)));
        }
      }
    }
    boolean entry = !story.published() && (p.opens() || p.leading()) && then != null && then.bounded();
    if (!entry && speech != null && speech.bounded() && ownTime(speech, then)) {
      return nearest(f, speech, tense, "from " + DateStyle.LONG.format(speech));
    }
    if (then != null && then.bounded()) {
      return nearest(f, then, null, "carried on from " + DateStyle.LONG.format(then));
    }
    Integer assumed = story.assumedYear;
    return assumed == null ? Optional.empty() : DayMath.span(f, assumed).map(span -> choice(span, f, ""));
  }

  private static boolean ownTime(DateSpan speech, @Nullable DateSpan then) {
    if (speech.latest() - speech.earliest() > OWN_TIME) {
      return false;
    }
    return then == null || !then.bounded() || (then.earliest() - speech.latest() <= OWN_TIME && speech.earliest() - then.latest() <= OWN_TIME);
  }

  private Choice choice(DateSpan span, DateFields f, String reason) {
    return new Choice(span, new Day(span.earliest()).year(), reason, story.fits(f.weekday(), span));
  }

  private static List<DateSpan> spans(DateFields f, int year, int around) {
    List<DateSpan> spans = new ArrayList<>();
    for (int y = year - around; y <= year + around; y++) {
      DayMath.span(f, y).ifPresent(spans::add);
    }
    return spans;
  }

  private Optional<Choice> nearest(DateFields f, DateSpan base, @Nullable Tense tense, String reason) {
    DateSpan best = null;
    double least = Double.MAX_VALUE;
    for (DateSpan span : spans(f, new Day(base.latest()).year(), REACH)) {
      double cost = cost(span, base, tense);
      if (story.fits(f.weekday(), span) && cost < least) {
        least = cost;
        best = span;
      }
    }
    return Optional.ofNullable(best).map(span -> choice(span, f, reason));
  }

  /** How far a date is from where one looks from; looking against the tense, or back in a narrative, costs more. */
  private static double cost(DateSpan span, DateSpan base, @Nullable Tense tense) {
    long after = Math.max(0, span.earliest() - base.latest());
    long before = Math.max(0, base.earliest() - span.latest());
    if (tense == null) {
      return after + BACKWARDS * before;
    }
    return switch (tense) {
      case PAST, PAST_PERFECT -> before + (after > 1 ? AGAINST_TENSE * after + AGAINST_TENSE_AT_LEAST : after);
      case FUTURE -> after + (before > 1 ? AGAINST_TENSE * before + AGAINST_TENSE_AT_LEAST : before);
      default -> after + (double) before;
    };
  }

  private Optional<Choice> dayAlone(DateFields f, int day, Placed p) {
    DateSpan then = story.then();
    DateSpan speech = story.speech();
    boolean narrated = then != null && then.bounded() && then.latest() - then.earliest() < 32;
    DateSpan base = narrated ? then : DayMath.isDay(speech) ? speech : null;
    if (base == null) {
      return Optional.empty();
    }
    boolean looksBack = !p.opens() && !story.moved() && DayMath.isDay(base) && (p.tense() == Tense.PAST || p.tense() == Tense.PAST_PERFECT);
    boolean backwards = looksBack || (!narrated && p.tense() != Tense.FUTURE);
    DateSpan best = nearestDay(f, day, base, backwards);
    if (best == null && f.weekday() != null && DayMath.isDay(base)) {
      return slip(f, day, base);
    }
    String reason = "month and year carried on from " + DateStyle.LONG.format(base);
    return Optional.ofNullable(best).map(span -> choice(span, f, reason));
  }

  private @Nullable DateSpan nearestDay(DateFields f, int day, DateSpan base, boolean backwards) {
    LocalDate month = new Day(base.earliest()).date().withDayOfMonth(1);
    DateSpan best = null;
    double least = Double.MAX_VALUE;
    for (int shift = -1; shift <= 2; shift++) {
      LocalDate first = month.plusMonths(shift);
      if (day <= first.lengthOfMonth()) {
        DateSpan span = DateSpan.day(first.withDayOfMonth(day < 0 ? first.lengthOfMonth() : day).toEpochDay());
        long after = Math.max(0, span.earliest() - base.latest());
        long before = Math.max(0, base.earliest() - span.latest());
        double cost = backwards ? before + 3.0 * after : after + 3.0 * before;
        if (story.fits(f.weekday(), span) && cost < least) {
          least = cost;
          best = span;
        }
      }
    }
    return best;
  }

  /** "Friday 26th" after "Thursday 26th": a weekday that follows at once is believed rather than the number. */
  private Optional<Choice> slip(DateFields f, int day, DateSpan base) {
    for (long next = base.earliest(); next <= base.earliest() + 3; next++) {
      DateSpan span = DateSpan.day(next);
      if (story.fits(f.weekday(), span) && Math.abs(new Day(next).date().getDayOfMonth() - day) <= 2) {
        return Optional.of(choice(span, f, "the weekday goes on from " + DateStyle.LONG.format(base) + ", the number " + day + " does not"));
      }
    }
    DateSpan bare = nearestDay(new DateFields(null, null, day, null, null, false), day, base, false);
    return Optional.ofNullable(bare).map(span -> choice(span, f, ""));
  }
}
