package sojourn.ui.map.where;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sojourn.model.Columns;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.VisitRows;
import sojourn.model.VisitStatus;
import sojourn.session.Comparison;

/**
 * The places and ways of two that are compared; made once of the columns, whatever the map looks at.
 *
 * @param ways one for each two places that somebody went between
 */
record Compared(Comparison comparison, List<Stand> places, List<Way> ways) {

  /**
   * A place of one or both.
   *
   * @param first visits of the first there
   * @param second visits of the second there
   */
  record Stand(PlaceId place, int first, int second) {

    boolean shared() {
      return first > 0 && second > 0;
    }
  }

  /**
   * A way that one of the two went.
   *
   * @param times how often
   */
  record Way(PlaceId from, PlaceId to, boolean ofFirst, int times) {}

  Compared {
    places = List.copyOf(places);
    ways = List.copyOf(ways);
  }

  /** How many places both were at. */
  long shared() {
    return places.stream().filter(Stand::shared).count();
  }

  /** Of the visible visits of the two. */
  static Compared of(Snapshot snapshot, BitSet rows, Comparison comparison) {
    Columns columns = snapshot.columns();
    VisitRows visits = columns.visits();
    Comparison.Key key = comparison.key(snapshot);
    Map<Integer, int[]> byPlace = new TreeMap<>();
    Map<List<Integer>, Integer> ways = new HashMap<>();
    for (int side = 1; side <= 2; side++) {
      int mine = side;
      int[] own =
          rows.stream().filter(i -> key.of(visits, i) == mine && visits.status()[i] != VisitStatus.CANCELLED && visits.status()[i] != VisitStatus.MENTIONED).toArray();
      Arrays.stream(own).forEach(i -> byPlace.computeIfAbsent(visits.place()[i], p -> new int[2])[mine - 1]++);
      gather(snapshot, own, side, ways);
    }
    List<Stand> places = new ArrayList<>();
    byPlace.forEach((place, counts) -> places.add(new Stand(columns.places().get(place), counts[0], counts[1])));
    List<Way> all = new ArrayList<>();
    ways.forEach((way, times) -> all.add(new Way(columns.places().get(way.get(0)), columns.places().get(way.get(1)), way.get(2) == 1, times)));
    all.sort(Comparator.comparingInt(Way::times).reversed().thenComparing(w -> w.from().value()).thenComparing(w -> w.to().value()));
    return new Compared(comparison, places, all);
  }

  /** From visit to visit of a trip; to the first of it from the traveller's seat, where that is known. */
  private static void gather(Snapshot snapshot, int[] rows, int side, Map<List<Integer>, Integer> ways) {
    VisitRows visits = snapshot.columns().visits();
    Map<Integer, Integer> last = new HashMap<>();
    for (int row : rows) {
      Integer before = last.put(visits.trip()[row], visits.place()[row]);
      int from = before != null ? before : seat(snapshot, visits.traveller()[row]);
      if (from >= 0 && from != visits.place()[row]) {
        ways.merge(List.of(from, visits.place()[row], side), 1, Integer::sum);
      }
    }
  }

  private static int seat(Snapshot snapshot, int traveller) {
    PersonId who = snapshot.columns().people().get(traveller);
    PlaceId seat = snapshot.seats().get(who);
    return seat == null ? -1 : snapshot.columns().places().indexOf(seat);
  }
}
