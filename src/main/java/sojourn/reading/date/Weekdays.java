package sojourn.reading.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.reading.date.DateExpression.Which;

/** Finds which day a bare weekday means: within the heading's days, else nearest to speech or narrative in the direction of the tense. */
final class Weekdays {

  private static final int NEAR = 14;

  private final Story story;

  Weekdays(Story story) {
    this.story = story;
  }

  Resolved resolve(DateExpression.Weekday w, Tense tense) {
    Resolved nearest = nearest(w, tense);
    DateSpan date = nearest.date();
    return w.weeks() == 0 || date == null ? nearest : new Resolved(DayMath.plusDays(date, 7L * w.weeks()), null, null, nearest.reasons());
  }

  private Resolved nearest(DateExpression.Weekday w, Tense tense) {
    String name = DateWords.capitalised(w.day().name());
    DateSpan frame = story.frame();
    if (frame != null && w.which() != Which.LAST) {
      long day = onOrAfter(w.day(), Math.max(frame.earliest(), reached(frame)));
      day = day > frame.latest() ? onOrAfter(w.day(), frame.earliest()) : day;
      if (day <= frame.latest()) {
        return Resolved.of(DateSpan.day(day), name + " within the heading's " + DateStyle.LONG.format(frame));
      }
    }
    DateSpan speech = story.speech();
    DateSpan then = story.then();
    if (speech == null || w.anchor() == DateExpression.Anchor.NARRATIVE || far(speech, then)) {
      return then != null && DayMath.isDay(then) ? fromNarrative(w, tense, then.earliest(), name) : Resolved.NOTHING;
    }
    return fromSpeech(w, tense, speech, name);
  }

  private long reached(DateSpan frame) {
    DateSpan then = story.then();
    return then != null && DayMath.isDay(then) && then.earliest() >= frame.earliest() ? then.earliest() : frame.earliest();
  }

  private static boolean far(DateSpan speech, @Nullable DateSpan then) {
    return then != null && DayMath.isDay(then) && DayMath.isDay(speech) && Math.abs(then.earliest() - speech.earliest()) > NEAR;
  }

  private Resolved fromNarrative(DateExpression.Weekday w, Tense tense, long then, String name) {
    boolean back = w.which() == Which.LAST || tense == Tense.PAST_PERFECT;
    long day = back ? onOrBefore(w.day(), then - (w.which() == Which.LAST ? 1 : 0)) : onOrAfter(w.day(), then + (w.which() == Which.NEXT ? 1 : 0));
    String reason = name + (back ? " on or before " : " on or after ") + DateStyle.LONG.format(DateSpan.day(then)) + ", where the narrative is";
    return Resolved.of(DateSpan.day(day), reason);
  }

  private Resolved fromSpeech(DateExpression.Weekday w, Tense tense, DateSpan speech, String name) {
    boolean ahead = w.which() == Which.NEXT || (w.which() != Which.LAST && tense == Tense.FUTURE);
    boolean strict = w.which() == Which.LAST || w.which() == Which.NEXT || ahead;
    String reason = name + (ahead && w.which() == Which.NEXT ? " after " : ahead ? " on or after " : strict ? " before " : " on or before ") + DateStyle.LONG.format(speech) + ", when the text speaks";
    if (DayMath.isDay(speech)) {
      long base = speech.earliest();
      long day = ahead ? onOrAfter(w.day(), base + (w.which() == Which.NEXT ? 1 : 0)) : onOrBefore(w.day(), base - (strict ? 1 : 0));
      return Resolved.of(DateSpan.day(day), reason);
    }
    long earliest = speech.earliest() == DateSpan.UNBOUNDED_PAST ? speech.earliest() : ahead ? speech.earliest() + 1 : speech.earliest() - 7;
    long latest = speech.latest() == DateSpan.UNBOUNDED_FUTURE ? speech.latest() : ahead ? speech.latest() + 7 : speech.latest();
    return Resolved.of(DayMath.within(earliest, latest), reason);
  }

  private long onOrAfter(DayOfWeek weekday, long day) {
    return day + Math.floorMod(weekday.getValue() - story.reckoning.weekday(day).getValue(), 7);
  }

  private long onOrBefore(DayOfWeek weekday, long day) {
    return day - Math.floorMod(story.reckoning.weekday(day).getValue() - weekday.getValue(), 7);
  }
}
