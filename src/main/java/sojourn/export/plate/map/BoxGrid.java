package sojourn.export.plate.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sojourn.atlas.Box;

/** Numbered boxes that are quickly found where they are. */
final class BoxGrid {

  private record Entry(int number, Box box) {}

  private final double cell;
  private final Map<Long, List<Entry>> cells = new HashMap<>();

  /** Boxes are best not much larger than a square of the grid. */
  BoxGrid(double cell) {
    this.cell = cell;
  }

  void add(int number, Box box) {
    Entry entry = new Entry(number, box);
    for (long key : keys(box)) {
      cells.computeIfAbsent(key, k -> new ArrayList<>(4)).add(entry);
    }
  }

  void remove(int number, Box box) {
    for (long key : keys(box)) {
      List<Entry> there = cells.get(key);
      if (there != null) {
        there.removeIf(e -> e.number() == number);
      }
    }
  }

  /** The least number of the boxes that touch one, -1 where there are none. */
  int first(Box box) {
    int least = -1;
    for (long key : keys(box)) {
      for (Entry entry : cells.getOrDefault(key, List.of())) {
        if ((least < 0 || entry.number() < least) && entry.box().touches(box)) {
          least = entry.number();
        }
      }
    }
    return least;
  }

  /** The numbers of all boxes that touch one. */
  Set<Integer> all(Box box) {
    Set<Integer> numbers = new HashSet<>();
    for (long key : keys(box)) {
      for (Entry entry : cells.getOrDefault(key, List.of())) {
        if (entry.box().touches(box)) {
          numbers.add(entry.number());
        }
      }
    }
    return numbers;
  }

  /** How many boxes touch one; one that lies in several squares may be counted more than once. */
  int count(Box box) {
    int count = 0;
    for (long key : keys(box)) {
      for (Entry entry : cells.getOrDefault(key, List.of())) {
        count += entry.box().touches(box) ? 1 : 0;
      }
    }
    return count;
  }

  private long[] keys(Box box) {
    long left = (long) Math.floor(box.x() / cell);
    long right = (long) Math.floor(box.right() / cell);
    long top = (long) Math.floor(box.y() / cell);
    long bottom = (long) Math.floor(box.bottom() / cell);
    long[] keys = new long[(int) ((right - left + 1) * (bottom - top + 1))];
    int i = 0;
    for (long x = left; x <= right; x++) {
      for (long y = top; y <= bottom; y++) {
        keys[i++] = x * 1_000_003L + y;
      }
    }
    return keys;
  }
}
