package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.ReviewState;
import sojourn.model.VisitStatus;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.time.DateSpan;
import sojourn.store.ClaimKey;
import sojourn.store.Decision;
import sojourn.store.Decision.Aspect;

/** A reading with the decisions on its claims put in, and how far each claim was looked at. */
public record Corrected(Reading reading, ClaimKeys keys, List<ReviewState> visits, List<ReviewState> encounters) {

  public Corrected {
    visits = List.copyOf(visits);
    encounters = List.copyOf(encounters);
  }

  /** The readings of a collection, in its order. */
  public static List<Corrected> all(Corpus corpus) {
    Map<ClaimKey, Map<Aspect, String>> decided = new HashMap<>();
    for (Decision decision : corpus.decisions()) {
      if (decision.other() == null) {
        decided.computeIfAbsent(decision.claim(), k -> new HashMap<>()).put(decision.aspect(), decision.value());
      }
    }
    return corpus.readings().stream().map(r -> of(r, decided, corpus.places())).toList();
  }

  private static Corrected of(Reading reading, Map<ClaimKey, Map<Aspect, String>> decided, Map<PlaceId, Place> places) {
    ClaimKeys keys = ClaimKeys.of(reading);
    List<VisitClaim> visits = new ArrayList<>();
    List<ReviewState> visitStates = new ArrayList<>();
    for (int i = 0; i < reading.visits().size(); i++) {
      Map<Aspect, String> said = decided.getOrDefault(keys.visits().get(i), Map.of());
      visits.add(visit(reading.visits().get(i), said, places));
      visitStates.add(state(said));
    }
    List<EncounterClaim> encounters = new ArrayList<>();
    List<ReviewState> encounterStates = new ArrayList<>();
    for (int i = 0; i < reading.encounters().size(); i++) {
      Map<Aspect, String> said = decided.getOrDefault(keys.encounters().get(i), Map.of());
      encounters.add(encounter(reading.encounters().get(i), said, places));
      encounterStates.add(state(said));
    }
    Reading corrected =
        new Reading(
            reading.document(),
            reading.title(),
            reading.published(),
            reading.reader(),
            reading.people(),
            visits,
            encounters,
            reading.occasions(),
            reading.mentions(),
            reading.problems());
    return new Corrected(corrected, keys, visitStates, encounterStates);
  }

  private static ReviewState state(Map<Aspect, String> said) {
    boolean corrected = said.keySet().stream().anyMatch(a -> a != Aspect.STATE);
    return corrected ? ReviewState.CORRECTED : said.isEmpty() ? ReviewState.MACHINE_READ : ReviewState.CONFIRMED;
  }

  private static VisitClaim visit(VisitClaim claim, Map<Aspect, String> said, Map<PlaceId, Place> places) {
    if (said.isEmpty()) {
      return claim;
    }
    Place place = said.containsKey(Aspect.PLACE) ? places.get(new PlaceId(said.get(Aspect.PLACE))) : null;
    String status = said.get(Aspect.STATUS);
    return new VisitClaim(
        claim.traveller(),
        place == null ? claim.place() : place,
        date(said, Aspect.START, claim.start()),
        date(said, Aspect.END, claim.end()),
        status == null ? claim.status() : VisitStatus.valueOf(status),
        claim.evidence(),
        claim.confidence(),
        claim.reasons());
  }

  private static EncounterClaim encounter(EncounterClaim claim, Map<Aspect, String> said, Map<PlaceId, Place> places) {
    if (said.isEmpty()) {
      return claim;
    }
    Place place = said.containsKey(Aspect.PLACE) ? places.get(new PlaceId(said.get(Aspect.PLACE))) : null;
    return new EncounterClaim(
        claim.traveller(),
        claim.person(),
        claim.kind(),
        date(said, Aspect.DATE, claim.date()),
        place == null ? claim.place() : place,
        claim.visit(),
        claim.venue(),
        claim.topics(),
        claim.evidence(),
        claim.confidence(),
        claim.reasons());
  }

  private static @Nullable DateSpan date(Map<Aspect, String> said, Aspect aspect, @Nullable DateSpan read) {
    String value = said.get(aspect);
    return value == null ? read : value.isEmpty() ? null : DateSpan.of(value);
  }
}
