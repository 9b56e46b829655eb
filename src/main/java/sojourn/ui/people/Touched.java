package sojourn.ui.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
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
      case EncounterId encounter -> {
        Encounter met = visible.encounters().get(encounter);
        yield met == null ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(met.person(), met.traveller()));
      }
      case VisitId visit -> met(visible, e -> visit.equals(e.visit()));
      case PlaceId place -> met(visible, e -> place.equals(e.place()));
      case TripId trip -> met(visible, e -> trip.equals(tripOf(visible, e)));
      case SourceId source -> toldBy(visible, source);
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

  private static Set<PersonId> toldBy(Visible visible, SourceId source) {
    Columns columns = visible.snapshot().columns();
    int teller = columns.sources().indexOf(source);
    Set<PersonId> people = new LinkedHashSet<>();
    for (int i = visible.encounterRows().nextSetBit(0); i >= 0; i = visible.encounterRows().nextSetBit(i + 1)) {
      for (int told : columns.encounters().tellers()[i]) {
        if (told == teller) {
          people.add(columns.encounters().at(i).person());
          people.add(columns.encounters().at(i).traveller());
        }
      }
    }
    return people;
  }

  private static @Nullable TripId tripOf(Visible visible, Encounter encounter) {
    Visit visit = encounter.visit() == null ? null : visible.snapshot().visits().get(encounter.visit());
    return visit == null ? null : visit.trip();
  }
}
