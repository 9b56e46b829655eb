package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sojourn.model.VisitId;
import sojourn.session.TimeWindow;

/**
 * The strip that shows the whole collection: how much lies where, and the window that the axis above shows.
 *
 * @param columns how many visits and encounters a stretch holds, in the travellers' hues, one above the other
 * @param window where the time window is drawn
 */
record OverviewStrip(Box box, TimeScale scale, List<Tick> ticks, List<Column> columns, List<ThinBand> bands, Box window) {

  static final double HANDLE = 8;
  private static final double BIN = 7;
  private static final double GRAB = 9;
  private static final double SMALLEST_WINDOW = 14;

  OverviewStrip {
    ticks = List.copyOf(ticks);
    columns = List.copyOf(columns);
    bands = List.copyOf(bands);
  }

  /** One block of the histogram. */
  record Column(Box box, int hue) {}

  /** What a press takes hold of. */
  enum Grip {
    START,
    END,
    WINDOW,
    GROUND,
    NONE
  }

  static OverviewStrip of(TimelineContent content, Frame frame, TextMeasure measure) {
    Box box = frame.stripBox();
    TimeScale scale = TimeScale.of(frame.strip(), frame.left(), frame.right());
    double base = box.bottom() - 6;
    List<ThinBand> bands = new ArrayList<>();
    Map<Long, Map<Integer, Integer>> bins = new TreeMap<>();
    double days = BIN / scale.pixelsPerDay();
    Density density = content.density();
    if (density != null) {
      bins.putAll(DensityStack.bins(density, days));
    }
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
    TimeScale axis = TimeScale.of(frame.shown(), frame.left(), frame.right());
    double least = Math.max(0, SMALLEST_WINDOW - (scale.x(axis.end()) - scale.x(axis.start()))) / 2;
    double x0 = Math.clamp(scale.x(axis.start()) - least, scale.left(), scale.right() - SMALLEST_WINDOW);
    double x1 = Math.clamp(scale.x(axis.end()) + least, x0 + SMALLEST_WINDOW, scale.right());
    Box window = Box.between(x0, box.y() + 4, x1, box.bottom() - 4);
    List<Tick> ticks = TimeAxis.ticks(scale, t -> measure.width(t, Type.SMALL));
    return new OverviewStrip(box, scale, ticks, columns(bins, scale, days, base, box.height() * 0.42), bands, window);
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

  /** What lies under a point: the handles first, so that a small window can still be made larger. */
  Grip grip(double x, double y) {
    if (!box.contains(x, y) || x < scale.left() - GRAB || x > scale.right() + GRAB) {
      return Grip.NONE;
    }
    double toStart = Math.abs(x - window.x());
    double toEnd = Math.abs(x - window.right());
    boolean within = x > window.x() && x < window.right();
    double reach = within ? Math.min(GRAB, window.width() / 4) : GRAB;
    if (Math.min(toStart, toEnd) <= reach) {
      return toStart <= toEnd ? Grip.START : Grip.END;
    }
    return within ? Grip.WINDOW : Grip.GROUND;
  }

  /** The window after a grip was dragged to a pixel, taken hold of at another. */
  TimeWindow dragged(Grip grip, TimeWindow from, double pressedX, double x) {
    double days = (Math.clamp(x, scale.left(), scale.right()) - pressedX) / scale.pixelsPerDay();
    double least = 2 * SMALLEST_WINDOW / scale.pixelsPerDay();
    return switch (grip) {
      case START -> new TimeWindow(Math.min(from.start() + days, from.end() - Math.min(least, from.length())), from.end());
      case END -> new TimeWindow(from.start(), Math.max(from.end() + days, from.start() + Math.min(least, from.length())));
      case WINDOW -> new TimeWindow(from.start() + days, from.end() + days);
      case GROUND, NONE -> from;
    };
  }

  /** The window between two pixels. */
  TimeWindow between(double x0, double x1) {
    double from = scale.day(Math.clamp(Math.min(x0, x1), scale.left(), scale.right() - 1));
    double to = scale.day(Math.clamp(Math.max(x0, x1), scale.left() + 1, scale.right()));
    return new TimeWindow(from, Math.max(to, from + 1 / scale.pixelsPerDay()));
  }

  /** The window of the same length about a pixel. */
  TimeWindow centred(TimeWindow from, double x) {
    double middle = scale.day(x);
    return new TimeWindow(middle - from.length() / 2, middle + from.length() / 2);
  }
}
