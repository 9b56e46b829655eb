package sojourn.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;

/**
 * Visits as columns of numbers, a row each, in the snapshot's order; people, places, trips and sources are numbers in the lists of {@link Columns}.
 * The arrays are read only.
 *
 * @param row the visits themselves; taking one may mean reading it
 * @param from first possible day, {@link Columns#ALWAYS} without one
 * @param to last possible day, {@link Integer#MAX_VALUE} without one
 * @param sureFrom first day of those on which the traveller was there for certain, after {@code sureTo} where there is none
 * @param sureTo last such day, inclusive
 * @param confidence 0 to 1
 * @param tellers numbers of the sources of each row's evidence; rows with the same share the array
 */
@SuppressWarnings("ArrayRecordComponent") // the arrays are shared with nobody who would write to them: millions of numbers are not copied
public record VisitRows(
    List<Visit> row,
    int[] traveller,
    int[] place,
    int[] trip,
    int[] from,
    int[] to,
    int[] sureFrom,
    int[] sureTo,
    VisitStatus[] status,
    ReviewState[] state,
    float[] confidence,
    int[][] tellers,
    Map<VisitId, Integer> number) {

  VisitRows(List<Visit> rows) {
    this(
        rows, new int[rows.size()], new int[rows.size()], new int[rows.size()], new int[rows.size()], new int[rows.size()], new int[rows.size()],
        new int[rows.size()], new VisitStatus[rows.size()], new ReviewState[rows.size()], new float[rows.size()], new int[rows.size()][],
        HashMap.newHashMap(rows.size()));
  }

  public int size() {
    return from.length;
  }

  /** The visit of a row. */
  public Visit at(int number) {
    return row.get(number);
  }

  /** When the visit of a row was, without taking the visit where it is made when asked for; null where neither start nor end is known. */
  public @Nullable DateSpan stay(int number) {
    return row instanceof MadeVisits made ? made.stay(number) : row.get(number).stay();
  }

  /** The id of a row's visit. */
  public VisitId id(int number) {
    return row instanceof MadeRows<?, ?> made && made.id(number) instanceof VisitId id ? id : row.get(number).id();
  }

  /** The number of a visit's row, {@link Columns#NONE} where there is none. */
  public int of(@Nullable EntityId id) {
    Integer found = id instanceof VisitId visit ? number.get(visit) : null;
    return found == null ? Columns.NONE : found;
  }

  /** Whether some possible day of a row lies within days, both inclusive. */
  public boolean possibly(int number, long first, long last) {
    return from[number] <= last && first <= to[number];
  }

  /** Whether the traveller was there within days for certain: all possible days lie within them, or a certain one does. */
  public boolean certainly(int number, long first, long last) {
    return (first <= from[number] && to[number] <= last) || (sureFrom[number] <= sureTo[number] && sureFrom[number] <= last && first <= sureTo[number]);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VisitRows v && Arrays.equals(from, v.from) && row.equals(v.row);
  }

  @Override
  public int hashCode() {
    return size();
  }
}
