package sojourn.ui.people;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.session.tie.Crowd;
import sojourn.session.tie.TieIndex;

/** Travellers down and people met across, or the other way where few travelled; and how often they met. A row is counted when it comes into sight. */
final class MatrixContent {

  /** Circles are sought among so many. */
  private static final int MOST_IN_CIRCLES = 120;

  /** So many times fewer travellers than people met stand across: long lists run down. */
  private static final int MUCH_FEWER = 3;

  private static final int ROWS_KEPT = 240;

  /** What rows and columns are ordered by. */
  enum Order {
    COUNT,
    NAME,
    CIRCLE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final TieIndex index;
  private final Snapshot snapshot;
  private final BitSet kept;
  private final int[] rows;
  private final int[] columns;
  private final Map<Integer, int[]> counted = new HashMap<>();

  private MatrixContent(TieIndex index, Snapshot snapshot, BitSet kept, int[] rows, int[] columns) {
    this.index = index;
    this.snapshot = snapshot;
    this.kept = kept;
    this.rows = rows;
    this.columns = columns;
  }

  /** Nobody. */
  static MatrixContent nobody() {
    Snapshot none = Snapshot.empty("");
    return new MatrixContent(TieIndex.of(none.columns()), none, new BitSet(), new int[0], new int[0]);
  }

  /** Of the kept encounters. */
  static MatrixContent of(TieIndex index, Snapshot snapshot, BitSet kept, Order order) {
    Crowd crowd = Crowd.of(index, kept);
    Comparator<Integer> by =
        switch (order) {
          case COUNT -> comparing(p -> -crowd.times()[p]);
          case NAME -> comparing(p -> name(snapshot, p).toLowerCase(Locale.ROOT));
          case CIRCLE -> {
            int[] circles = crowd.circles(index, kept, MOST_IN_CIRCLES);
            yield comparing(p -> circles[p] < 0 ? Integer.MAX_VALUE : circles[p]);
          }
        };
    int[] travellers = sorted(crowd.travellers(), by);
    int[] met = sorted(crowd.met(), by);
    boolean upright = travellers.length * MUCH_FEWER < met.length;
    return new MatrixContent(index, snapshot, kept, upright ? met : travellers, upright ? travellers : met);
  }

  private static <T extends Comparable<T>> Comparator<Integer> comparing(IntFunction<T> key) {
    Map<Integer, T> keys = new HashMap<>();
    return Comparator.comparing(p -> keys.computeIfAbsent(p, key::apply));
  }

  private static int[] sorted(int[] people, Comparator<Integer> by) {
    return Arrays.stream(people).boxed().sorted(by).mapToInt(p -> p).toArray();
  }

  private static String name(Snapshot snapshot, int number) {
    PersonId id = snapshot.columns().people().get(number);
    Person person = snapshot.people().get(id);
    return person == null ? id.value() : person.name();
  }

  int rows() {
    return rows.length;
  }

  int columns() {
    return columns.length;
  }

  PersonId row(int i) {
    return snapshot.columns().people().get(rows[i]);
  }

  PersonId column(int i) {
    return snapshot.columns().people().get(columns[i]);
  }

  String rowName(int i) {
    return name(snapshot, rows[i]);
  }

  String columnName(int i) {
    return name(snapshot, columns[i]);
  }

  int hue(PersonId id) {
    Person person = snapshot.people().get(id);
    return person == null ? 0 : person.hue();
  }

  /** How often the people of a row and a column met. */
  int times(int row, int column) {
    int person = rows[row];
    int[] mine = counted.get(person);
    if (mine == null) {
      int[] counts = new int[snapshot.columns().people().size()];
      index.eachRow(person, kept, r -> counts[index.other(r, person)]++);
      if (counted.size() >= ROWS_KEPT) {
        counted.clear();
      }
      counted.put(person, counts);
      mine = counts;
    }
    return mine[columns[column]];
  }

  /** Where a person stands, as row and column; negative where in neither. */
  List<Integer> find(@Nullable PersonId id) {
    int number = index.number(id);
    return List.of(position(rows, number), position(columns, number));
  }

  private static int position(int[] people, int number) {
    for (int i = 0; i < people.length; i++) {
      if (people[i] == number) {
        return i;
      }
    }
    return -1;
  }
}
