package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.MapFrame;

/** Places marks, and makes one of those too close to be told apart. */
final class MarkLayout {

  /** Side of the squares in which near groups are sought, at least the largest reach. */
  private static final double CELL = 24;

  /** Side of the squares whose fullest has the largest disc, where there are more encounters than discs can tell apart by their usual sizes. */
  private static final double SQUARE = 48;

  private static final int MOST_ENCOUNTERS = (1 << 29) - 1;
  private static final long LAST_28 = (1 << 28) - 1;

  private final MapFrame frame;
  private final MapStyle style;
  private final Emphasis emphasis;
  /** What the usual radius of a visited place is multiplied by, 1 unless there is a crowd. */
  private double shrink = 1;

  MarkLayout(MapFrame frame, MapStyle style, Emphasis emphasis) {
    this.frame = frame;
    this.style = style;
    this.emphasis = emphasis;
  }

  /** Stops that come near one another, with the most important of them first. */
  private static final class Group {
    final List<Stop> stops = new ArrayList<>();
    final double x;
    final double y;
    final int number;
    int encounters;

    Group(int number, double x, double y) {
      this.number = number;
      this.x = x;
      this.y = y;
    }
  }

  List<Mark> of(List<Stop> stops) {
    double[] x = new double[stops.size()];
    double[] y = new double[stops.size()];
    double[] at = new double[2];
    for (int i = 0; i < x.length; i++) {
      frame.pixel(stops.get(i).place().longitude(), stops.get(i).place().latitude(), at);
      x[i] = at[0];
      y[i] = at[1];
    }
    shrink = shrink(stops, x, y);
    Cells cells = new Cells(stops.size(), CELL * Math.max(1, style.marks()));
    for (int i : byWeight(stops)) {
      Group home = near(cells, x[i], y[i]);
      if (home == null) {
        home = new Group(cells.groups.size(), x[i], y[i]);
        cells.add(home);
      }
      home.stops.add(stops.get(i));
      home.encounters += stops.get(i).encounters();
    }
    return cells.groups.stream().map(this::mark).toList();
  }

  /** Numbers of stops: by kind, then those with most encounters, then as they come. */
  private static int[] byWeight(List<Stop> stops) {
    long[] keys = new long[stops.size()];
    for (int i = 0; i < keys.length; i++) {
      Stop stop = stops.get(i);
      keys[i] = (long) stop.kind().compareTo(StopKind.VISITED) << 58 | (long) (MOST_ENCOUNTERS - Math.min(stop.encounters(), MOST_ENCOUNTERS)) << 28 | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) (key & LAST_28)).toArray();
  }

  /** Groups by the squares that they lie in; squares that share a bucket are told apart by distance. */
  private static final class Cells {

    private final List<Group> groups = new ArrayList<>();
    private final int[] first;
    private final int[] next;
    private final double side;

    Cells(int most, double side) {
      this.side = side;
      first = new int[Integer.highestOneBit(Math.max(8, 4 * most))];
      next = new int[most];
      Arrays.fill(first, -1);
    }

    int bucket(double x, double y, int dx, int dy) {
      long key = key(x, y, side, dx, dy);
      return (int) (key ^ key >>> 32) & (first.length - 1);
    }

    void add(Group group) {
      int bucket = bucket(group.x, group.y, 0, 0);
      next[group.number] = first[bucket];
      first[bucket] = group.number;
      groups.add(group);
    }
  }

  /** The most important group that the pixel is within reach of. */
  private @Nullable Group near(Cells cells, double x, double y) {
    Group best = null;
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (int i = cells.first[cells.bucket(x, y, dx, dy)]; i >= 0; i = cells.next[i]) {
          Group group = cells.groups.get(i);
          double reach = shrink < 1 ? radius(group) + 6 * style.marks() : Math.max(9 * style.marks(), 0.8 * radius(group));
          if ((best == null || group.number < best.number) && Math.hypot(x - group.x, y - group.y) < reach) {
            best = group;
          }
        }
      }
    }
    return best;
  }

  private static long key(double x, double y, double cell, int dx, int dy) {
    return ((long) Math.floor(x / cell) + dx) * 1_000_003L + (long) Math.floor(y / cell) + dy;
  }

  private double radius(Group group) {
    return style.radius(group.stops.getFirst().kind(), group.encounters, shrink);
  }

  /** So that the fullest part of the map has the largest disc and the others are smaller in proportion. */
  private double shrink(List<Stop> stops, double[] x, double[] y) {
    double side = SQUARE * style.marks();
    int across = (int) (frame.width() / side) + 2;
    int[] sums = new int[across * ((int) (frame.height() / side) + 2)];
    int most = 0;
    for (int i = 0; i < x.length; i++) {
      if (frame.sees(x[i], y[i], 0)) {
        int square = ((int) (y[i] / side)) * across + (int) (x[i] / side);
        sums[square] += stops.get(i).encounters();
        most = Math.max(most, sums[square]);
      }
    }
    return style.shrink(most);
  }

  private Mark mark(Group group) {
    Stop head = group.stops.getFirst();
    Mark.State state =
        emphasis.none()
            ? new Mark.State(false, false, false)
            : new Mark.State(any(emphasis.primary(), group), any(emphasis.chosen(), group), any(emphasis.brushed(), group));
    return new Mark(group.stops, group.x, group.y, radius(group), head.kind(), group.encounters, hue(group), state);
  }

  private static int hue(Group group) {
    int first = group.stops.getFirst().hue();
    return group.stops.stream().allMatch(s -> s.hue() == first) ? first : Way.SEVERAL;
  }

  private static boolean any(BitSet rows, Group group) {
    return !rows.isEmpty() && group.stops.stream().anyMatch(s -> s.visits().any(rows));
  }
}
