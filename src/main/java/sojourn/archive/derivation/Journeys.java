package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<ToldVisit, JoinedVisit> joined = new HashMap<>();

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
      if (!part.isEmpty() && apart(part.getLast(), visit)) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.add(visit);
    }
    parts.add(part);
    return parts;
  }

  private static boolean apart(ToldVisit before, ToldVisit after) {
    if (before.visit().status() == VisitStatus.RETURN) {
      return true;
    }
    long[] left = before.preciseDays();
    long[] right = after.preciseDays();
    return left != null && right != null && right[0] - left[1] > GAP;
  }

  private List<List<JoinedVisit>> merge(List<List<ToldVisit>> parts) {
    int[] root = new int[parts.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
      for (int j = 0; j < i; j++) {
        if (root[j] != root[i] && together(parts.get(i), parts.get(j))) {
          int from = Math.max(root[i], root[j]);
          int into = Math.min(root[i], root[j]);
          for (int k = 0; k <= i; k++) {
            root[k] = root[k] == from ? into : root[k];
          }
        }
      }
    }
    Map<Integer, Set<JoinedVisit>> groups = new LinkedHashMap<>();
    for (int i = 0; i < root.length; i++) {
      Set<JoinedVisit> group = groups.computeIfAbsent(root[i], k -> new HashSet<>());
      parts.get(i).forEach(t -> group.add(visitOf(t)));
    }
    return groups.values().stream().map(g -> g.stream().sorted(Comparator.comparing(JoinedVisit::first, ToldVisit.ORDER)).toList()).toList();
  }

  private boolean together(List<ToldVisit> a, List<ToldVisit> b) {
    for (ToldVisit visit : a) {
      JoinedVisit mine = visitOf(visit);
      if (b.stream().anyMatch(other -> visitOf(other).equals(mine))) {
        return true;
      }
    }
    long[] one = days(a);
    long[] other = days(b);
    return a.getFirst().source() != b.getFirst().source() && one != null && other != null && one[0] <= other[1] && other[0] <= one[1];
  }

  private JoinedVisit visitOf(ToldVisit told) {
    JoinedVisit visit = joined.get(told);
    if (visit == null) {
      throw new IllegalStateException("no visit for " + told.key());
    }
    return visit;
  }

  private static long @Nullable [] days(List<ToldVisit> part) {
    long first = DateSpan.UNBOUNDED_FUTURE;
    long last = DateSpan.UNBOUNDED_PAST;
    for (ToldVisit visit : part) {
      long[] days = visit.preciseDays();
      if (days != null && visit.visit().status().counts()) {
        first = Math.min(first, days[0]);
        last = Math.max(last, days[1]);
      }
    }
    return first > last ? null : new long[] {first, last};
  }
}
