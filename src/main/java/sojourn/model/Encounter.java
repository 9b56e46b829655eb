package sojourn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/**
 * Two people at one place and time, as a source states it.
 *
 * @param traveller whose journey it is part of
 * @param person the other one
 * @param visit the traveller's visit it falls in, null for a meeting of third parties reported on the side
 * @param evidence never empty
 * @param confidence how sure the engine is, 0 to 1
 */
public record Encounter(
    EncounterId id,
    PersonId traveller,
    PersonId person,
    EncounterKind kind,
    @Nullable DateSpan date,
    @Nullable PlaceId place,
    @Nullable VisitId visit,
    @Nullable String venue,
    List<String> topics,
    List<Evidence> evidence,
    double confidence,
    List<String> reasons,
    ReviewState state) {

  public Encounter {
    topics = List.copyOf(topics);
    evidence = List.copyOf(evidence);
    reasons = List.copyOf(reasons);
  }
}
