package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.MapFrame;

/** Places marks, and makes one of those too close to be told apart. */
final class MarkLayout {

  private static final Comparator<Stop> BY_WEIGHT =
      Comparator.comparing(Stop::kind).thenComparing(Comparator.comparingInt(Stop::encounters).reversed());

  /** Side of the squares in which near groups are sought, at least the largest reach. */
  private static final double CELL = 24;

  /** Side of the squares whose fullest has the largest disc, where there are more encounters than discs can tell apart by their usual sizes. */
  private static final double SQUARE = 48;

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
    shrink = shrink(stops);
    List<Group> groups = new ArrayList<>();
    Map<Long, List<Group>> cells = new HashMap<>();
    double[] at = new double[2];
    double cell = CELL * Math.max(1, style.marks());
    for (Stop stop : stops.stream().sorted(BY_WEIGHT).toList()) {
      frame.pixel(stop.place().longitude(), stop.place().latitude(), at);
      Group home = near(cells, cell, at);
      if (home == null) {
        home = new Group(groups.size(), at[0], at[1]);
        groups.add(home);
        cells.computeIfAbsent(key(at[0], at[1], cell, 0, 0), k -> new ArrayList<>(2)).add(home);
      }
      home.stops.add(stop);
      home.encounters += stop.encounters();
    }
    return groups.stream().map(this::mark).toList();
  }

  /** The most important group that the pixel is within reach of. */
  private @Nullable Group near(Map<Long, List<Group>> cells, double cell, double[] at) {
    Group best = null;
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (Group group : cells.getOrDefault(key(at[0], at[1], cell, dx, dy), List.of())) {
          double reach = shrink < 1 ? radius(group) + 6 * style.marks() : Math.max(9 * style.marks(), 0.8 * radius(group));
          if ((best == null || group.number < best.number) && Math.hypot(at[0] - group.x, at[1] - group.y) < reach) {
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
  private double shrink(List<Stop> stops) {
    Map<Long, Integer> sums = new HashMap<>();
    double[] at = new double[2];
    int most = 0;
    for (Stop stop : stops) {
      frame.pixel(stop.place().longitude(), stop.place().latitude(), at);
      if (frame.sees(at[0], at[1], 0)) {
        most = Math.max(most, sums.merge(key(at[0], at[1], SQUARE * style.marks(), 0, 0), stop.encounters(), Integer::sum));
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
    return new Mark(group.stops, group.x, group.y, radius(group), head.kind(), group.encounters, head.hue(), state);
  }

  private static boolean any(BitSet rows, Group group) {
    return !rows.isEmpty() && group.stops.stream().anyMatch(s -> s.visits().any(rows));
  }
}
