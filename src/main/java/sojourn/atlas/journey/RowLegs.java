package sojourn.atlas.journey;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import sojourn.model.Leg;
import sojourn.model.LegKind;

/** Some legs of a snapshot as a list that takes a leg only when it is asked for. */
public final class RowLegs extends AbstractList<Leg> implements RandomAccess {

  private final JourneyRows rows;
  private final int[] numbers;

  /** @param numbers of legs, in their order; not changed afterwards */
  RowLegs(JourneyRows rows, int[] numbers) {
    this.rows = rows;
    this.numbers = numbers;
  }

  @Override
  public Leg get(int index) {
    return rows.leg(numbers[index]);
  }

  @Override
  public int size() {
    return numbers.length;
  }

  /** The number of one of them among all legs. */
  int number(int index) {
    return numbers[index];
  }

  JourneyRows rows() {
    return rows;
  }

  /** Whether one of them is of a kind. */
  public boolean any(LegKind kind) {
    for (int number : numbers) {
      if (rows.kind(number) == kind) {
        return true;
      }
    }
    return false;
  }

  /** The hue of their travellers, {@link Way#SEVERAL} where they have several. */
  public int hue() {
    int first = numbers.length == 0 ? 0 : rows.hue(numbers[0]);
    for (int number : numbers) {
      if (rows.hue(number) != first) {
        return Way.SEVERAL;
      }
    }
    return first;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RowLegs o ? o.rows.equals(rows) && Arrays.equals(o.numbers, numbers) : super.equals(other);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
