package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sojourn.model.Snapshot;
import sojourn.ui.control.BriefNames;

/** Stacks the lanes of a large collection: columns whose heights say how many visits a stretch of time holds. Only lanes in sight are laid out. */
final class DensityStack {

  private static final double LANE = 30;
  private static final double COLUMN = 7;
  private static final double UNDATED_ROW = 24;

  private final Density density;
  private final Snapshot snapshot;
  private final Frame frame;
  private final TextMeasure measure;
  private final TimeScale scale;

  DensityStack(Density density, Snapshot snapshot, Frame frame, TextMeasure measure) {
    this.density = density;
    this.snapshot = snapshot;
    this.frame = frame;
    this.measure = measure;
    scale = frame.scale();
  }

  TimelineLayout layout(OverviewStrip strip) {
    Box body = frame.body();
    double lane = frame.compact() ? Math.max(18, body.height()) : LANE;
    int first = Math.max(0, (int) (frame.scroll() / lane));
    int last = Math.min(density.lanes().size(), (int) ((frame.scroll() + body.height()) / lane) + 1);
    List<int[]> counts = new ArrayList<>();
    int largest = 1;
    for (int i = first; i < last; i++) {
      int[] bounds = bounds(density.lanes().get(i));
      counts.add(bounds);
      for (int b = 1; b < bounds.length; b++) {
        largest = Math.max(largest, bounds[b] - bounds[b - 1]);
      }
    }
    List<LaneHead> heads = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (int i = first; i < last; i++) {
      Density.Lane row = density.lanes().get(i);
      double y = body.y() - frame.scroll() + i * lane;
      String count = Integer.toString(row.days().length);
      String name = measure.cut(BriefNames.of(row.name()), Type.STRONG, LaneHead.room(frame, measure, count));
      heads.add(new LaneHead(row.id(), row.hue(), List.of(name), count, new Box(0, y, frame.width(), lane), false, true));
      columns(row, counts.get(i - first), largest, y + lane - 3, lane - 7, marks);
    }
    double top = body.y() - frame.scroll();
    double all = top + density.lanes().size() * lane;
    Box undated = null;
    if (density.undated().length > 0) {
      undated = new Box(0, all, frame.width(), UNDATED_ROW);
      all += UNDATED_ROW;
      withoutDate(undated, heads, marks);
    }
    List<Tick> ticks = TimeAxis.ticks(scale, t -> measure.width(t, Type.AXIS));
    return new TimelineLayout(frame, scale, ticks, heads, marks, List.of(), List.of(), null, undated, strip, density.lanes().size(), all - top + 2, List.of());
  }

  /** Visits of which nothing says when they were: one mark for all. */
  private void withoutDate(Box row, List<LaneHead> heads, List<Mark> marks) {
    heads.add(new LaneHead(null, LaneHead.NO_LANE, List.of(Words.of("lane.undated")), "", row, false, false));
    Box box = new Box(scale.left() + 4, row.y() + 4, 40, row.height() - 8);
    marks.add(new Mark.Column(Density.undated(snapshot, density.undated()), -1, box, 0, 0, true));
  }

  /** How many visits of a lane lie before the edge of each column. */
  private int[] bounds(Density.Lane lane) {
    int columns = (int) Math.ceil((scale.right() - scale.left()) / COLUMN);
    int[] bounds = new int[columns + 1];
    for (int i = 0; i <= columns; i++) {
      bounds[i] = lane.before(scale.day(scale.left() + i * COLUMN));
    }
    return bounds;
  }

  private void columns(Density.Lane lane, int[] bounds, int largest, double bottom, double most, List<Mark> marks) {
    for (int i = 1; i < bounds.length; i++) {
      int count = bounds[i] - bounds[i - 1];
      if (count > 0) {
        double high = Math.max(3, most * Math.sqrt((double) count / largest));
        double x = scale.left() + (i - 1) * COLUMN;
        Box box = new Box(x + 0.5, bottom - high, COLUMN - 1.5, high);
        double to = lane.days()[bounds[i] - 1] + 1.0;
        marks.add(new Mark.Column(Density.ids(snapshot, lane, bounds[i - 1], bounds[i]), lane.hue(), box, lane.days()[bounds[i - 1]], to, true));
      }
    }
  }

  /** Visits and encounters by bin of the overview strip and hue; asked for with every frame, so it counts in arrays. */
  static Map<Long, Map<Integer, Integer>> bins(Density density, double days) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (Density.Lane lane : density.lanes()) {
      if (lane.days().length > 0) {
        first = Math.min(first, bin(lane.days()[0], days));
        last = Math.max(last, bin(lane.days()[lane.days().length - 1], days));
        least = Math.min(least, lane.hue());
        most = Math.max(most, lane.hue());
      }
    }
    Map<Long, Map<Integer, Integer>> bins = new TreeMap<>();
    for (int hue = least; hue <= most && first <= last; hue++) {
      count(density, days, first, new int[Math.toIntExact(last - first + 1)], hue, bins);
    }
    return bins;
  }

  /** Adds what lies in the lanes of one hue. */
  private static void count(Density density, double days, long first, int[] sums, int hue, Map<Long, Map<Integer, Integer>> bins) {
    for (Density.Lane lane : density.lanes()) {
      if (lane.hue() == hue) {
        int[] at = lane.days();
        int[] weight = lane.weight();
        for (int i = 0; i < at.length; i++) {
          sums[(int) (bin(at[i], days) - first)] += weight[i];
        }
      }
    }
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] > 0) {
        bins.computeIfAbsent(first + i, k -> new TreeMap<>()).put(hue, sums[i]);
      }
    }
  }

  /** One way of rounding for all days: a day at the edge of a bin would else be in none. */
  private static long bin(int day, double days) {
    return (long) Math.floor(day / days);
  }
}
