package sojourn.model.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.Place;
import sojourn.model.VisitStatus;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/** A visit as one document says it; {@code traveller} is an index into the reading's people. */
public record VisitClaim(
    int traveller,
    Place place,
    @Nullable DateSpan start,
    @Nullable DateSpan end,
    VisitStatus status,
    List<Evidence> evidence,
    double confidence,
    List<String> reasons) {

  public VisitClaim {
    evidence = List.copyOf(evidence);
    reasons = List.copyOf(reasons);
  }
}
