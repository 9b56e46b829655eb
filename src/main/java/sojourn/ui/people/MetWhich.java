package sojourn.ui.people;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EncounterRows;
import sojourn.model.PersonId;
import sojourn.session.Comparison;
import sojourn.session.Visible;

/**
 * Whom the two that are compared have met; counted once of the columns.
 *
 * @param comparison null where nobody is compared
 * @param first numbers of the people the first has met
 * @param second numbers of those the second has met
 */
record MetWhich(@Nullable Comparison comparison, Visible of, BitSet first, BitSet second) {

  static MetWhich of(Visible visible, @Nullable Comparison comparison) {
    BitSet first = new BitSet();
    BitSet second = new BitSet();
    if (comparison != null) {
      Columns columns = visible.snapshot().columns();
      EncounterRows met = columns.encounters();
      Comparison.Key key = comparison.key(visible.snapshot());
      BitSet rows = visible.encounterRows();
      for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
        int side = met.visit()[i] >= 0 ? key.of(columns.visits(), met.visit()[i]) : key.trips() ? 0 : side(key, met.traveller()[i]);
        if (side > 0) {
          (side == 1 ? first : second).set(met.person()[i]);
        }
      }
    }
    return new MetWhich(comparison, visible, first, second);
  }

  private static int side(Comparison.Key key, int traveller) {
    return traveller == key.first() ? 1 : traveller == key.second() ? 2 : 0;
  }

  /** Whether one of the two has met somebody. */
  boolean met(boolean byFirst, PersonId person) {
    int number = of.snapshot().columns().people().indexOf(person);
    return number >= 0 && (byFirst ? first : second).get(number);
  }
}
