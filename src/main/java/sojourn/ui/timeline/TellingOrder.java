package sojourn.ui.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sojourn.model.EncounterId;
import sojourn.model.EntityId;
import sojourn.model.OccasionId;
import sojourn.model.Snapshot;
import sojourn.model.SourceId;
import sojourn.model.text.Evidence;

/** Day by day, and on a day as the sources tell it. */
final class TellingOrder {

  private TellingOrder() {}

  static Comparator<Meeting> of(Snapshot snapshot) {
    Map<SourceId, Integer> sources = new HashMap<>();
    snapshot.sources().keySet().forEach(id -> sources.put(id, sources.size()));
    return Comparator.comparingDouble(Meeting::from)
        .thenComparingDouble(Meeting::to)
        .thenComparingInt(m -> first(snapshot, m.id()).stream().mapToInt(e -> sources.getOrDefault(e.source(), -1)).findFirst().orElse(-1))
        .thenComparingInt(m -> first(snapshot, m.id()).stream().mapToInt(e -> e.span().start()).findFirst().orElse(0));
  }

  private static Optional<Evidence> first(Snapshot snapshot, EntityId id) {
    return switch (id) {
      case EncounterId e -> Optional.ofNullable(snapshot.encounters().get(e)).flatMap(found -> found.evidence().stream().findFirst());
      case OccasionId o -> Optional.ofNullable(snapshot.occasions().get(o)).flatMap(found -> found.evidence().stream().findFirst());
      default -> Optional.empty();
    };
  }
}
