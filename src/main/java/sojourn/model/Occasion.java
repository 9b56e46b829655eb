package sojourn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/** A summit, concert or speech of a visit at which the source names nobody else; drawn hollow and never counted as an encounter. */
public record Occasion(
    OccasionId id, VisitId visit, EncounterKind kind, String name, @Nullable DateSpan date, List<Evidence> evidence) {

  public Occasion {
    evidence = List.copyOf(evidence);
  }
}
