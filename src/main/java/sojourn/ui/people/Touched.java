package sojourn.ui.people;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EntityId;
import sojourn.model.OccasionId;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.SourceId;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.session.Visible;

/** Whom a selected or brushed thing is about. */
final class Touched {

  private Touched() {}

  /** The people a traveller met in it; for a person the person alone. */
  static Set<PersonId> by(Visible visible, EntityId id, PersonId traveller) {
    Set<PersonId> people = all(visible, id);
    if (!(id instanceof PersonId)) {
      people.remove(traveller);
    }
    return people;
  }

  private static Set<PersonId> all(Visible visible, EntityId id) {
    return switch (id) {
      case PersonId person -> new LinkedHashSet<>(Set.of(person));
      case EncounterId encounter -> met(visible, e -> e.id().equals(encounter));
      case VisitId visit -> met(visible, e -> visit.equals(e.visit()));
      case PlaceId place -> met(visible, e -> place.equals(e.place()));
      case TripId trip -> met(visible, e -> trip.equals(tripOf(visible, e)));
      case SourceId source -> met(visible, e -> e.evidence().stream().anyMatch(x -> x.source().equals(source)));
      case OccasionId occasion -> new LinkedHashSet<>();
    };
  }

  private static Set<PersonId> met(Visible visible, Predicate<Encounter> which) {
    Set<PersonId> people = new LinkedHashSet<>();
    visible.encounters().values().stream().filter(which).forEach(
        e -> {
          people.add(e.person());
          people.add(e.traveller());
        });
    return people;
  }

  private static @Nullable TripId tripOf(Visible visible, Encounter encounter) {
    Visit visit = encounter.visit() == null ? null : visible.snapshot().visits().get(encounter.visit());
    return visit == null ? null : visit.trip();
  }
}
