package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.ReviewState;
import sojourn.model.SourceId;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/** One visit of the collection: what several sources tell of the same traveller at the same place on the same days. */
final class JoinedVisit {

  private static final List<VisitStatus> STRONGEST =
      List.of(VisitStatus.MADE, VisitStatus.RETURN, VisitStatus.PLANNED, VisitStatus.PASSED, VisitStatus.CANCELLED, VisitStatus.MENTIONED);

  /** Never empty, in order; at most one of each source. */
  private final List<ToldVisit> told = new ArrayList<>();

  private JoinedVisit(ToldVisit first) {
    told.add(first);
  }

  List<ToldVisit> told() {
    return Collections.unmodifiableList(told);
  }

  /** Joins what agrees, in order of time. */
  static List<JoinedVisit> all(List<ToldVisit> told) {
    List<JoinedVisit> all = new ArrayList<>();
    Map<String, List<JoinedVisit>> bySubject = new HashMap<>();
    for (ToldVisit visit : told) {
      String subject = visit.traveller() + "\n" + visit.visit().place().id();
      List<JoinedVisit> candidates = bySubject.computeIfAbsent(subject, k -> new ArrayList<>());
      JoinedVisit same = candidates.stream().filter(j -> j.agrees(visit)).findFirst().orElse(null);
      if (same == null) {
        JoinedVisit alone = new JoinedVisit(visit);
        candidates.add(alone);
        all.add(alone);
      } else {
        same.told.add(visit);
      }
    }
    return all;
  }

  private boolean agrees(ToldVisit visit) {
    Days days = visit.preciseDays();
    if (days == null || !visit.visit().status().counts()) {
      return false;
    }
    boolean overlaps = false;
    for (ToldVisit mine : told) {
      Days my = mine.preciseDays();
      if (mine.source() == visit.source() || my == null || !mine.visit().status().counts()) {
        return false;
      }
      overlaps |= my.overlaps(days);
    }
    return overlaps;
  }

  ToldVisit first() {
    return told.getFirst();
  }

  PersonId traveller() {
    return first().traveller();
  }

  Place place() {
    return first().visit().place();
  }

  VisitStatus status() {
    return told.stream().map(t -> t.visit().status()).min(Comparator.comparing(STRONGEST::indexOf)).orElseThrow();
  }

  /** An id that corrections of dates and places leave alone. */
  VisitId id(List<Corrected> readings) {
    ToldVisit first = told.stream().min(Comparator.comparing(ToldVisit::source)).orElseThrow();
    return new VisitId("v:" + prefix(readings, first.source()) + ":" + first.claim());
  }

  static String prefix(List<Corrected> readings, int source) {
    SourceId id = readings.get(source).source();
    return id.value().substring(0, 12);
  }

  /** The earliest start that a source gives. */
  @Nullable DateSpan start() {
    return told.stream().map(t -> t.visit().start()).filter(d -> d != null).min(DateSpan::compare).orElse(null);
  }

  /** The latest end that a source gives. */
  @Nullable DateSpan end() {
    return told.stream().map(t -> t.visit().end()).filter(d -> d != null).max(DateSpan::compare).orElse(null);
  }

  /** Whether a date lies within the stay: both are one and the same, or the days agree. */
  boolean mayHold(DateSpan date) {
    DateSpan start = start();
    if (date.equals(start)) {
      return true;
    }
    return told.stream().map(ToldVisit::preciseDays).anyMatch(d -> d != null && date.certainlyWithin(d.first(), d.last()));
  }

  Visit visit(List<Corrected> readings, TripId trip) {
    List<ToldVisit> bySource = told.stream().sorted(Comparator.comparing(ToldVisit::source)).toList();
    List<Evidence> evidence = bySource.stream().flatMap(t -> t.visit().evidence().stream()).toList();
    Set<String> reasons = new LinkedHashSet<>();
    bySource.forEach(t -> reasons.addAll(t.visit().reasons()));
    double confidence = told.stream().mapToDouble(t -> t.visit().confidence()).max().orElse(0);
    ReviewState state = told.stream().map(ToldVisit::state).max(Comparator.naturalOrder()).orElse(ReviewState.MACHINE_READ);
    return new Visit(
        id(readings), traveller(), place().id(), start(), end(), status(), trip, evidence, confidence, List.copyOf(reasons), state);
  }
}
