package sojourn.archive.kept;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EntityId;

/** Ids of rows, a beginning that many share and a number: {@code e:0123456789ab:17}. */
final class RowIds {

  private final String[] beginnings;
  private final int[] beginning;
  private final int[] number;
  /** For each beginning the row of each number; made when first asked for. */
  private volatile int @Nullable [][] rows;
  private final Map<String, Integer> known = new HashMap<>();

  private RowIds(String[] beginnings, int[] beginning, int[] number) {
    if (beginning.length != number.length) {
      throw new IllegalStateException("ids are cut off");
    }
    this.beginnings = beginnings;
    this.beginning = beginning;
    this.number = number;
    for (int i = 0; i < beginnings.length; i++) {
      known.put(beginnings[i], i);
    }
  }

  /** Writes ids. Fails where one has another form. */
  static void write(Out out, WordList words, List<? extends EntityId> ids) {
    Map<String, Integer> beginnings = new HashMap<>();
    int[] names = new int[16];
    int[] beginning = new int[ids.size()];
    int[] number = new int[ids.size()];
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i).value();
      int at = id.lastIndexOf(':') + 1;
      String first = id.substring(0, at);
      number[i] = Integer.parseInt(id, at, id.length(), 10);
      if (number[i] < 0 || !Integer.toString(number[i]).equals(id.substring(at))) {
        throw new IllegalStateException("an id of another form: " + id);
      }
      Integer old = beginnings.putIfAbsent(first, beginnings.size());
      beginning[i] = old == null ? beginnings.size() - 1 : old;
      if (old == null) {
        names = beginning[i] < names.length ? names : Arrays.copyOf(names, names.length * 2);
        names[beginning[i]] = words.of(first);
      }
    }
    out.numbers(names, beginnings.size());
    out.numbers(beginning);
    out.numbers(number);
  }

  static RowIds read(In in, String[] words) {
    String[] beginnings = Arrays.stream(in.numbers()).mapToObj(word -> words[word]).toArray(String[]::new);
    return new RowIds(beginnings, in.numbers(), in.numbers());
  }

  int size() {
    return number.length;
  }

  String id(int row) {
    return beginnings[beginning[row]] + number[row];
  }

  int of(String id) {
    int at = id.lastIndexOf(':') + 1;
    Integer first = known.get(id.substring(0, at));
    int last = first == null || id.length() - at > 9 ? -1 : parse(id, at);
    int[] there = last < 0 || first == null ? new int[0] : rows()[first];
    int row = last >= 0 && last < there.length ? there[last] - 1 : Columns.NONE;
    return row >= 0 && id.length() - at == Integer.toString(last).length() ? row : Columns.NONE;
  }

  private static int parse(String id, int at) {
    int number = at < id.length() ? 0 : -1;
    for (int i = at; i < id.length(); i++) {
      int digit = id.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private int[][] rows() {
    int[][] made = rows;
    if (made == null) {
      int[] lengths = new int[beginnings.length];
      for (int row = 0; row < number.length; row++) {
        lengths[beginning[row]] = Math.max(lengths[beginning[row]], number[row] + 1);
      }
      made = new int[beginnings.length][];
      Arrays.setAll(made, i -> new int[lengths[i]]);
      for (int row = 0; row < number.length; row++) {
        made[beginning[row]][number[row]] = row + 1;
      }
      rows = made;
    }
    return made;
  }
}
