package sojourn.atlas.journey;

import java.util.Arrays;
import java.util.stream.IntStream;
import sojourn.model.Leg;

/** Legs gathered by the place they leave and the place they reach, where there are more of them than an eye can follow. */
public final class Ways {

  /** Legs up to which each is drawn by itself. */
  static final int MOST_SINGLE = 300;

  private final RowLegs legs;
  /** Numbers of ways, those travelled most first. */
  private final int[] order;
  /** Where the legs of a way begin among the members, by the number of the way; one more at the end. */
  private final int[] start;
  /** Numbers of legs, way after way. */
  private final int[] members;

  private Ways(RowLegs legs, int[] order, int[] start, int[] members) {
    this.legs = legs;
    this.order = order;
    this.start = start;
    this.members = members;
  }

  /** The ways; none where the legs are few. */
  static Ways of(RowLegs legs) {
    if (legs.size() <= MOST_SINGLE) {
      return new Ways(legs, new int[0], new int[1], new int[0]);
    }
    JourneyRows rows = legs.rows();
    int[] start = new int[rows.ways() + 1];
    for (int i = 0; i < legs.size(); i++) {
      start[rows.way(legs.number(i)) + 1]++;
    }
    long[] keys = new long[rows.ways()];
    int size = 0;
    for (int way = 0; way < rows.ways(); way++) {
      int count = start[way + 1];
      if (count > 0) {
        keys[size++] = (long) -count << 32 | way;
      }
      start[way + 1] += start[way];
    }
    Arrays.sort(keys, 0, size);
    int[] order = Arrays.stream(keys, 0, size).mapToInt(key -> (int) key).toArray();
    int[] next = start.clone();
    int[] members = new int[legs.size()];
    for (int i = 0; i < legs.size(); i++) {
      members[next[rows.way(legs.number(i))]++] = legs.number(i);
    }
    return new Ways(legs, order, start, members);
  }

  /** Whether each leg is drawn by itself. */
  public boolean none() {
    return order.length == 0;
  }

  /** How many there are. */
  int size() {
    return order.length;
  }

  /** The number of a way by its rank, that travelled most first. */
  int at(int rank) {
    return order[rank];
  }

  int count(int way) {
    return start[way + 1] - start[way];
  }

  /** Puts the numbers of a way's legs into an array, and gives how many they are. */
  int copy(int way, int[] into, int at) {
    System.arraycopy(members, start[way], into, at, count(way));
    return count(way);
  }

  JourneyRows rows() {
    return legs.rows();
  }

  /** The legs to which a map is fitted. */
  Iterable<Leg> strongest() {
    return none() ? legs : IntStream.range(0, Math.min(Bundle.MOST, size())).mapToObj(i -> rows().leg(members[start[order[i]]])).toList();
  }
}
