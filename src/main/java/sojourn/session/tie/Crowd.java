package sojourn.session.tie;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterRows;

/**
 * Everybody of the kept encounters, those who met most first: who travelled in them, and who was met.
 *
 * @param travellers numbers of the first kind
 * @param met numbers of the second
 * @param times of every number in the columns, in how many kept encounters he took part
 */
@SuppressWarnings("ArrayRecordComponent") // read only
public record Crowd(int[] travellers, int[] met, int[] times) {

  /** Counted in one pass. */
  public static Crowd of(TieIndex index, BitSet kept) {
    EncounterRows rows = index.columns().encounters();
    int people = index.columns().people().size();
    int[] times = new int[people];
    BitSet travellers = new BitSet(people);
    BitSet met = new BitSet(people);
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      int traveller = rows.traveller()[i];
      int person = rows.person()[i];
      if (traveller != person) {
        times[traveller]++;
        times[person]++;
        travellers.set(traveller);
        met.set(person);
      }
    }
    return new Crowd(ordered(travellers, times), ordered(met, times), times);
  }

  private static int[] ordered(BitSet people, int[] times) {
    return people.stream().boxed().sorted(Comparator.comparingInt((Integer p) -> -times[p]).thenComparingInt(p -> p)).mapToInt(p -> p).toArray();
  }

  /** Of each number in the columns the circle, the largest 0; −1 for those beyond the {@code most} who met most and who belong to none. */
  public int[] circles(TieIndex index, BitSet kept, int most) {
    int[] known = IntStream.concat(Arrays.stream(travellers).limit(most), Arrays.stream(met).limit(most)).distinct().toArray();
    Network network = Around.among(index, kept, known);
    int[] circle = Circles.of(network);
    int[] all = new int[times.length];
    Arrays.fill(all, -1);
    for (int i = 0; i < circle.length; i++) {
      all[network.person()[i]] = circle[i];
    }
    return all;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Crowd c && Arrays.equals(travellers, c.travellers) && Arrays.equals(met, c.met) && Arrays.equals(times, c.times);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(travellers);
  }
}
