package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sojourn.model.VisitId;

/**
 * What of the overview strip stays as it is while the time window moves: how much of the collection lies where.
 *
 * @param columns how many visits and encounters a stretch holds, in the travellers' hues, one above the other
 */
record Histogram(Box box, TimeScale scale, List<Tick> ticks, List<Column> columns, List<ThinBand> bands) {

  private static final double BIN = 7;

  Histogram {
    ticks = List.copyOf(ticks);
    columns = List.copyOf(columns);
    bands = List.copyOf(bands);
  }

  /** One block. */
  record Column(Box box, int hue) {}

  /** Keeps the last one, which a dragged window asks for with every frame. */
  static final class Memory {

    private @Nullable TimelineContent content;
    private @Nullable Histogram known;

    /** That of a content in a frame, made anew only where it would differ. */
    @SuppressWarnings("ReferenceEquality") // comparing what is in it would take as long as making it anew
    Histogram of(TimelineContent now, Frame frame, TextMeasure measure) {
      Histogram last = known;
      TimeScale scale = TimeScale.of(frame.strip(), frame.left(), frame.right());
      if (last == null || content != now || !last.scale.equals(scale) || !last.box.equals(frame.stripBox())) {
        last = Histogram.of(now, frame, measure);
        content = now;
        known = last;
      }
      return last;
    }
  }

  static Histogram of(TimelineContent content, Frame frame, TextMeasure measure) {
    Box box = frame.stripBox();
    TimeScale scale = TimeScale.of(frame.strip(), frame.left(), frame.right());
    double base = box.bottom() - 6;
    List<ThinBand> bands = new ArrayList<>();
    double days = BIN / scale.pixelsPerDay();
    Density density = content.density();
    Map<Long, Map<Integer, Integer>> bins = density == null ? new TreeMap<>() : DensityStack.bins(density, days);
    Set<VisitId> counted = new HashSet<>();
    for (TravellerLane lane : content.travellers()) {
      for (Stay stay : lane.stays()) {
        if (!counted.add(stay.id())) {
          continue; // in several lanes
        }
        long bin = (long) Math.floor((stay.from() + stay.to()) / 2 / days);
        bins.computeIfAbsent(bin, b -> new TreeMap<>()).merge(stay.hue(), 1 + stay.meetings().size(), Integer::sum);
      }
      for (Adrift adrift : lane.adrift()) {
        bands.add(new ThinBand(Box.between(scale.x(adrift.from()), base - 3, scale.x(adrift.to()), base), adrift.hue()));
      }
    }
    List<Tick> ticks = TimeAxis.ticks(scale, t -> measure.width(t, Type.SMALL));
    return new Histogram(box, scale, ticks, columns(bins, scale, days, base, box.height() * 0.42), bands);
  }

  private static List<Column> columns(Map<Long, Map<Integer, Integer>> bins, TimeScale scale, double days, double base, double most) {
    int largest = bins.values().stream().mapToInt(b -> b.values().stream().mapToInt(Integer::intValue).sum()).max().orElse(1);
    List<Column> columns = new ArrayList<>();
    bins.forEach(
        (bin, byHue) -> {
          double y = base;
          for (Map.Entry<Integer, Integer> part : byHue.entrySet()) {
            double high = Math.max(byHue.size() > 1 ? 1.5 : 3, most * part.getValue() / largest);
            columns.add(new Column(new Box(scale.x(bin * days) + 1, y - high, BIN - 2, high), part.getKey()));
            y -= high;
          }
        });
    return columns;
  }
}
