package sojourn.session.tie;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EncounterRows;

/**
 * Everybody whom one person met, as numbers, in the order of the first encounter in the columns. The arrays are read only and of one length.
 *
 * @param person number of the person in the columns
 * @param other numbers of those met
 * @param met how often each
 * @param first row of the first encounter with each, by date
 * @param last row of the last dated one, the first where none is dated
 */
@SuppressWarnings("ArrayRecordComponent") // read only
public record Ties(int person, int[] other, int[] met, int[] first, int[] last) {

  /** Counts the kept encounters of a person. */
  public static Ties of(TieIndex index, BitSet kept, int person) {
    Count count = new Count(index, person);
    index.eachRow(person, kept, count::add);
    return count.ties();
  }

  /** How many people. */
  public int size() {
    return other.length;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Ties t && person == t.person && Arrays.equals(other, t.other) && Arrays.equals(met, t.met) && Arrays.equals(first, t.first)
        && Arrays.equals(last, t.last);
  }

  @Override
  public int hashCode() {
    return 31 * person + Arrays.hashCode(other);
  }

  /** Counts as they grow. */
  private static final class Count {

    private final TieIndex index;
    private final EncounterRows rows;
    private final int person;
    private final int[] place;
    private int[] other = new int[16];
    private int[] met = new int[16];
    private int[] first = new int[16];
    private int[] last = new int[16];
    private int size;

    Count(TieIndex index, int person) {
      this.index = index;
      this.person = person;
      rows = index.columns().encounters();
      place = new int[index.columns().people().size()];
      Arrays.fill(place, Columns.NONE);
    }

    void add(int row) {
      int who = index.other(row, person);
      int at = place[who];
      if (at < 0) {
        at = size;
        place[who] = at;
        begin(who, row);
      }
      met[at]++;
      if (RowDates.compare(rows, row, first[at]) < 0) {
        first[at] = row;
      }
      if (RowDates.dated(rows, row) && (!RowDates.dated(rows, last[at]) || RowDates.compare(rows, row, last[at]) > 0)) {
        last[at] = row;
      }
    }

    private void begin(int who, int row) {
      if (size == other.length) {
        other = Arrays.copyOf(other, 2 * size);
        met = Arrays.copyOf(met, 2 * size);
        first = Arrays.copyOf(first, 2 * size);
        last = Arrays.copyOf(last, 2 * size);
      }
      other[size] = who;
      first[size] = row;
      last[size] = row;
      size++;
    }

    Ties ties() {
      return new Ties(person, Arrays.copyOf(other, size), Arrays.copyOf(met, size), Arrays.copyOf(first, size), Arrays.copyOf(last, size));
    }
  }
}
