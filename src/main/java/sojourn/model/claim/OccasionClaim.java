package sojourn.model.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterKind;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/** A summit, concert or speech of a visit with nobody else named; {@code visit} is an index into the reading's visits. */
public record OccasionClaim(int visit, EncounterKind kind, String name, @Nullable DateSpan date, List<Evidence> evidence) {

  public OccasionClaim {
    evidence = List.copyOf(evidence);
  }
}
