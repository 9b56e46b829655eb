package sojourn.session.tie;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some people and the ties among them, as numbers. The arrays are read only.
 *
 * @param person numbers of the people in the columns, those in the middle first
 * @param step how far from the middle: 0, 1 or 2
 * @param met in how many kept encounters each took part
 * @param known how many people each met in them
 * @param from positions in {@code person} of one end of the ties that are worth drawing, the strongest last
 * @param to positions of the other end
 * @param times how often the two met
 * @param ties how many ties there are among these people
 * @param reachable how many people those in the middle met, whether or not they are here
 */
@SuppressWarnings("ArrayRecordComponent") // read only
public record Network(int[] person, int[] step, int[] met, int[] known, int[] from, int[] to, int[] times, int ties, int reachable) {

  /** Nobody. */
  public static final Network NONE = new Network(new int[0], new int[0], new int[0], new int[0], new int[0], new int[0], new int[0], 0, 0);

  /** How many people. */
  public int size() {
    return person.length;
  }

  /** How many ties are drawn. */
  public int drawn() {
    return from.length;
  }

  /** Position of a person by his number, negative where he is not here. */
  public int indexOf(int number) {
    for (int i = 0; i < person.length; i++) {
      if (person[i] == number) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Network n && Arrays.equals(person, n.person) && Arrays.equals(met, n.met) && Arrays.equals(known, n.known)
        && Arrays.equals(from, n.from) && Arrays.equals(to, n.to) && Arrays.equals(times, n.times) && ties == n.ties && reachable == n.reachable;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(person);
  }
}
