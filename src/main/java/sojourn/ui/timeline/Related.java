package sojourn.ui.timeline;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EncounterId;
import sojourn.model.EncounterRows;
import sojourn.model.EntityId;
import sojourn.model.OccasionId;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.SourceId;
import sojourn.model.TripId;
import sojourn.model.VisitId;
import sojourn.model.VisitRows;

/** Which marks of the timeline show something: a place by its visits, a person by the encounters, a source by the visits it tells of. */
final class Related {

  private Related() {}

  /** Where marks stand for very many visits, only the thing itself and its visit. */
  static Set<EntityId> to(TimelineContent content, @Nullable EntityId id) {
    if (content.density() == null || id == null) {
      return to(content.snapshot(), id);
    }
    Set<EntityId> related = new LinkedHashSet<>(Set.of(id));
    content.visitOf(id).ifPresent(related::add);
    return related;
  }

  static Set<EntityId> to(Snapshot snapshot, @Nullable EntityId id) {
    Set<EntityId> related = new LinkedHashSet<>();
    if (id == null) {
      return related;
    }
    related.add(id);
    VisitRows rows = snapshot.columns().visits();
    switch (id) {
      case VisitId v -> {}
      case EncounterId e -> {}
      case OccasionId o -> {}
      case PersonId person ->
          met(snapshot.columns(), person, related);
      case PlaceId place -> {
        int number = snapshot.columns().places().indexOf(place);
        addVisits(rows, related, i -> rows.place()[i] == number);
      }
      case TripId trip -> {
        int number = snapshot.columns().trips().indexOf(trip);
        addVisits(rows, related, i -> rows.trip()[i] == number);
      }
      case SourceId source -> {
        int number = snapshot.columns().sources().indexOf(source);
        addVisits(rows, related, i -> Arrays.stream(rows.tellers()[i]).anyMatch(t -> t == number));
      }
    }
    return related;
  }

  /** The visit to open for a choice: the only one that it is about; null when there are several or none. */
  static @Nullable VisitId visit(TimelineContent content, @Nullable EntityId id) {
    VisitId direct = content.visitOf(id).orElse(null);
    if (direct != null || id instanceof PersonId) {
      return direct;
    }
    Set<EntityId> related = to(content, id);
    VisitId only = null;
    for (EntityId candidate : related) {
      if (candidate instanceof VisitId visit) {
        if (only != null) {
          return null;
        }
        only = visit;
      }
    }
    return only;
  }

  private static void met(Columns columns, PersonId person, Set<EntityId> related) {
    int number = columns.people().indexOf(person);
    EncounterRows rows = columns.encounters();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.person()[i] == number) {
        related.add(rows.id(i));
      }
    }
  }

  private static void addVisits(VisitRows rows, Set<EntityId> related, IntPredicate which) {
    IntStream.range(0, rows.size()).filter(which).forEach(i -> related.add(rows.id(i)));
  }
}
