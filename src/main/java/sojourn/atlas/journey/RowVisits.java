package sojourn.atlas.journey;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import sojourn.model.Visit;
import sojourn.model.VisitRows;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateSpan;

/** Some visits of a snapshot as a list that takes a visit only when it is asked for. Two are equal when they are the same rows. */
public final class RowVisits extends AbstractList<Visit> implements RandomAccess {

  private final VisitRows rows;
  private final int[] numbers;

  /**
   * Of a snapshot's rows.
   *
   * @param numbers of rows, in their order; not changed afterwards
   */
  RowVisits(VisitRows rows, int[] numbers) {
    this.rows = rows;
    this.numbers = numbers;
  }

  static RowVisits of(VisitRows rows, BitSet kept) {
    return new RowVisits(rows, kept.stream().toArray());
  }

  @Override
  public Visit get(int index) {
    return rows.at(numbers[index]);
  }

  @Override
  public int size() {
    return numbers.length;
  }

  /** When one of them was, without taking it; null for undated. */
  @Nullable DateSpan stay(int index) {
    return rows.stay(numbers[index]);
  }

  /** The number of the row of one of them. */
  public int row(int index) {
    return numbers[index];
  }

  /** Whether one of them is among rows. */
  public boolean any(BitSet of) {
    for (int number : numbers) {
      if (of.get(number)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them is of a status. */
  public boolean any(VisitStatus status) {
    for (int number : numbers) {
      if (rows.status()[number] == status) {
        return true;
      }
    }
    return false;
  }

  VisitRows rows() {
    return rows;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RowVisits o ? o.rows.equals(rows) && Arrays.equals(o.numbers, numbers) : super.equals(other);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
