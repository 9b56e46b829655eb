package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sojourn.atlas.MapFrame;
import sojourn.model.Columns;

/** Gathers ways by the marks that their places lie on. Many thousands are gathered anew for every frame, so they stand as columns of numbers. */
final class Bundles {

  private static final long LAST_32 = (1L << 32) - 1;

  private final Ways ways;
  private final List<Mark> marks;
  /** The mark of each place, by their numbers. */
  private final int[] markOf;
  /** Bundles by their two marks, with free slots. */
  private final int[] slots;
  private final long[] ends;
  private final int[] count;
  /** The way that a bundle got last, and for each way, by its rank, the one before it. */
  private final int[] last;
  private final int[] before;
  private int size;

  /** Of the ways that a frame may show. */
  Bundles(Ways ways, List<Mark> marks, MapFrame frame) {
    this.ways = ways;
    this.marks = marks;
    markOf = new int[ways.rows().places()];
    Arrays.fill(markOf, Columns.NONE);
    for (int i = 0; i < marks.size(); i++) {
      for (Stop stop : marks.get(i).stops()) {
        markOf[stop.number()] = i;
      }
    }
    slots = new int[Integer.highestOneBit(Math.max(4, ways.size())) * 4];
    Arrays.fill(slots, -1);
    ends = new long[ways.size()];
    count = new int[ways.size()];
    last = new int[ways.size()];
    before = new int[ways.size()];
    for (int rank = 0; rank < ways.size(); rank++) {
      int start = markOf[ways.rows().wayFrom(ways.at(rank))];
      int end = markOf[ways.rows().wayTo(ways.at(rank))];
      if (start >= 0 && end >= 0 && start != end && near(marks.get(start), marks.get(end), frame)) {
        add(rank, (long) start << 32 | end);
      }
    }
  }

  private void add(int rank, long both) {
    int slot = (int) ((both * 0x9E3779B97F4A7C15L) >>> 40) & (slots.length - 1);
    while (slots[slot] >= 0 && ends[slots[slot]] != both) {
      slot = (slot + 1) & (slots.length - 1);
    }
    int bundle = slots[slot];
    if (bundle < 0) {
      bundle = size++;
      slots[slot] = bundle;
      ends[bundle] = both;
      last[bundle] = -1;
    }
    before[rank] = last[bundle];
    last[bundle] = rank;
    count[bundle] += ways.count(ways.at(rank));
  }

  /** Whether the way between two marks may be seen; great circles bulge. */
  private static boolean near(Mark a, Mark b, MapFrame frame) {
    double bulge = 40 + 0.3 * Math.max(Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    return Math.max(a.x(), b.x()) > -bulge && Math.min(a.x(), b.x()) < frame.width() + bulge
        && Math.max(a.y(), b.y()) > -bulge && Math.min(a.y(), b.y()) < frame.height() + bulge;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The strongest, those of most legs first. */
  List<Bundle> strongest(int most) {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) -count[i] << 32 | i;
    }
    Arrays.sort(keys);
    List<Bundle> found = new ArrayList<>();
    for (int i = 0; i < Math.min(most, size); i++) {
      found.add(bundle((int) (keys[i] & LAST_32)));
    }
    return found;
  }

  private Bundle bundle(int number) {
    int[] legs = new int[count[number]];
    int filled = 0;
    int first = 0;
    for (int rank = last[number]; rank >= 0; rank = before[rank]) {
      first = filled; // the way travelled most comes last
      filled += ways.copy(ways.at(rank), legs, filled);
    }
    return new Bundle(ways.rows(), marks.get((int) (ends[number] >> 32)), marks.get((int) (ends[number] & LAST_32)), legs[first], legs);
  }
}
