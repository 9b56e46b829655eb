package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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

/** What a map shows of a snapshot, in the snapshot's order. */
public record Journeys(Snapshot snapshot, List<Visit> visits, List<Encounter> encounters, List<Leg> legs) {

  public Journeys {
    visits = List.copyOf(visits);
    encounters = List.copyOf(encounters);
    legs = List.copyOf(legs);
  }

  public static Journeys of(Snapshot snapshot, Collection<Visit> visits, Collection<Encounter> encounters, Collection<Leg> legs) {
    return new Journeys(snapshot, List.copyOf(visits), List.copyOf(encounters), List.copyOf(legs));
  }

  /** The visits that a question holds for, their encounters and the legs that lead to them. */
  public static Journeys where(Snapshot snapshot, Predicate<Visit> wanted) {
    List<Visit> visits = snapshot.visits().values().stream().filter(wanted).toList();
    Set<VisitId> ids = visits.stream().map(Visit::id).collect(Collectors.toUnmodifiableSet());
    List<Encounter> encounters = snapshot.encounters().values().stream().filter(e -> e.visit() != null && ids.contains(e.visit())).toList();
    return new Journeys(snapshot, visits, encounters, snapshot.legs().stream().filter(l -> ids.contains(l.toVisit())).toList());
  }

  /** The stops and points of the ways between them: what a map has to show. */
  public List<LonLat> waypoints() {
    List<LonLat> points = new ArrayList<>();
    Stops.of(this).stream().map(Stop::at).forEach(points::add);
    for (Leg leg : legs) {
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
