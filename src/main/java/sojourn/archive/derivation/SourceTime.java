package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.time.DateSpan;

/** The time of which a source tells. */
final class SourceTime {

  /** Days of a source's time from which on people of it are told of in their own. */
  private static final long LONG = 3 * 366L;

  private SourceTime() {}

  /**
   * The time of each person of a source: of a table that of his own visits and encounters, since it may tell of centuries; of a document all of its time.
   */
  static List<@Nullable Days> ofPeople(Reading reading) {
    Days whole = of(reading);
    List<@Nullable Days> times = new ArrayList<>(Collections.nCopies(reading.people().size(), whole));
    if (whole == null || whole.last() - whole.first() <= LONG) {
      return times;
    }
    Days[] own = new Days[times.size()];
    for (VisitClaim visit : reading.visits()) {
      widen(own, visit.traveller(), visit.start() == null ? visit.end() : visit.start());
    }
    for (EncounterClaim encounter : reading.encounters()) {
      widen(own, encounter.traveller(), encounter.date());
      widen(own, encounter.person(), encounter.date());
    }
    for (int i = 0; i < own.length; i++) {
      times.set(i, own[i] == null ? whole : own[i]);
    }
    return times;
  }

  private static void widen(@Nullable Days[] own, int person, @Nullable DateSpan date) {
    if (date != null && date.bounded()) {
      Days known = own[person];
      own[person] = known == null ? new Days(date.earliest(), date.latest()) : new Days(Math.min(known.first(), date.earliest()), Math.max(known.last(), date.latest()));
    }
  }

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
