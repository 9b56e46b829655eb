package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sojourn.atlas.GreatCircle;
import sojourn.atlas.LonLat;
import sojourn.model.Encounter;
import sojourn.model.Leg;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.Visit;
import sojourn.model.VisitId;

/**
 * What a map shows of a snapshot, in the snapshot's order.
 *
 * @param encounters those at the visits; not copied, there may be millions
 * @param stops the visits gathered by place
 */
public record Journeys(Snapshot snapshot, List<Visit> visits, Collection<Encounter> encounters, List<Leg> legs, List<Stop> stops) {

  public Journeys {
    visits = List.copyOf(visits);
    encounters = Collections.unmodifiableCollection(encounters);
    legs = List.copyOf(legs);
    stops = List.copyOf(stops);
  }

  public static Journeys of(Snapshot snapshot, Collection<Visit> visits, Collection<Encounter> encounters, Collection<Leg> legs) {
    Map<VisitId, Integer> met = new HashMap<>();
    for (Encounter encounter : encounters) {
      if (encounter.visit() != null) {
        met.merge(encounter.visit(), 1, Integer::sum);
      }
    }
    return of(snapshot, visits, encounters, legs, v -> met.getOrDefault(v, 0));
  }

  /**
   * The same where the encounters of each visit are counted already.
   *
   * @param met how many encounters a visit has
   */
  public static Journeys of(
      Snapshot snapshot, Collection<Visit> visits, Collection<Encounter> encounters, Collection<Leg> legs, ToIntFunction<VisitId> met) {
    List<Visit> all = List.copyOf(visits);
    List<Leg> ways = List.copyOf(legs);
    return new Journeys(snapshot, all, encounters, ways, Stops.of(snapshot, all, ways, met));
  }

  /** The visits that a question holds for, their encounters and the legs that lead to them. */
  public static Journeys where(Snapshot snapshot, Predicate<Visit> wanted) {
    List<Visit> visits = snapshot.visits().values().stream().filter(wanted).toList();
    Set<VisitId> ids = visits.stream().map(Visit::id).collect(Collectors.toUnmodifiableSet());
    List<Encounter> encounters = snapshot.encounters().values().stream().filter(e -> e.visit() != null && ids.contains(e.visit())).toList();
    return of(snapshot, visits, encounters, snapshot.legs().stream().filter(l -> ids.contains(l.toVisit())).toList());
  }

  /** The stops and points of the ways between them: what a map has to show. */
  public List<LonLat> waypoints() {
    List<LonLat> points = new ArrayList<>();
    stops.stream().map(Stop::at).forEach(points::add);
    for (Leg leg : Bundles.strongest(legs)) {
      Place from = snapshot.places().get(leg.from());
      Place to = snapshot.places().get(leg.to());
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
