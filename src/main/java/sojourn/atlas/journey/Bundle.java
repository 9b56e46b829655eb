package sojourn.atlas.journey;

import java.util.List;
import java.util.stream.IntStream;
import sojourn.atlas.MapFrame;
import sojourn.model.Leg;

/**
 * All ways from one mark to another, drawn as one line whose width tells how many legs it stands for.
 *
 * @param first number of the leg whose great circle the line follows: one of the way travelled most
 * @param legs numbers of all legs
 */
@SuppressWarnings("ArrayRecordComponent") // nobody writes to the legs
record Bundle(JourneyRows rows, Mark start, Mark end, int first, int[] legs) {

  /** Bundles drawn on a large map, those travelled most. */
  static final int MOST = 120;

  private static final int LEAST = 32;

  /** Square pixels of the map for each bundle. */
  private static final double ROOM = 7500;

  /** How many an eye can follow on a map of that size. */
  static int most(MapFrame frame, MapStyle style) {
    return (int) Math.clamp(frame.width() * frame.height() / ROOM / (style.unit() * style.unit()), LEAST, MOST);
  }

  int count() {
    return legs.length;
  }

  Leg leg() {
    return rows.leg(first);
  }

  /** All of its legs, taken when asked for. */
  List<Leg> all() {
    return new RowLegs(rows, legs);
  }

  int hue() {
    return new RowLegs(rows, legs).hue();
  }

  /** Whether none of its legs was made. */
  boolean cancelled() {
    return IntStream.of(legs).allMatch(rows::cancelled);
  }

  /** It stands out with any visit that one of its legs leads to. */
  Mark.State state(Emphasis emphasis) {
    boolean primary = false;
    boolean chosen = false;
    boolean brushed = false;
    for (int leg : legs) {
      int visit = rows.visit(leg);
      primary |= emphasis.primary().get(visit);
      chosen |= emphasis.chosen().get(visit);
      brushed |= emphasis.brushed().get(visit);
    }
    return new Mark.State(primary, chosen, brushed);
  }
}
