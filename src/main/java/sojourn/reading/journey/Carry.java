package sojourn.reading.journey;

import org.jspecify.annotations.Nullable;
import sojourn.model.Place;
import sojourn.model.time.DateSpan;
import sojourn.model.time.Day;
import sojourn.reading.mention.UnitSentence;

/** Which day of the narrative a happening takes that has none of its own. */
final class Carry {

  private static final int FIRST_FLIGHTS = 1930;
  /** Kilometres that nobody made between two visits of one day, before and since one could fly. */
  private static final double BY_LAND = 900;

  private static final double BY_AIR = 6_000;
  private static final double EARTH = 6_371;

  private Carry() {}

  /**
   * The day that the narrative has reached, where it goes on day by day, and throughout a row or the sentence that names it ({@code told});
   * null where the happening lies some time after.
   */
  static @Nullable DateSpan day(UnitSentence s, Happening h, @Nullable DateSpan now, boolean told, boolean row) {
    if (now == null || row) {
      return now;
    }
    boolean oneDay = now.bounded() && now.latest() - now.earliest() <= 1;
    return (oneDay || told) && h.modality() == Modality.HAPPENED && !later(s, h) ? now : null;
  }

  /** "before going on to Bergen": some day after. */
  private static boolean later(UnitSentence s, Happening h) {
    for (int i = Math.max(0, h.from() - 2); i < h.from(); i++) {
      if (s.unit(i).is("before")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place is too far from the last visit to be reached on the day of that. */
  static boolean far(@Nullable Stay from, Place to, @Nullable DateSpan day) {
    if (from == null || day == null || !day.bounded() || day.latest() - day.earliest() > 1 || !from.place.located() || !to.located()) {
      return false;
    }
    if (from.bound) {
      return false;
    }
    DateSpan last = from.end != null ? from.end : from.last;
    if (last != null && last.bounded() && day.earliest() - last.latest() > 1) {
      return false;
    }
    double reach = new Day(day.earliest()).year() < FIRST_FLIGHTS ? BY_LAND : BY_AIR;
    return kilometres(from.place, to) > reach;
  }

  /** Great-circle distance by the haversine formula. */
  private static double kilometres(Place a, Place b) {
    double x = Math.sin(Math.toRadians(b.latitude() - a.latitude()) / 2);
    double y = Math.sin(Math.toRadians(b.longitude() - a.longitude()) / 2);
    double h = x * x + Math.cos(Math.toRadians(a.latitude())) * Math.cos(Math.toRadians(b.latitude())) * y * y;
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
