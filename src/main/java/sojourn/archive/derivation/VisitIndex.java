package sojourn.archive.derivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.VisitId;
import sojourn.model.time.DateSpan;

/** Which visit of the collection each source's visits belong to. */
record VisitIndex(Map<Long, VisitId> ids, Map<Long, Long> days) {

  VisitIndex {
    ids = Map.copyOf(ids);
    days = Map.copyOf(days);
  }

  static VisitIndex of(List<JoinedVisit> visits, List<Corrected> readings) {
    Map<Long, VisitId> ids = new HashMap<>();
    Map<Long, Long> days = new HashMap<>();
    for (JoinedVisit visit : visits) {
      VisitId id = visit.id(readings);
      for (ToldVisit told : visit.told()) {
        ids.put(key(told.source(), told.claim()), id);
        days.put(key(told.source(), told.claim()), told.day());
      }
    }
    return new VisitIndex(ids, days);
  }

  @Nullable VisitId id(int source, int visit) {
    return visit < 0 ? null : ids.get(key(source, visit));
  }

  long day(int source, int visit) {
    return visit < 0 ? DateSpan.UNBOUNDED_FUTURE : days.getOrDefault(key(source, visit), DateSpan.UNBOUNDED_FUTURE);
  }

  private static long key(int source, int visit) {
    return ((long) source << 32) | visit;
  }
}
