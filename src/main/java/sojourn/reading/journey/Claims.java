package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.Place;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.OccasionClaim;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Evidence;

/** Journeys as claims. */
public final class Claims {

  private final List<VisitClaim> visits = new ArrayList<>();
  private final List<EncounterClaim> encounters = new ArrayList<>();
  private final List<OccasionClaim> occasions = new ArrayList<>();

  /** The claims that journeys make; persons keep their numbers. */
  public Claims(Journeys journeys) {
    IdentityHashMap<Stay, Integer> numbers = new IdentityHashMap<>();
    for (Stay stay : journeys.stays()) {
      numbers.put(stay, visits.size());
      visits.add(new VisitClaim(stay.traveller, stay.place, stay.start, stay.end, stay.status, stay.evidence, stay.confidence, stay.reasons));
    }
    for (Meeting m : journeys.meetings()) {
      int visit = number(numbers, m.stay);
      Place place = visit >= 0 && m.place != null && m.stay != null && Stay.area(m.place) && m.stay.within(m.place) ? m.stay.place : m.place;
      encounters.add(
          new EncounterClaim(
              m.traveller, m.person, m.kind, m.date, place, visit, m.venue, List.copyOf(m.topics), m.evidence, m.confidence, m.reasons));
    }
    for (Occurrence o : journeys.occasions()) {
      int visit = number(numbers, o.stay());
      if (visit >= 0) {
        occasions.add(new OccasionClaim(visit, o.kind(), o.name(), o.date(), List.of(o.evidence())));
      }
    }
  }

  /** The words of all claims. */
  public List<Evidence> evidence() {
    List<Evidence> words = new ArrayList<>();
    visits.forEach(v -> words.addAll(v.evidence()));
    encounters.forEach(e -> words.addAll(e.evidence()));
    occasions.forEach(o -> words.addAll(o.evidence()));
    return words;
  }

  private static int number(IdentityHashMap<Stay, Integer> numbers, @Nullable Stay stay) {
    return stay == null ? -1 : numbers.getOrDefault(stay, -1);
  }

  public List<VisitClaim> visits() {
    return List.copyOf(visits);
  }

  public List<EncounterClaim> encounters() {
    return List.copyOf(encounters);
  }

  public List<OccasionClaim> occasions() {
    return List.copyOf(occasions);
  }
}
