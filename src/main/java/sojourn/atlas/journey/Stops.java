package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import sojourn.model.Leg;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;

/** Gathers visits into one stop a place. Places without coordinates have none. */
public interface Stops {

  static List<Stop> of(Journeys journeys) {
    return journeys.stops();
  }

  /**
   * Gathers them.
   *
   * @param met how many encounters a visit has
   */
  static List<Stop> of(Snapshot snapshot, List<Visit> all, List<Leg> legs, ToIntFunction<VisitId> met) {
    Map<PlaceId, List<Visit>> visits = new LinkedHashMap<>();
    Map<PlaceId, PersonId> first = new HashMap<>();
    for (Visit visit : all) {
      visits.computeIfAbsent(visit.place(), k -> new ArrayList<>()).add(visit);
      first.putIfAbsent(visit.place(), visit.traveller());
    }
    for (Leg leg : legs) {
      visits.computeIfAbsent(leg.from(), k -> new ArrayList<>());
      first.putIfAbsent(leg.from(), leg.traveller());
    }
    List<Stop> stops = new ArrayList<>();
    visits.forEach(
        (id, there) -> {
          Place place = snapshot.places().get(id);
          PersonId traveller = first.get(id);
          if (place != null && place.located() && traveller != null) {
            int encounters = there.stream().mapToInt(v -> met.applyAsInt(v.id())).sum();
            stops.add(new Stop(place, kind(there), there, encounters, hue(snapshot, traveller)));
          }
        });
    return List.copyOf(stops);
  }

  /** The hue of a person, 0 for somebody unknown. */
  static int hue(Snapshot snapshot, PersonId id) {
    Person person = snapshot.people().get(id);
    return person == null ? 0 : person.hue();
  }

  private static StopKind kind(List<Visit> visits) {
    if (visits.stream().anyMatch(v -> v.status() == VisitStatus.MADE)) {
      return StopKind.VISITED;
    }
    if (visits.stream().anyMatch(v -> v.status() == VisitStatus.PLANNED)) {
      return StopKind.PLANNED;
    }
    return !visits.isEmpty() && visits.stream().noneMatch(v -> v.status().counts()) ? StopKind.ASIDE : StopKind.SEAT;
  }
}
