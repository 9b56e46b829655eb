package sojourn.model.step;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EntityId;
import sojourn.model.Snapshot;
import sojourn.model.SourceId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;

/**
 * Something a step points out. Numbers of visits and encounters change as documents come and go; the words that say so stay, and find it again.
 *
 * @param source that says so, null where the id alone has to do
 * @param span its words, null where the id alone has to do
 */
public record Chosen(EntityId id, @Nullable SourceId source, @Nullable Span span) {

  /** With the words of the sources that the collection knows for it. */
  public static Chosen of(EntityId id, Snapshot snapshot) {
    return evidence(id, snapshot).stream().findFirst().map(e -> new Chosen(id, e.source(), e.span())).orElse(new Chosen(id, null, null));
  }

  /** What it is in the collection as it is now; empty where that is gone. */
  public Optional<EntityId> in(Snapshot snapshot) {
    if (source == null || span == null) {
      return snapshot.knows(id) ? Optional.of(id) : Optional.empty();
    }
    if (evidence(id, snapshot).stream().anyMatch(this::says)) {
      return Optional.of(id);
    }
    return switch (id) {
      case VisitId v -> snapshot.visits().values().stream().filter(x -> x.evidence().stream().anyMatch(this::says)).findFirst().map(Visit::id);
      case EncounterId e -> snapshot.encounters().values().stream().filter(x -> x.evidence().stream().anyMatch(this::says)).findFirst().map(Encounter::id);
      default -> snapshot.knows(id) ? Optional.of(id) : Optional.empty();
    };
  }

  private boolean says(Evidence evidence) {
    return evidence.source().equals(source) && evidence.span().equals(span);
  }

  private static List<Evidence> evidence(EntityId id, Snapshot snapshot) {
    return switch (id) {
      case VisitId v -> Optional.ofNullable(snapshot.visits().get(v)).map(Visit::evidence).orElse(List.of());
      case EncounterId e -> Optional.ofNullable(snapshot.encounters().get(e)).map(Encounter::evidence).orElse(List.of());
      default -> List.of();
    };
  }
}
