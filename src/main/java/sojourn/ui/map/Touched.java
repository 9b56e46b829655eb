package sojourn.ui.map;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.journey.Emphasis;
import sojourn.model.Columns;
import sojourn.model.EncounterId;
import sojourn.model.EncounterRows;
import sojourn.model.EntityId;
import sojourn.model.Occasion;
import sojourn.model.OccasionId;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.SourceId;
import sojourn.model.TripId;
import sojourn.model.VisitId;
import sojourn.model.VisitRows;
import sojourn.session.Selection;
import sojourn.session.Visible;

/** Which visits a selected or brushed thing is about, by numbers of rows. */
interface Touched {

  static Emphasis emphasis(Visible visible, Selection selection, @Nullable EntityId brush) {
    BitSet primary = new BitSet();
    BitSet chosen = new BitSet();
    for (EntityId id : selection.ids()) {
      (id.equals(selection.primary()) ? primary : chosen).or(by(visible, id));
    }
    return new Emphasis(primary, chosen, brush == null ? new BitSet() : by(visible, brush));
  }

  /** The visits of a traveller, those at which a person was met, those at a place, of a trip or told by a source. */
  static BitSet by(Visible visible, EntityId id) {
    Columns columns = visible.snapshot().columns();
    VisitRows rows = columns.visits();
    return switch (id) {
      case VisitId visit -> one(rows.of(visit));
      case PersonId person -> {
        int number = columns.people().indexOf(person);
        BitSet met = meeting(visible, number);
        yield met.isEmpty() ? visits(visible, i -> rows.traveller()[i] == number) : met;
      }
      case EncounterId encounter -> {
        int met = columns.encounters().of(encounter);
        yield met < 0 || !visible.encounterRows().get(met) ? new BitSet() : one(columns.encounters().visit()[met]);
      }
      case PlaceId place -> {
        int number = columns.places().indexOf(place);
        yield visits(visible, i -> rows.place()[i] == number);
      }
      case TripId trip -> {
        int number = columns.trips().indexOf(trip);
        yield visits(visible, i -> rows.trip()[i] == number);
      }
      case SourceId source -> {
        int number = columns.sources().indexOf(source);
        yield visits(visible, i -> Arrays.stream(rows.tellers()[i]).anyMatch(t -> t == number));
      }
      case OccasionId occasion -> {
        Occasion known = visible.snapshot().occasions().get(occasion);
        yield known == null ? new BitSet() : one(rows.of(known.visit()));
      }
    };
  }

  private static BitSet one(int row) {
    BitSet rows = new BitSet();
    if (row >= 0) {
      rows.set(row);
    }
    return rows;
  }

  private static BitSet visits(Visible visible, IntPredicate which) {
    BitSet rows = new BitSet();
    for (int i = visible.visitRows().nextSetBit(0); i >= 0; i = visible.visitRows().nextSetBit(i + 1)) {
      if (which.test(i)) {
        rows.set(i);
      }
    }
    return rows;
  }

  private static BitSet meeting(Visible visible, int person) {
    EncounterRows met = visible.snapshot().columns().encounters();
    BitSet rows = new BitSet();
    for (int i = visible.encounterRows().nextSetBit(0); i >= 0; i = visible.encounterRows().nextSetBit(i + 1)) {
      if (met.person()[i] == person && met.visit()[i] >= 0) {
        rows.set(met.visit()[i]);
      }
    }
    return rows;
  }
}
