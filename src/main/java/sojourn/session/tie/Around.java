package sojourn.session.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import sojourn.model.Columns;

/** Gathers the network around one or more people: those they met most, those whom these met, and the ties that hold it together. */
public final class Around {

  /** Of each person so many ties to others than the middle are drawn, the strongest: more hides the rest. */
  private static final int STRONGEST = 3;

  /** Of the people, this part is kept for the second step. */
  private static final double SECOND = 0.4;

  private final TieIndex index;
  private final BitSet kept;
  private final List<Integer> people = new ArrayList<>();
  private final List<Integer> steps = new ArrayList<>();
  private final int[] place;

  private Around(TieIndex index, BitSet kept) {
    this.index = index;
    this.kept = kept;
    place = new int[index.columns().people().size()];
    Arrays.fill(place, Columns.NONE);
  }

  /**
   * The network around people.
   *
   * @param middle their numbers in the columns
   * @param steps 1 for those they met, 2 for those whom these met as well
   * @param most how many people at most
   * @param more numbers of people who belong to it without having been met, in the first step
   */
  public static Network of(TieIndex index, BitSet kept, int[] middle, int steps, int most, int[] more) {
    Around around = new Around(index, kept);
    for (int person : middle) {
      around.add(person, 0);
    }
    int first = steps > 1 ? (int) (most * (1 - SECOND)) : most;
    int reachable = around.grow(1, first);
    for (int person : more) {
      around.add(person, 1);
    }
    if (steps > 1) {
      around.grow(2, most);
    }
    return around.network(reachable);
  }

  /** The network of these people alone, all one step from nobody. */
  public static Network among(TieIndex index, BitSet kept, int[] people) {
    Around around = new Around(index, kept);
    for (int person : people) {
      around.add(person, 1);
    }
    return around.network(people.length);
  }

  private void add(int person, int step) {
    if (place[person] < 0) {
      place[person] = people.size();
      people.add(person);
      steps.add(step);
    }
  }

  /** Takes in those whom the last step met most; answers how many there were to choose from. */
  private int grow(int step, int most) {
    int[] strength = new int[place.length];
    for (int i = 0; i < people.size(); i++) {
      if (steps.get(i) == step - 1) {
        int person = people.get(i);
        index.eachRow(person, kept, row -> strength[index.other(row, person)]++);
      }
    }
    List<Integer> found = new ArrayList<>();
    for (int p = 0; p < strength.length; p++) {
      if (strength[p] > 0 && place[p] < 0) {
        found.add(p);
      }
    }
    found.sort(Comparator.comparingInt(p -> -strength[p]));
    found.stream().limit(Math.max(0, most - people.size())).forEach(p -> add(p, step));
    return found.size();
  }

  private Network network(int reachable) {
    int size = people.size();
    int[] person = people.stream().mapToInt(p -> p).toArray();
    int[] step = steps.stream().mapToInt(s -> s).toArray();
    int[] met = new int[size];
    int[] known = new int[size];
    int[][] times = new int[size][size];
    for (int i = 0; i < size; i++) {
      int at = i;
      BitSet others = new BitSet(place.length);
      index.eachRow(
          person[i], kept,
          row -> {
            int other = index.other(row, person[at]);
            others.set(other);
            met[at]++;
            if (place[other] >= 0) {
              times[at][place[other]]++;
            }
          });
      known[i] = others.cardinality();
    }
    List<int[]> worth = worth(step, times);
    int ties = (int) IntStream.range(0, size).mapToLong(i -> IntStream.range(0, i).filter(j -> times[i][j] > 0).count()).sum();
    return new Network(
        person, step, met, known, worth.stream().mapToInt(t -> t[0]).toArray(), worth.stream().mapToInt(t -> t[1]).toArray(),
        worth.stream().mapToInt(t -> times[t[0]][t[1]]).toArray(), ties, reachable);
  }

  /** All ties of the middle, and of everybody else the strongest. */
  private static List<int[]> worth(int[] step, int[][] times) {
    int size = step.length;
    boolean[][] drawn = new boolean[size][size];
    for (int i = 0; i < size; i++) {
      int[] mine = times[i];
      int at = i;
      List<Integer> others = IntStream.range(0, size).filter(j -> mine[j] > 0).boxed().sorted(Comparator.comparingInt(j -> -mine[j])).toList();
      others.stream().filter(j -> step[j] == 0 || step[at] == 0).forEach(j -> drawn[Math.min(at, j)][Math.max(at, j)] = true);
      others.stream().filter(j -> step[j] > 0 && step[at] > 0).limit(STRONGEST).forEach(j -> drawn[Math.min(at, j)][Math.max(at, j)] = true);
    }
    List<int[]> worth = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        if (drawn[i][j]) {
          worth.add(new int[] {i, j});
        }
      }
    }
    worth.sort(Comparator.comparingInt(t -> times[t[0]][t[1]]));
    return worth;
  }
}
