package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sojourn.model.Columns;
import sojourn.model.Leg;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.VisitRows;
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
   * @param met how many encounters a row has
   */
  static List<Stop> of(Snapshot snapshot, BitSet kept, List<Leg> legs, int[] met) {
    Columns columns = snapshot.columns();
    VisitRows rows = columns.visits();
    PlaceRows gathering = new PlaceRows(columns.places().size());
    for (int row = kept.nextSetBit(0); row >= 0; row = kept.nextSetBit(row + 1)) {
      gathering.add(rows.place()[row], row);
    }
    Map<PlaceId, PersonId> left = new LinkedHashMap<>();
    for (Leg leg : legs) {
      left.putIfAbsent(leg.from(), leg.traveller());
    }
    List<Stop> stops = new ArrayList<>();
    for (int place : gathering.order()) {
      int[] there = gathering.rows(place);
      left.remove(columns.places().get(place));
      add(stops, snapshot, columns.places().get(place), new RowVisits(rows, there), met, hue(snapshot, there));
    }
    left.forEach((place, traveller) -> add(stops, snapshot, place, new RowVisits(rows, new int[0]), met, hue(snapshot, traveller)));
    return List.copyOf(stops);
  }

  private static void add(List<Stop> stops, Snapshot snapshot, PlaceId id, RowVisits there, int[] met, int hue) {
    Place place = snapshot.places().get(id);
    if (place != null && place.located()) {
      int encounters = 0;
      for (int i = 0; i < there.size(); i++) {
        encounters += met[there.row(i)];
      }
      stops.add(new Stop(place, kind(there), there, encounters, hue));
    }
  }

  /** The hue of the travellers of these rows, {@link Way#SEVERAL} where they have several. */
  private static int hue(Snapshot snapshot, int[] there) {
    Columns columns = snapshot.columns();
    int[] travellers = columns.visits().traveller();
    int first = hue(snapshot, columns.people().get(travellers[there[0]]));
    for (int i = 1; i < there.length; i++) {
      if (travellers[there[i]] != travellers[there[i - 1]] && hue(snapshot, columns.people().get(travellers[there[i]])) != first) {
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
