package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.VisitId;
import sojourn.model.time.DateSpan;

/**
 * Which visit of the collection each source's visits belong to.
 *
 * @param bySource for each source the visits of its claims, by their number
 */
record VisitIndex(List<Map<Integer, Entry>> bySource) {

  private record Entry(VisitId id, long day) {}

  static VisitIndex of(List<JoinedVisit> visits, List<Corrected> readings) {
    List<Map<Integer, Entry>> found = new ArrayList<>();
    readings.forEach(r -> found.add(new HashMap<>()));
    for (JoinedVisit visit : visits) {
      VisitId id = visit.id(readings);
      visit.told().forEach(t -> found.get(t.source()).put(t.claim(), new Entry(id, t.day())));
    }
    return new VisitIndex(found);
  }

  @Nullable VisitId id(int source, int visit) {
    Entry entry = bySource.get(source).get(visit);
    return entry == null ? null : entry.id();
  }

  long day(int source, int visit) {
    Entry entry = bySource.get(source).get(visit);
    return entry == null ? DateSpan.UNBOUNDED_FUTURE : entry.day();
  }
}
