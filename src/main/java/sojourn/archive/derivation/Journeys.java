package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateSpan;

/**
 * The visits of each traveller as journeys: what one source tells up to the return, or up to a long time of which it tells nothing; journeys of
 * several sources that share a visit or overlap in time are one.
 */
final class Journeys {

  /** Days without a visit after which a source's next visit belongs to another journey. */
  private static final long GAP = 45;

  private final IdentityHashMap<ToldVisit, JoinedVisit> joined = new IdentityHashMap<>();

  private Journeys(List<JoinedVisit> visits) {
    visits.forEach(j -> j.told().forEach(t -> joined.put(t, j)));
  }

  /** The journeys in order of their first visits, each a list of visits in order of time, then of telling. */
  static List<List<JoinedVisit>> of(List<ToldVisit> told, List<JoinedVisit> visits) {
    return new Journeys(visits).journeys(told);
  }

  private List<List<JoinedVisit>> journeys(List<ToldVisit> told) {
    Map<PersonId, List<List<ToldVisit>>> byTraveller = new LinkedHashMap<>();
    for (List<ToldVisit> telling : tellings(told)) {
      byTraveller.computeIfAbsent(telling.getFirst().traveller(), k -> new ArrayList<>()).addAll(split(telling));
    }
    List<List<JoinedVisit>> journeys = new ArrayList<>();
    byTraveller.values().forEach(parts -> journeys.addAll(merge(parts)));
    journeys.sort(Comparator.comparing(j -> j.getFirst().first(), ToldVisit.ORDER));
    return journeys;
  }

  /** What one source tells of one traveller, in order of time, then of telling. */
  private static List<List<ToldVisit>> tellings(List<ToldVisit> told) {
    Map<String, List<ToldVisit>> found = new LinkedHashMap<>();
    for (ToldVisit visit : told) {
      found.computeIfAbsent(visit.source() + "\n" + visit.traveller(), k -> new ArrayList<>()).add(visit);
    }
    return List.copyOf(found.values());
  }

  private static List<List<ToldVisit>> split(List<ToldVisit> telling) {
    List<List<ToldVisit>> parts = new ArrayList<>();
    List<ToldVisit> part = new ArrayList<>();
    for (ToldVisit visit : telling) {
      if (!part.isEmpty() && apart(part, visit)) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(visit);
    }
    parts.add(part);
    return parts;
  }

  /** Whether a visit comes after the return, or surely long after all that was told before. */
  private static boolean apart(List<ToldVisit> part, ToldVisit next) {
    if (part.getLast().visit().status() == VisitStatus.RETURN) {
      return true;
    }
    OptionalLong last = part.stream().map(ToldVisit::lastDay).flatMapToLong(OptionalLong::stream).max();
    OptionalLong first = next.firstDay();
    return last.isPresent() && first.isPresent() && first.getAsLong() - last.getAsLong() > GAP;
  }

  /** One source's part of a journey, with its first and last day where they are known. */
  private record Part(List<ToldVisit> visits, Set<JoinedVisit> joined, @Nullable Days days) {

    int source() {
      return visits.getFirst().source();
    }

    boolean belongsTo(Part other) {
      if (joined.stream().anyMatch(other.joined::contains)) {
        return true;
      }
      Days there = other.days;
      return source() != other.source() && days != null && there != null && days.overlaps(there);
    }
  }

  private List<List<JoinedVisit>> merge(List<List<ToldVisit>> tellings) {
    List<Part> parts = new ArrayList<>();
    for (List<ToldVisit> telling : tellings) {
      Set<JoinedVisit> visits = new HashSet<>();
      telling.forEach(t -> visits.add(visitOf(t)));
      parts.add(new Part(telling, visits, days(telling)));
    }
    List<Set<JoinedVisit>> journeys = new ArrayList<>();
    List<Part> left = new ArrayList<>(parts);
    while (!left.isEmpty()) {
      List<Part> together = new ArrayList<>(List.of(left.removeFirst()));
      Set<JoinedVisit> visits = new HashSet<>();
      for (int i = 0; i < together.size(); i++) {
        Part part = together.get(i);
        visits.addAll(part.joined());
        left.removeIf(p -> p.belongsTo(part) && together.add(p));
      }
      journeys.add(visits);
    }
    return journeys.stream().map(j -> j.stream().sorted(Comparator.comparing(JoinedVisit::first, ToldVisit.ORDER)).toList()).toList();
  }

  private JoinedVisit visitOf(ToldVisit told) {
    JoinedVisit visit = joined.get(told);
    if (visit == null) {
      throw new IllegalStateException("no visit for " + told.key());
    }
    return visit;
  }

  private static @Nullable Days days(List<ToldVisit> part) {
    long first = DateSpan.UNBOUNDED_FUTURE;
    long last = DateSpan.UNBOUNDED_PAST;
    for (ToldVisit visit : part) {
      Days days = visit.preciseDays();
      if (days != null && visit.visit().status().counts()) {
        first = Math.min(first, days.first());
        last = Math.max(last, days.last());
      }
    }
    return first > last ? null : new Days(first, last);
  }
}
