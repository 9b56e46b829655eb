package sojourn.ui.shell;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EntityId;
import sojourn.model.Occasion;
import sojourn.model.OccasionId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.Trip;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;

/** What a selected thing is called in one or two words. */
interface Names {

  static String of(Snapshot snapshot, EntityId id) {
    return switch (id) {
      case SourceId s -> or(snapshot.sources().get(s), Source::title);
      case PersonId p -> or(snapshot.people().get(p), Person::name);
      case PlaceId p -> or(snapshot.places().get(p), Place::name);
      case TripId t -> or(snapshot.trips().get(t), Trip::title);
      case VisitId v -> or(snapshot.visits().get(v), (Visit visit) -> of(snapshot, visit.place()));
      case EncounterId e -> or(snapshot.encounters().get(e), (Encounter encounter) -> of(snapshot, encounter.person()));
      case OccasionId o -> or(snapshot.occasions().get(o), Occasion::name);
    };
  }

  private static <T> String or(@Nullable T value, java.util.function.Function<T, String> name) {
    return value == null ? "" : Objects.requireNonNull(name.apply(value));
  }
}
