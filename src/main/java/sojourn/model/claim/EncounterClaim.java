package sojourn.model.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterKind;
import sojourn.model.Place;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/**
 * An encounter as one document says it; {@code traveller} and {@code person} are indices into the reading's people.
 *
 * @param visit index into the reading's visits of the visit it falls in, or -1
 */
public record EncounterClaim(
    int traveller,
    int person,
    EncounterKind kind,
    @Nullable DateSpan date,
    @Nullable Place place,
    int visit,
    @Nullable String venue,
    List<String> topics,
    List<Evidence> evidence,
    double confidence,
    List<String> reasons) {

  public EncounterClaim {
    topics = List.copyOf(topics);
    evidence = List.copyOf(evidence);
    reasons = List.copyOf(reasons);
  }
}
