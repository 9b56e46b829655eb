package sojourn.archive.derivation;

import org.jspecify.annotations.Nullable;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.time.DateSpan;

/** The time of which a source tells. */
final class SourceTime {

  private SourceTime() {}

  /** From its first dated visit to its last, else the day it was published; null where neither is known. */
  static @Nullable Days of(Reading reading) {
    long first = DateSpan.UNBOUNDED_FUTURE;
    long last = DateSpan.UNBOUNDED_PAST;
    for (VisitClaim visit : reading.visits()) {
      DateSpan start = visit.start() == null ? visit.end() : visit.start();
      if (visit.status().counts() && start != null && start.bounded()) {
        first = Math.min(first, start.earliest());
        last = Math.max(last, start.latest());
      }
    }
    DateSpan published = reading.published();
    if (first > last && published != null && published.bounded()) {
      return new Days(published.earliest(), published.latest());
    }
    return first > last ? null : new Days(first, last);
  }
}
