package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.VisitStatus;

/** Gathers visits into one stop a place. Places without coordinates have none. */
public interface Stops {

  static List<Stop> of(Journeys journeys) {
    return journeys.stops();
  }

  /**
   * Gathers them.
   *
   * @param kept numbers of the rows of visits
   * @param legs those that lead to the visits; a place that is only left is a stop too
   * @param met how many encounters a row has
   */
  static List<Stop> of(JourneyRows rows, BitSet kept, RowLegs legs, int[] met) {
    int[] places = rows.visits().place();
    PlaceRows gathering = new PlaceRows(rows.places());
    for (int row = kept.nextSetBit(0); row >= 0; row = kept.nextSetBit(row + 1)) {
      gathering.add(places[row], row);
    }
    List<Stop> stops = new ArrayList<>();
    BitSet known = new BitSet(rows.places());
    for (int place : gathering.order()) {
      int[] there = gathering.rows(place);
      known.set(place);
      add(stops, rows, place, new RowVisits(rows.visits(), there), met, hue(rows, there));
    }
    for (int i = 0; i < legs.size(); i++) {
      int from = rows.from(legs.number(i));
      if (!known.get(from)) {
        known.set(from);
        add(stops, rows, from, new RowVisits(rows.visits(), new int[0]), met, rows.hue(legs.number(i)));
      }
    }
    return stops;
  }

  private static void add(List<Stop> stops, JourneyRows rows, int number, RowVisits there, int[] met, int hue) {
    Place place = rows.located(number);
    if (place != null) {
      int encounters = 0;
      for (int i = 0; i < there.size(); i++) {
        encounters += met[there.row(i)];
      }
      stops.add(new Stop(number, place, kind(there), there, encounters, hue));
    }
  }

  /** The hue of the travellers of these rows, {@link Way#SEVERAL} where they have several. */
  private static int hue(JourneyRows rows, int[] there) {
    int first = rows.hueOfVisit(there[0]);
    for (int row : there) {
      if (rows.hueOfVisit(row) != first) {
        return Way.SEVERAL;
      }
    }
    return first;
  }

  /** The hue of a person, 0 for somebody unknown. */
  static int hue(Snapshot snapshot, PersonId id) {
    Person person = snapshot.people().get(id);
    return person == null ? 0 : person.hue();
  }

  private static StopKind kind(RowVisits visits) {
    if (visits.any(VisitStatus.MADE)) {
      return StopKind.VISITED;
    }
    if (visits.any(VisitStatus.PLANNED)) {
      return StopKind.PLANNED;
    }
    return visits.isEmpty() || visits.any(VisitStatus.RETURN) ? StopKind.SEAT : StopKind.ASIDE;
  }
}
