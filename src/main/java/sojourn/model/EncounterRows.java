package sojourn.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Encounters as columns of numbers, a row each, in the snapshot's order; people, places, visits, topics and sources are numbers in the lists of
 * {@link Columns}. The arrays are read only.
 *
 * @param row the encounters themselves; taking one may mean reading it
 * @param place number of the place, {@link Columns#NONE} where it is not known
 * @param visit number of the visit's row, {@link Columns#NONE} where it belongs to none
 * @param from first possible day, {@link Columns#ALWAYS} without one
 * @param to last possible day, {@link Integer#MAX_VALUE} without one
 * @param confidence 0 to 1
 * @param topics numbers of the topics of each row; rows with the same share the array
 * @param tellers numbers of the sources of each row's evidence; rows with the same share the array
 */
@SuppressWarnings("ArrayRecordComponent") // the arrays are shared with nobody who would write to them: millions of numbers are not copied
public record EncounterRows(
    List<Encounter> row,
    int[] traveller,
    int[] person,
    int[] place,
    int[] visit,
    int[] from,
    int[] to,
    EncounterKind[] kind,
    ReviewState[] state,
    float[] confidence,
    int[][] topics,
    int[][] tellers,
    Map<EncounterId, Integer> number) {

  EncounterRows(List<Encounter> rows) {
    this(
        rows, new int[rows.size()], new int[rows.size()], new int[rows.size()], new int[rows.size()], new int[rows.size()], new int[rows.size()],
        new EncounterKind[rows.size()], new ReviewState[rows.size()], new float[rows.size()], new int[rows.size()][], new int[rows.size()][],
        HashMap.newHashMap(rows.size()));
  }

  public int size() {
    return from.length;
  }

  /** The encounter of a row. */
  public Encounter at(int number) {
    return row.get(number);
  }

  /** The id of a row's encounter. */
  public EncounterId id(int number) {
    return row instanceof MadeRows<?, ?> made && made.id(number) instanceof EncounterId id ? id : row.get(number).id();
  }

  /** The number of an encounter's row, {@link Columns#NONE} where there is none. */
  public int of(@Nullable EntityId id) {
    Integer found = id instanceof EncounterId encounter ? number.get(encounter) : null;
    return found == null ? Columns.NONE : found;
  }

  /** Whether some possible day of a row lies within days, both inclusive. */
  public boolean possibly(int number, long first, long last) {
    return from[number] <= last && first <= to[number];
  }

  /** Whether all possible days of a row lie within days, both inclusive. */
  public boolean certainly(int number, long first, long last) {
    return first <= from[number] && to[number] <= last;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EncounterRows e && Arrays.equals(from, e.from) && row.equals(e.row);
  }

  @Override
  public int hashCode() {
    return size();
  }
}
