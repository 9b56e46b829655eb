package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceKind;
import sojourn.model.VisitId;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.time.DateSpan;

/**
 * Which visit of the collection each source's visits belong to.
 *
 * @param bySource for each source the visits of its claims, by their number
 */
record VisitIndex(List<Map<Integer, Entry>> bySource, Map<PersonId, List<JoinedVisit>> byTraveller, List<Corrected> readings) {

  private record Entry(VisitId id, long day) {}

  static VisitIndex of(List<JoinedVisit> visits, List<Corrected> readings) {
    List<Map<Integer, Entry>> found = new ArrayList<>();
    readings.forEach(r -> found.add(new HashMap<>()));
    for (JoinedVisit visit : visits) {
      VisitId id = visit.id(readings);
      visit.told().forEach(t -> found.get(t.source()).put(t.claim(), new Entry(id, t.day())));
    }
    Map<PersonId, List<JoinedVisit>> byTraveller = visits.stream().collect(Collectors.groupingBy(JoinedVisit::traveller));
    return new VisitIndex(found, byTraveller, readings);
  }

  /** The one visit of a traveller during which and where an encounter was that its source puts in none. */
  @Nullable VisitId around(PersonId traveller, EncounterClaim encounter) {
    DateSpan date = encounter.date();
    Place place = encounter.place();
    if (date == null || place == null) {
      return null;
    }
    List<JoinedVisit> fitting =
        byTraveller.getOrDefault(traveller, List.of()).stream()
            .filter(v -> v.status().counts() && isAt(v.place(), place) && v.mayHold(date))
            .toList();
    return fitting.size() == 1 ? fitting.getFirst().id(readings) : null;
  }

  /** The same place, or a landmark of the country. */
  private static boolean isAt(Place stay, Place place) {
    boolean landmark = place.kind() == PlaceKind.LANDMARK && stay.country() != null && stay.country().equals(place.country());
    return landmark || stay.id().equals(place.id());
  }

  @Nullable VisitId id(int source, int visit) {
    Entry entry = bySource.get(source).get(visit);
    return entry == null ? null : entry.id();
  }

  long day(int source, int visit) {
    Entry entry = bySource.get(source).get(visit);
    return entry == null ? DateSpan.UNBOUNDED_FUTURE : entry.day();
  }
}
