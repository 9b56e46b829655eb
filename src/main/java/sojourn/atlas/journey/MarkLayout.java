package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.MapFrame;

/** Places marks, and makes one of those too close to be told apart. */
final class MarkLayout {

  /** Pixels within which stops of a crowd have one mark: dots lie so far apart that each can be hit and named. */
  private static final double APART = 17;

  /** Side of the squares in which near groups are sought, at least the largest reach. */
  private static final double CELL = 24;

  /** Side of the squares whose fullest tells whether there is a crowd. */
  private static final double SQUARE = 48;

  private static final int MOST_ENCOUNTERS = (1 << 29) - 1;
  private static final long LAST_28 = (1L << 28) - 1;

  private final MapFrame frame;
  private final MapStyle style;
  private final Emphasis emphasis;
  private Discs discs;

  MarkLayout(MapFrame frame, MapStyle style, Emphasis emphasis) {
    this.frame = frame;
    this.style = style;
    this.emphasis = emphasis;
    discs = Discs.usual(style.marks());
  }

  /** Stops that come near one another, with the most important of them first. */
  private static final class Group {
    final List<Stop> stops = new ArrayList<>(2);
    final double x;
    final double y;
    final int number;
    int encounters;
    double radius;

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
    discs = Discs.of(style, frame.width(), frame.height(), most(stops, x, y));
    Cells cells = new Cells(stops.size(), CELL * style.marks());
    for (int i : byWeight(stops)) {
      Group home = near(cells, x[i], y[i]);
      if (home == null) {
        home = new Group(cells.groups.size(), x[i], y[i]);
        cells.add(home);
      }
      home.stops.add(stops.get(i));
      home.encounters += stops.get(i).encounters();
      home.radius = radius(home);
    }
    return (discs.crowd() ? merged(cells.groups) : cells.groups).stream().map(this::mark).toList();
  }

  /** The sizes that the marks have. */
  Discs discs() {
    return discs;
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
      long key = ((long) Math.floor(x / side) + dx) * 1_000_003L + (long) Math.floor(y / side) + dy;
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
    double marks = style.marks();
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (int i = cells.first[cells.bucket(x, y, dx, dy)]; i >= 0; i = cells.next[i]) {
          Group group = cells.groups.get(i);
          double reach = discs.crowd() ? APART * marks : Math.max(9 * marks, 0.8 * group.radius);
          if ((best == null || group.number < best.number) && within(group, x, y, reach)) {
            best = group;
          }
        }
      }
    }
    return best;
  }

  private static boolean within(Group group, double x, double y, double reach) {
    return (x - group.x) * (x - group.x) + (y - group.y) * (y - group.y) < reach * reach;
  }

  private double radius(Group group) {
    return discs.radius(group.stops.getFirst().kind(), group.encounters);
  }

  // ---- crowds

  /** Groups of a crowd whose discs would cover one another become one; the fullest that is seen has the largest disc. */
  private List<Group> merged(List<Group> groups) {
    List<Group> now = groups;
    for (int before = Integer.MAX_VALUE; now.size() < before; ) {
      before = now.size();
      resize(now);
      now = onceMerged(now);
    }
    return now;
  }

  private void resize(List<Group> groups) {
    int most = 0;
    for (Group group : groups) {
      most = frame.sees(group.x, group.y, 0) ? Math.max(most, group.encounters) : most;
    }
    Discs next = Discs.of(style, frame.width(), frame.height(), most);
    discs = next.crowd() ? next : discs;
    groups.forEach(g -> g.radius = radius(g));
  }

  private List<Group> onceMerged(List<Group> groups) {
    Cells cells = new Cells(groups.size(), 1.8 * discs.largest() * style.marks());
    List<Group> bySize = new ArrayList<>(groups);
    bySize.sort((a, b) -> Double.compare(b.radius, a.radius));
    for (Group group : bySize) {
      Group home = covering(cells, group);
      if (home == null) {
        home = new Group(cells.groups.size(), group.x, group.y);
        home.radius = group.radius;
        cells.add(home);
      }
      home.stops.addAll(group.stops);
      home.encounters += group.encounters;
    }
    return cells.groups;
  }

  /** A larger disc under which much of a group's own would lie. */
  private @Nullable Group covering(Cells cells, Group group) {
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (int i = cells.first[cells.bucket(group.x, group.y, dx, dy)]; i >= 0; i = cells.next[i]) {
          Group other = cells.groups.get(i);
          if (within(other, group.x, group.y, other.radius + 0.7 * group.radius)) {
            return other;
          }
        }
      }
    }
    return null;
  }

  /** The most encounters in one square of what is seen. */
  private int most(List<Stop> stops, double[] x, double[] y) {
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
    return most;
  }

  private Mark mark(Group group) {
    Stop head = group.stops.getFirst();
    Mark.State state =
        emphasis.none()
            ? new Mark.State(false, false, false)
            : new Mark.State(any(emphasis.primary(), group), any(emphasis.chosen(), group), any(emphasis.brushed(), group));
    return new Mark(group.stops, group.x, group.y, group.radius, head.kind(), group.encounters, hue(group), state);
  }

  private static int hue(Group group) {
    int first = group.stops.getFirst().hue();
    for (Stop stop : group.stops) {
      if (stop.hue() != first) {
        return Way.SEVERAL;
      }
    }
    return first;
  }

  private static boolean any(BitSet rows, Group group) {
    return !rows.isEmpty() && group.stops.stream().anyMatch(s -> s.visits().any(rows));
  }
}
