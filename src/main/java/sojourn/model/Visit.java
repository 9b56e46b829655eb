package sojourn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/**
 * Someone at a place over a date span.
 *
 * @param start when the stay began, null where nothing is known
 * @param end when it ended, null where nothing is known
 * @param evidence never empty, in the order of sources and text
 * @param confidence how sure the engine is, 0 to 1
 * @param reasons how dates and place were worked out, in words; empty when simply read
 */
public record Visit(
    VisitId id,
    PersonId traveller,
    PlaceId place,
    @Nullable DateSpan start,
    @Nullable DateSpan end,
    VisitStatus status,
    TripId trip,
    List<Evidence> evidence,
    double confidence,
    List<String> reasons,
    ReviewState state) {

  public Visit {
    evidence = List.copyOf(evidence);
    reasons = List.copyOf(reasons);
  }

  /** Start to end as one span, null where neither is known. */
  public @Nullable DateSpan stay() {
    return DateSpan.covering(start, end);
  }
}
