package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.model.ReviewState;
import sojourn.model.claim.VisitClaim;
import sojourn.model.time.DateSpan;
import sojourn.store.ClaimKey;

/**
 * A visit as one source tells it.
 *
 * @param day where it stands in time: its first possible day, else that of the visit told before; {@link DateSpan#UNBOUNDED_FUTURE} where nothing is known
 */
record ToldVisit(int source, int claim, ClaimKey key, PersonId traveller, VisitClaim visit, ReviewState state, long day) {

  /** By time, then by telling. */
  static final Comparator<ToldVisit> ORDER = Comparator.comparing(ToldVisit::day).thenComparing(ToldVisit::source).thenComparing(ToldVisit::claim);

  /** Longest stay, in days, whose dates say that two sources mean the same one. */
  private static final long PRECISE = 62;

  /** All visits of the corrected readings, in order. */
  static List<ToldVisit> all(List<Corrected> readings, Cast cast) {
    List<ToldVisit> told = new ArrayList<>();
    for (int source = 0; source < readings.size(); source++) {
      Corrected corrected = readings.get(source);
      Map<PersonId, Long> days = new HashMap<>();
      for (int claim = 0; claim < corrected.reading().visits().size(); claim++) {
        VisitClaim visit = corrected.reading().visits().get(claim);
        PersonId traveller = cast.person(source, visit.traveller());
        DateSpan stay = stay(visit);
        boolean dated = stay != null && stay.earliest() != DateSpan.UNBOUNDED_PAST;
        long day = stay != null && dated ? stay.earliest() : days.getOrDefault(traveller, DateSpan.UNBOUNDED_FUTURE);
        days.put(traveller, day);
        told.add(new ToldVisit(source, claim, corrected.keys().visits().get(claim), traveller, visit, corrected.visits().get(claim), day));
      }
    }
    told.sort(ORDER);
    return told;
  }

  private static @Nullable DateSpan stay(VisitClaim visit) {
    return visit.start() == null ? visit.end() : visit.start();
  }

  /** First and last possible day of the stay where both are known and near enough to tell it from others; null otherwise. */
  @Nullable Days preciseDays() {
    DateSpan start = visit.start() == null ? visit.end() : visit.start();
    DateSpan end = visit.end() == null ? visit.start() : visit.end();
    if (start == null || end == null || start.earliest() == DateSpan.UNBOUNDED_PAST) {
      return null;
    }
    long last = end.latest() == DateSpan.UNBOUNDED_FUTURE ? Math.max(start.earliest(), end.earliest()) : end.latest();
    return last - start.earliest() > PRECISE ? null : new Days(start.earliest(), Math.max(last, start.earliest()));
  }
}
