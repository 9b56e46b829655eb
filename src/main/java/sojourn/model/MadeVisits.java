package sojourn.model;

import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;

/** Visits made when they are asked for. */
public interface MadeVisits extends MadeRows<VisitId, Visit> {

  /** When the visit of a row was, without making it; null where neither start nor end is known. */
  @Nullable DateSpan stay(int row);
}
