package sojourn.ui.timeline;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EntityId;
import sojourn.model.Snapshot;
import sojourn.model.VisitRows;
import sojourn.session.Comparison;
import sojourn.session.Visible;

/**
 * The visits of a large collection by traveller and day, for scales at which single visits have no room: a lane for each traveller, those with most
 * visits first.
 *
 * @param undated rows of visits of which nothing says when they were
 */
@SuppressWarnings("ArrayRecordComponent") // read only
record Density(List<Lane> lanes, int visits, int[] undated) {

  /** Visits above which a timeline shows how many there are rather than each of them. */
  static final int MOST_SINGLE = 1_500;

  Density {
    lanes = List.copyOf(lanes);
  }

  /**
   * A traveller, or what else has a lane.
   *
   * @param days the first possible days of the visits, ascending
   * @param rows their rows in the columns, in the same order
   * @param weight of each visit: itself and its encounters
   */
  @SuppressWarnings("ArrayRecordComponent") // read only
  record Lane(@Nullable EntityId id, String name, int hue, int[] days, int[] rows, int[] weight) {

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

  static Density of(Visible visible, Lanes lanes, @Nullable Comparison comparison) {
    VisitRows visits = visible.snapshot().columns().visits();
    int[] met = visible.encountersByVisit();
    List<Lane> filled = new ArrayList<>();
    for (LaneGroup group : new LaneGrouping(visible, lanes, comparison).groups(LaneOrder.VISITS)) {
      long[] keys = Arrays.stream(group.rows()).filter(i -> dated(visits, i)).mapToLong(i -> (long) day(visits, i) << 32 | i).sorted().toArray();
      if (keys.length > 0 || group.compared()) {
        filled.add(lane(group, keys, met));
      }
    }
    BitSet shown = visible.visitRows();
    int[] undated = shown.stream().filter(i -> !dated(visits, i)).toArray();
    return new Density(filled, shown.cardinality(), undated);
  }

  private static boolean dated(VisitRows visits, int row) {
    return visits.from()[row] != Columns.ALWAYS || visits.to()[row] != Integer.MAX_VALUE;
  }

  private static int day(VisitRows visits, int row) {
    return visits.from()[row] != Columns.ALWAYS ? visits.from()[row] : visits.to()[row];
  }

  private static Lane lane(LaneGroup group, long[] keys, int[] met) {
    int[] days = new int[keys.length];
    int[] rows = new int[keys.length];
    int[] weight = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      days[i] = (int) (keys[i] >> 32);
      rows[i] = (int) keys[i];
      weight[i] = 1 + met[rows[i]];
    }
    return new Lane(group.id(), group.name(), group.hue(), days, rows, weight);
  }

  /** The visits from one place in a lane to another, in order of days; a view. */
  static List<EntityId> ids(Snapshot snapshot, Lane lane, int from, int to) {
    return new Ids(snapshot.columns().visits(), lane, from, to);
  }

  /** Those without a date; a view. */
  static List<EntityId> undated(Snapshot snapshot, int[] rows) {
    return new Ids(snapshot.columns().visits(), new Lane(null, "", -1, new int[rows.length], rows, new int[0]), 0, rows.length);
  }

  /** Visits by their rows; whether one is among them is found by its day. */
  private static final class Ids extends AbstractList<EntityId> {

    private final VisitRows visits;
    private final Lane lane;
    private final int from;
    private final int to;

    Ids(VisitRows visits, Lane lane, int from, int to) {
      this.visits = visits;
      this.lane = lane;
      this.from = from;
      this.to = to;
    }

    @Override
    public EntityId get(int index) {
      return visits.id(lane.rows()[from + Objects.checkIndex(index, size())]);
    }

    @Override
    public int size() {
      return to - from;
    }

    @Override
    public boolean contains(@Nullable Object other) {
      int row = other instanceof EntityId id ? visits.of(id) : -1;
      if (row < 0) {
        return false;
      }
      int day = dated(visits, row) ? day(visits, row) : 0;
      for (int i = Math.max(from, lane.before(day)); i < to && lane.days()[i] == day; i++) {
        if (lane.rows()[i] == row) {
          return true;
        }
      }
      return false;
    }
  }
}
