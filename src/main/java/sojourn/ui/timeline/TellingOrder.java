package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EntityId;
import sojourn.model.Occasion;
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
        .thenComparingInt(m -> sources.indexOf(first(snapshot, m.id()) instanceof Evidence e ? e.source() : null))
        .thenComparingInt(m -> first(snapshot, m.id()) instanceof Evidence e ? e.span().start() : 0);
  }

  private static @Nullable Evidence first(Snapshot snapshot, EntityId id) {
    List<Evidence> evidence =
        switch (id) {
          case EncounterId e -> snapshot.encounters().get(e) instanceof Encounter found ? found.evidence() : List.<Evidence>of();
          case OccasionId o -> snapshot.occasions().get(o) instanceof Occasion found ? found.evidence() : List.<Evidence>of();
          default -> List.<Evidence>of();
        };
    return evidence.isEmpty() ? null : evidence.getFirst();
  }
}
