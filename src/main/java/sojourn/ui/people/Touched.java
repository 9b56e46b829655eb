package sojourn.ui.people;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import sojourn.model.Columns;
import sojourn.model.EncounterId;
import sojourn.model.EncounterRows;
import sojourn.model.EntityId;
import sojourn.model.OccasionId;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.SourceId;
import sojourn.model.TripId;
import sojourn.model.VisitId;
import sojourn.session.Visible;

/** Whom a selected or brushed thing is about, sought in the columns. */
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
    Columns columns = visible.snapshot().columns();
    EncounterRows met = columns.encounters();
    return switch (id) {
      case PersonId person -> new LinkedHashSet<>(Set.of(person));
      case EncounterId encounter -> {
        int row = met.of(encounter);
        yield met(visible, row < 0 || !visible.encounterRows().get(row) ? IntStream.empty() : IntStream.of(row));
      }
      case VisitId visit -> met(visible, same(met.visit(), columns.visits().of(visit)));
      case PlaceId place -> met(visible, same(met.place(), columns.places().indexOf(place)));
      case TripId trip -> {
        int[] trips = columns.visits().trip();
        int number = columns.trips().indexOf(trip);
        yield met(visible, i -> number >= 0 && met.visit()[i] >= 0 && trips[met.visit()[i]] == number);
      }
      case SourceId source -> {
        int teller = columns.sources().indexOf(source);
        yield met(visible, i -> Arrays.stream(met.tellers()[i]).anyMatch(t -> t == teller));
      }
      case OccasionId occasion -> new LinkedHashSet<>();
    };
  }

  private static IntPredicate same(int[] column, int number) {
    return i -> number >= 0 && column[i] == number;
  }

  private static Set<PersonId> met(Visible visible, IntPredicate which) {
    BitSet kept = visible.encounterRows();
    int size = visible.snapshot().columns().encounters().size();
    IntStream.Builder rows = IntStream.builder();
    for (int i = 0; i < size; i++) {
      if (which.test(i) && kept.get(i)) {
        rows.add(i);
      }
    }
    return met(visible, rows.build());
  }

  private static Set<PersonId> met(Visible visible, IntStream rows) {
    Columns columns = visible.snapshot().columns();
    BitSet seen = new BitSet(columns.people().size());
    Set<PersonId> people = new LinkedHashSet<>();
    rows.forEach(
        i -> {
          for (int person : new int[] {columns.encounters().person()[i], columns.encounters().traveller()[i]}) {
            if (!seen.get(person)) {
              seen.set(person);
              people.add(columns.people().get(person));
            }
          }
        });
    return people;
  }
}
