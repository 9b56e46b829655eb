package sojourn.ui.timeline;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.VisitId;
import sojourn.model.VisitRows;
import sojourn.session.Visible;

/**
 * The visits of a large collection by traveller and day, for scales at which single visits have no room: a lane for each traveller, those with most
 * visits first.
 *
 * @param undated visits left out because nothing says when they were
 */
record Density(List<Lane> lanes, int visits, int undated) {

  /** Visits above which a timeline shows how many there are rather than each of them. */
  static final int MOST_SINGLE = 1_500;

  Density {
    lanes = List.copyOf(lanes);
  }

  /**
   * A traveller.
   *
   * @param days the first possible days of the visits, ascending
   * @param rows their rows in the columns, in the same order
   * @param weight of each visit: itself and its encounters
   */
  @SuppressWarnings("ArrayRecordComponent") // read only
  record Lane(PersonId id, String name, int hue, int[] days, int[] rows, int[] weight) {

    /** How many visits begin before a day. */
    int before(double day) {
      int at = Arrays.binarySearch(days, (int) Math.clamp(Math.ceil(day), -2e9, 2e9));
      if (at < 0) {
        return -at - 1;
      }
      while (at > 0 && days[at - 1] == days[at]) {
        at--;
      }
      return at;
    }
  }

  static Density of(Visible visible) {
    Columns columns = visible.snapshot().columns();
    VisitRows visits = columns.visits();
    int[] met = visible.encountersByVisit();
    int[] counts = new int[columns.people().size()];
    BitSet shown = visible.visitRows();
    int undated = 0;
    for (int i = shown.nextSetBit(0); i >= 0; i = shown.nextSetBit(i + 1)) {
      if (dated(visits, i)) {
        counts[visits.traveller()[i]]++;
      } else {
        undated++;
      }
    }
    long[][] keys = new long[counts.length][];
    int[] filled = new int[counts.length];
    for (int i = shown.nextSetBit(0); i >= 0; i = shown.nextSetBit(i + 1)) {
      if (dated(visits, i)) {
        int who = visits.traveller()[i];
        long[] mine = keys[who] == null ? new long[counts[who]] : keys[who];
        keys[who] = mine;
        mine[filled[who]++] = (long) day(visits, i) << 32 | i;
      }
    }
    List<Lane> lanes = new ArrayList<>();
    for (int who = 0; who < keys.length; who++) {
      if (keys[who] != null) {
        lanes.add(lane(visible.snapshot(), columns.people().get(who), keys[who], met));
      }
    }
    lanes.sort(Comparator.comparingInt((Lane l) -> -l.days().length));
    return new Density(lanes, shown.cardinality(), undated);
  }

  private static boolean dated(VisitRows visits, int row) {
    return visits.from()[row] != Columns.ALWAYS || visits.to()[row] != Integer.MAX_VALUE;
  }

  private static int day(VisitRows visits, int row) {
    return visits.from()[row] != Columns.ALWAYS ? visits.from()[row] : visits.to()[row];
  }

  private static Lane lane(Snapshot snapshot, PersonId id, long[] keys, int[] met) {
    Arrays.sort(keys);
    int[] days = new int[keys.length];
    int[] rows = new int[keys.length];
    int[] weight = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      days[i] = (int) (keys[i] >> 32);
      rows[i] = (int) keys[i];
      weight[i] = 1 + met[rows[i]];
    }
    Person person = snapshot.people().get(id);
    return new Lane(id, person == null ? id.value() : person.name(), person == null ? 0 : person.hue(), days, rows, weight);
  }

  /** The visits from one place in a lane to another, in order of days; a view. */
  static List<EntityId> ids(Snapshot snapshot, Lane lane, int from, int to) {
    return new Stretch(snapshot.columns().visits(), lane.rows(), from, to);
  }

  /** Some rows of a lane; ids are made when they are asked for. */
  private static final class Stretch extends AbstractList<EntityId> {

    private final VisitRows visits;
    private final int[] rows;
    private final int from;
    private final int to;

    Stretch(VisitRows visits, int[] rows, int from, int to) {
      this.visits = visits;
      this.rows = rows;
      this.from = from;
      this.to = to;
    }

    @Override
    public EntityId get(int index) {
      return visits.id(rows[from + Objects.checkIndex(index, size())]);
    }

    @Override
    public int size() {
      return to - from;
    }

    @Override
    public boolean contains(@Nullable Object id) {
      int row = id instanceof VisitId visit ? visits.of(visit) : Columns.NONE;
      for (int i = from; i < to && row >= 0; i++) {
        if (rows[i] == row) {
          return true;
        }
      }
      return false;
    }
  }
}
