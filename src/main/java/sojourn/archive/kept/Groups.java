package sojourn.archive.kept;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short lists of numbers that many rows share, each written once. */
final class Groups {

  private final Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();

  int of(int[] group) {
    Integer known = numbers.putIfAbsent(Arrays.stream(group).boxed().toList(), numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  void write(Out out) {
    out.number(numbers.size());
    numbers.keySet().forEach(group -> out.numbers(group.stream().mapToInt(Integer::intValue).toArray()));
  }

  static int[][] read(In in) {
    int[][] groups = new int[Math.max(0, in.number())][];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = in.numbers();
    }
    return groups;
  }

  /** The group of each row. */
  static int[][] each(int[][] groups, int[] rows) {
    int[][] each = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      each[i] = groups[rows[i]];
    }
    return each;
  }
}
