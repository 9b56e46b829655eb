package sojourn.archive.derivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sojourn.model.ReviewState;
import sojourn.model.SourceId;
import sojourn.model.claim.Reading;
import sojourn.store.ClaimKey;
import sojourn.store.Decision;
import sojourn.store.Decision.Aspect;

/**
 * A reading with the decisions on its claims put in, and how far each claim was looked at. Claims keep their numbers: those that people added come
 * last, those that are not so are passed over.
 *
 * @param notSoVisits numbers of visits that people said are not so
 * @param notSoEncounters numbers of encounters that people said are not so
 */
public record Corrected(
    Reading reading, ClaimKeys keys, List<ReviewState> visits, List<ReviewState> encounters, Set<Integer> notSoVisits, Set<Integer> notSoEncounters) {

  public Corrected {
    visits = List.copyOf(visits);
    encounters = List.copyOf(encounters);
    notSoVisits = Set.copyOf(notSoVisits);
    notSoEncounters = Set.copyOf(notSoEncounters);
  }

  /** The source, without working out the checksum of its text for each claim. */
  SourceId source() {
    return keys.people().isEmpty() ? reading.document().id() : keys.people().getFirst().source();
  }

  /** The readings of a collection, in its order. */
  public static List<Corrected> all(Corpus corpus) {
    Map<SourceId, Map<ClaimKey, Map<Aspect, String>>> decided = new HashMap<>();
    for (Decision decision : corpus.decisions()) {
      if (decision.other() == null) {
        decided
            .computeIfAbsent(decision.claim().source(), k -> new TreeMap<>())
            .computeIfAbsent(decision.claim(), k -> new HashMap<>())
            .put(decision.aspect(), decision.value());
      }
    }
    return corpus.readings().stream().map(r -> new Correcting(r, decided.getOrDefault(r.document().id(), Map.of()), corpus.places()).corrected()).toList();
  }
}
