package sojourn.reading.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;

/** Where the narrative stands in time while its dates are read in order. */
final class Story {

  private static final int LONGEST_FRAME = 62;
  /** A text speaks of its own time when its narrative is nearer than this to the day of speech. */
  private static final int OWN_TIME = 400;

  /** The year assumed for a text that names none, or null. */
  final @Nullable Integer assumedYear;
  final Reckoning reckoning;
  /** Whether the day of speech comes from the text's publication, and so stays. */
  private final boolean published;
  private @Nullable DateSpan speech;
  private @Nullable DateSpan then;
  private @Nullable DateSpan frame;
  private @Nullable DateSpan first;
  private int speeches;

  Story(@Nullable DateSpan published, @Nullable Integer assumedYear, Reckoning reckoning) {
    this.reckoning = reckoning;
    this.speech = published;
    this.published = published != null;
    this.assumedYear = assumedYear;
  }

  /** Whether a day has a weekday, by the calendar of the text. */
  boolean fits(@Nullable DayOfWeek weekday, DateSpan span) {
    return weekday == null || !DayMath.isDay(span) || reckoning.weekday(span.earliest()) == weekday;
  }

  /** Whether the day of speech is the text's publication. */
  boolean published() {
    return published;
  }

  /** Whether the narrative tells of another time than the one in which the text speaks. */
  boolean elsewhere() {
    DateSpan day = speech;
    DateSpan here = then;
    return day != null && here != null && here.bounded() && (here.earliest() - day.latest() > OWN_TIME || day.earliest() - here.latest() > OWN_TIME);
  }

  /** Whether the narrative has moved from the day on which the text speaks. */
  boolean moved() {
    return then != null && !then.equals(speech);
  }

  /** The day on which the text speaks, or null. */
  @Nullable DateSpan speech() {
    return speech;
  }

  /** The one day on which the whole text speaks; null where it speaks on several. */
  @Nullable DateSpan onlySpeech() {
    return published || speeches == 1 ? speech : null;
  }

  /** The point that the narrative has reached, or null. */
  @Nullable DateSpan then() {
    return then;
  }

  /** The days that a heading sets for what follows, or null. */
  @Nullable DateSpan frame() {
    return frame;
  }

  /** The first day of the narrative, or null. */
  @Nullable DateSpan first() {
    return first;
  }

  /** A dateline: the text speaks from this day on. */
  void speaksOn(DateSpan day) {
    if (!published || DayMath.isDay(day)) {
      speech = day;
    }
    speeches++;
    then = day;
  }

  /** An entry of a diary: narrative and speech are there. */
  void entry(DateSpan day) {
    if (!published) {
      speech = day;
    }
    speeches++;
    reach(day);
  }

  /** A heading's date: a range frames what follows, a year or month sets it. */
  void heading(DateSpan date) {
    frame = date.bounded() && date.latest() - date.earliest() <= LONGEST_FRAME && date.shape() == DateShape.INTERVAL ? date : null;
    then = date.shape() == DateShape.INTERVAL && date.bounded() && frame != null ? DateSpan.day(date.earliest()) : date;
  }

  /** The narrative moves to a date, unless that is only a look back. */
  void move(DateSpan date, boolean leading) {
    DateSpan here = then;
    boolean back = here != null && here.bounded() && date.latest() < here.earliest();
    boolean vaguer = here != null && DayMath.isDay(here) && !DayMath.isDay(date) && date.possiblyWithin(here.earliest(), here.latest());
    if (!date.bounded() || vaguer || (back && !leading)) {
      return;
    }
    boolean days = date.shape() == DateShape.INTERVAL && date.latest() - date.earliest() <= LONGEST_FRAME && DayMath.isDay(startOf(date));
    DateSpan point = days ? startOf(date) : date;
    if (frame != null && !frame.possiblyWithin(point.earliest() - LONGEST_FRAME, point.latest() + LONGEST_FRAME) && leading) {
      frame = null;
    }
    reach(point);
  }

  private void reach(DateSpan point) {
    then = point;
    if (first == null && DayMath.isDay(point)) {
      first = point;
    }
  }

  private static DateSpan startOf(DateSpan interval) {
    String start = interval.edtf().substring(0, interval.edtf().indexOf('/'));
    return DateSpan.parse(start).orElse(interval);
  }
}
