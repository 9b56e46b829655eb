package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import sojourn.atlas.GreatCircle;
import sojourn.atlas.LonLat;
import sojourn.model.Encounter;
import sojourn.model.Leg;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.Visit;
import sojourn.model.VisitRows;

/**
 * What a map shows of a snapshot, in the snapshot's order.
 *
 * @param visits by their rows; a visit is taken when it is asked for
 * @param encounters those at the visits; not copied, there may be millions
 * @param legs those that lead to the visits
 * @param stops the visits gathered by place
 * @param ways the legs gathered by their two places; none where the legs are few
 * @param named names of the stops
 */
public record Journeys(JourneyRows rows, RowVisits visits, Collection<Encounter> encounters, RowLegs legs, List<Stop> stops, Ways ways, Named named) {

  public Journeys {
    encounters = Collections.unmodifiableCollection(encounters);
    stops = List.copyOf(stops);
  }

  /**
   * Of rows of a snapshot.
   *
   * @param kept numbers of the visits' rows
   * @param met how many encounters each row of the snapshot has
   */
  public static Journeys of(JourneyRows rows, BitSet kept, Collection<Encounter> encounters, int[] met) {
    RowLegs legs = new RowLegs(rows, rows.leading(kept));
    List<Stop> stops = Stops.of(rows, kept, legs, met);
    return new Journeys(rows, RowVisits.of(rows.visits(), kept), encounters, legs, stops, Ways.of(legs), Named.of(stops));
  }

  /** The visits that a question holds for, their encounters and the legs that lead to them. */
  public static Journeys where(Snapshot snapshot, Predicate<Visit> wanted) {
    VisitRows rows = snapshot.columns().visits();
    BitSet kept = new BitSet(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      kept.set(i, wanted.test(rows.at(i)));
    }
    int[] met = new int[rows.size()];
    List<Encounter> encounters = new ArrayList<>();
    for (Encounter encounter : snapshot.encounters().values()) {
      int visit = rows.of(encounter.visit());
      if (visit >= 0 && kept.get(visit)) {
        met[visit]++;
        encounters.add(encounter);
      }
    }
    return of(JourneyRows.of(snapshot), kept, encounters, met);
  }

  public Snapshot snapshot() {
    return rows.snapshot();
  }

  /** The stops and points of the ways between them: what a map has to show. */
  public List<LonLat> waypoints() {
    List<LonLat> points = new ArrayList<>();
    stops.stream().map(Stop::at).forEach(points::add);
    for (Leg leg : ways.strongest()) {
      Place from = snapshot().places().get(leg.from());
      Place to = snapshot().places().get(leg.to());
      if (from != null && to != null && from.located() && to.located()) {
        GreatCircle way = new GreatCircle(new LonLat(from.longitude(), from.latitude()), new LonLat(to.longitude(), to.latitude()));
        for (int i = 1; i < 8; i++) {
          points.add(way.at(i / 8.0));
        }
      }
    }
    return points;
  }
}
