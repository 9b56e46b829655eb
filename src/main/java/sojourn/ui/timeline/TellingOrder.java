package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    List<SourceId> sources = new ArrayList<>(snapshot.sources().keySet());
    return Comparator.comparingDouble(Meeting::from)
        .thenComparingDouble(Meeting::to)
        .thenComparingInt(m -> first(snapshot, m.id()).stream().mapToInt(e -> sources.indexOf(e.source())).findFirst().orElse(-1))
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
