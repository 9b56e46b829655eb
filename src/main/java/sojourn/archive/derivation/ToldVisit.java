package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.model.ReviewState;
import sojourn.model.claim.VisitClaim;
import sojourn.model.time.DateSpan;
import sojourn.store.ClaimKey;

/**
 * A visit as one source tells it.
 *
 * @param day where it stands in time: its first possible day, else that of the visit told before or, for the first ones, of the next that is dated;
 *     {@link DateSpan#UNBOUNDED_FUTURE} where nothing is known
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
      Map<PersonId, Long> days = firstDays(source, corrected, cast);
      for (int claim = 0; claim < corrected.reading().visits().size(); claim++) {
        if (corrected.notSoVisits().contains(claim)) {
          continue;
        }
        VisitClaim visit = corrected.reading().visits().get(claim);
        PersonId traveller = cast.person(source, visit.traveller());
        long day = dated(visit).orElse(days.getOrDefault(traveller, DateSpan.UNBOUNDED_FUTURE));
        days.put(traveller, day);
        told.add(new ToldVisit(source, claim, corrected.keys().visits().get(claim), traveller, visit, corrected.visits().get(claim), day));
      }
    }
    told.sort(ORDER);
    return told;
  }

  /** The day of each traveller's first visit that has one. */
  private static Map<PersonId, Long> firstDays(int source, Corrected corrected, Cast cast) {
    Map<PersonId, Long> days = new HashMap<>();
    for (VisitClaim visit : corrected.reading().visits()) {
      dated(visit).ifPresent(day -> days.putIfAbsent(cast.person(source, visit.traveller()), day));
    }
    return days;
  }

  private static OptionalLong dated(VisitClaim visit) {
    DateSpan known = visit.start() == null ? visit.end() : visit.start();
    return known == null || known.earliest() == DateSpan.UNBOUNDED_PAST ? OptionalLong.empty() : OptionalLong.of(known.earliest());
  }

  /** The last possible day of the stay; the day of arrival where no departure is told; empty where nothing bounds it. */
  OptionalLong lastDay() {
    DateSpan known = visit.end() == null || visit.end().latest() == DateSpan.UNBOUNDED_FUTURE ? visit.start() : visit.end();
    return known == null || known.latest() == DateSpan.UNBOUNDED_FUTURE ? OptionalLong.empty() : OptionalLong.of(known.latest());
  }

  /** The first possible day of the stay; empty where nothing bounds it. */
  OptionalLong firstDay() {
    return dated(visit);
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
