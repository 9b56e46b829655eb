package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sojourn.model.PersonId;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.OccasionClaim;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;

/** Readings for others to read: everybody under the collection's name for him, and without what is not so. */
final class NamedReadings {

  private final List<Corrected> readings;
  private final Cast cast;
  private final Map<PersonId, String> names = new HashMap<>();

  NamedReadings(List<Corrected> readings, Cast cast) {
    this.readings = readings;
    this.cast = cast;
    cast.people().forEach(p -> names.put(p.id(), p.name()));
  }

  List<Reading> all() {
    List<Reading> named = new ArrayList<>();
    for (int source = 0; source < readings.size(); source++) {
      named.add(named(source, readings.get(source)));
    }
    return named;
  }

  private Reading named(int source, Corrected corrected) {
    Reading r = corrected.reading();
    List<PersonClaim> people = new ArrayList<>();
    for (int claim = 0; claim < r.people().size(); claim++) {
      PersonClaim p = r.people().get(claim);
      String name = names.getOrDefault(cast.person(source, claim), p.name());
      people.add(new PersonClaim(name, p.otherNames(), p.role(), p.of(), p.evidence(), p.confidence()));
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    List<VisitClaim> visits = new ArrayList<>();
    for (int claim = 0; claim < r.visits().size(); claim++) {
      if (!corrected.notSoVisits().contains(claim)) {
        numbers.put(claim, visits.size());
        visits.add(r.visits().get(claim));
      }
    }
    List<EncounterClaim> encounters = new ArrayList<>();
    for (int claim = 0; claim < r.encounters().size(); claim++) {
      if (!corrected.notSoEncounters().contains(claim)) {
        EncounterClaim e = r.encounters().get(claim);
        int visit = numbers.getOrDefault(e.visit(), -1);
        encounters.add(
            new EncounterClaim(
                e.traveller(), e.person(), e.kind(), e.date(), e.place(), visit, e.venue(), e.topics(), e.evidence(), e.confidence(), e.reasons()));
      }
    }
    List<OccasionClaim> occasions = new ArrayList<>();
    for (OccasionClaim o : r.occasions()) {
      Integer visit = numbers.get(o.visit());
      if (visit != null) {
        occasions.add(new OccasionClaim(visit, o.kind(), o.name(), o.date(), o.evidence()));
      }
    }
    return new Reading(r.document(), r.title(), r.published(), r.reader(), people, visits, encounters, occasions, r.mentions(), r.problems());
  }
}
