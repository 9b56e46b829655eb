package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.GreatCircle;
import sojourn.atlas.MapFrame;
import sojourn.atlas.Pixel;
import sojourn.model.Leg;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.VisitStatus;

/**
 * Draws legs as great circles that bend a little to the right of travel, so that the way out and the way back part, and further travels between the
 * same places lie beside each other. A leg ends short of its marks and breaks where it crosses the edge of the world.
 */
final class LegLayout {

  private static final double BEND = 4;
  private static final double GAP = 3;
  private static final Mark.State PLAIN = new Mark.State(false, false, false);

  private final MapFrame frame;
  private final MapStyle style;
  private final Emphasis emphasis;
  private final Traces traces;
  private final List<Mark> all;
  private final Map<PlaceId, Mark> marks = new HashMap<>();
  private final Map<List<PlaceId>, Integer> repeats = new HashMap<>();
  private int ways;
  private int strongest;

  LegLayout(MapFrame frame, MapStyle style, Emphasis emphasis, Traces traces, List<Mark> marks) {
    this.frame = frame;
    this.style = style;
    this.emphasis = emphasis;
    this.traces = traces;
    all = marks;
  }

  List<LegPath> of(Journeys journeys) {
    return journeys.ways().none() ? single(journeys.legs(), journeys.snapshot()) : bundled(journeys);
  }

  /** How many lines there would be, were all bundles drawn; 0 where legs are drawn by themselves. */
  int ways() {
    return ways;
  }

  /** How many legs the line stands for that stands for most; 0 where legs are drawn by themselves. */
  int strongest() {
    return strongest;
  }

  private List<LegPath> single(List<Leg> legs, Snapshot snapshot) {
    all.forEach(m -> m.stops().forEach(s -> marks.put(s.place().id(), m)));
    List<LegPath> paths = new ArrayList<>();
    for (Leg leg : legs) {
      Mark start = marks.get(leg.from());
      Mark end = marks.get(leg.to());
      if (start != null && end != null && start.apart(end)) {
        int repeat = repeats.merge(List.of(start.head(), end.head()), 1, Integer::sum) - 1;
        List<LegPath.Part> parts = parts(BEND * style.lines() * (1 + repeat), start, end);
        if (!parts.isEmpty()) {
          paths.add(new LegPath(leg, parts, arrow(parts, repeat), Stops.hue(snapshot, leg.traveller()), cancelled(leg, snapshot), state(leg, snapshot)));
        }
      }
    }
    return paths;
  }

  /** One line a bundle, the strongest last and so on top; wide ones bend more, so that both directions are seen. */
  private List<LegPath> bundled(Journeys journeys) {
    Bundles bundles = new Bundles(journeys.ways(), all, frame);
    ways = bundles.size();
    List<Bundle> drawn = bundles.strongest(Bundle.most(frame, style));
    strongest = drawn.isEmpty() ? 0 : drawn.getFirst().count();
    Scales scales = new Scales(Discs.usual(1), strongest, style.lines());
    List<LegPath> paths = new ArrayList<>();
    for (Bundle bundle : drawn.reversed()) {
      double width = scales.width(bundle.count());
      Leg leg = bundle.leg();
      List<LegPath.Part> parts = parts(BEND * style.lines() + width, bundle.start(), bundle.end());
      if (!parts.isEmpty()) {
        Mark.State state = emphasis.none() ? PLAIN : bundle.state(emphasis);
        paths.add(new LegPath(leg, parts, arrow(parts, 0), bundle.hue(), bundle.cancelled(), state, new LegPath.Load(bundle.all(), width)));
      }
    }
    return paths;
  }

  /** From mark to mark: where one stands for several places, from where it stands. */
  private List<LegPath.Part> parts(double bend, Mark start, Mark end) {
    return finish(trace(new GreatCircle(start.stops().getFirst().at(), end.stops().getFirst().at()), start, end), bend, start, end);
  }

  /** Pixels with the fraction of the way at each. */
  private static final class Run {
    final List<double[]> points = new ArrayList<>();

    void add(double[] xy, double t) {
      points.add(new double[] {xy[0], xy[1], t});
    }
  }

  private List<Run> trace(GreatCircle way, Mark start, Mark end) {
    double[] xy = new double[2];
    int steps = steps(way, Math.hypot(end.x() - start.x(), end.y() - start.y()));
    double[] points = traces.points(way.from(), way.to(), steps);
    List<Run> runs = new ArrayList<>();
    Run run = new Run();
    double before = Double.NaN;
    for (int i = 0; i <= steps; i++) {
      double longitude = frame.projection().near(points[2 * i]);
      double latitude = points[2 * i + 1];
      double jump = longitude - before;
      if (frame.projection().wraps() && Math.abs(jump) > 180) {
        double turn = Math.copySign(360, jump);
        double edge = frame.projection().centre() - turn / 2;
        double share = (edge - before) / (longitude - turn - before);
        double there = points[2 * i - 1] + share * (latitude - points[2 * i - 1]);
        unit(edge, there, xy);
        run.add(xy, (i - 1 + share) / steps);
        runs.add(run);
        run = new Run();
        unit(edge + turn, there, xy);
        run.add(xy, (i - 1 + share) / steps);
      }
      unit(longitude, latitude, xy);
      run.add(xy, i / (double) steps);
      before = longitude;
    }
    runs.add(run);
    return runs;
  }

  /** Points about eight pixels apart, closer where a map of the whole world stretches the north; few different numbers, so that points are found again. */
  private int steps(GreatCircle way, double straight) {
    double stretch = 1 / Math.max(0.25, Math.cos(Math.toRadians(way.at(0.5).latitude())));
    double pieces = Math.clamp(Math.max(straight, stretch * way.angle() / (2 * Math.PI) * frame.worldWidth()) / 8, 24, 256);
    return Integer.highestOneBit(2 * (int) Math.ceil(pieces) - 1);
  }

  private void unit(double longitude, double latitude, double[] xy) {
    frame.projection().forward(longitude, latitude, xy);
    xy[0] = xy[0] * frame.scale() + frame.shiftX();
    xy[1] = xy[1] * frame.scale() + frame.shiftY();
  }

  private List<LegPath.Part> finish(List<Run> runs, double bend, Mark start, Mark end) {
    List<LegPath.Part> parts = new ArrayList<>();
    for (Run run : runs) {
      List<double[]> bent = new ArrayList<>();
      int size = run.points.size();
      for (int i = 0; i < size; i++) {
        double[] p = run.points.get(i);
        double[] before = run.points.get(Math.max(0, i - 1));
        double[] after = run.points.get(Math.min(size - 1, i + 1));
        double dx = after[0] - before[0];
        double dy = after[1] - before[1];
        double length = Math.hypot(dx, dy);
        double off = length == 0 ? 0 : bend * 4 * p[2] * (1 - p[2]) / length;
        bent.add(new double[] {p[0] - dy * off, p[1] + dx * off});
      }
      trim(bent, start, true);
      trim(bent, end, false);
      parts.addAll(clip(bent));
    }
    return parts;
  }

  private static void trim(List<double[]> points, Mark mark, boolean fromStart) {
    double reach = mark.radius() + GAP;
    double[] outside = null;
    while (!points.isEmpty()) {
      double[] p = fromStart ? points.getFirst() : points.getLast();
      double d = Math.hypot(p[0] - mark.x(), p[1] - mark.y());
      if (d >= reach) {
        if (outside != null) {
          double d0 = Math.hypot(outside[0] - mark.x(), outside[1] - mark.y());
          double t = d == d0 ? 0 : (reach - d0) / (d - d0);
          double[] edge = {outside[0] + t * (p[0] - outside[0]), outside[1] + t * (p[1] - outside[1])};
          points.add(fromStart ? 0 : points.size(), edge);
        }
        return;
      }
      outside = p;
      points.remove(fromStart ? 0 : points.size() - 1);
    }
  }

  /** Keeps what can be seen, and a little around it. */
  private List<LegPath.Part> clip(List<double[]> points) {
    List<LegPath.Part> parts = new ArrayList<>();
    List<double[]> run = new ArrayList<>();
    for (int i = 0; i + 1 < points.size(); i++) {
      double[] a = points.get(i);
      double[] b = points.get(i + 1);
      boolean seen =
          Math.max(a[0], b[0]) > -40 && Math.min(a[0], b[0]) < frame.width() + 40 && Math.max(a[1], b[1]) > -40
              && Math.min(a[1], b[1]) < frame.height() + 40;
      if (seen) {
        if (run.isEmpty()) {
          run.add(a);
        }
        run.add(b);
      } else if (!run.isEmpty()) {
        parts.add(part(run));
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      parts.add(part(run));
    }
    return parts;
  }

  private static LegPath.Part part(List<double[]> points) {
    return new LegPath.Part(points.stream().map(p -> new Pixel(p[0], p[1])).toList());
  }

  /** In the middle of the longest part that is seen; none on a leg of less than 24 pixels. */
  private LegPath.@Nullable Arrow arrow(List<LegPath.Part> parts, int repeat) {
    LegPath.Part longest = parts.getFirst();
    for (LegPath.Part part : parts) {
      if (part.length() > longest.length()) {
        longest = part;
      }
    }
    double length = longest.length();
    if (length < 24 * style.lines()) {
      return null;
    }
    double rest = length * Math.max(0.2, 0.46 - 0.05 * repeat); // off the middle, or the heads of ways out and back would meet
    for (int i = 1; i < longest.points().size(); i++) {
      Pixel a = longest.points().get(i - 1);
      double dx = longest.points().get(i).x() - a.x();
      double dy = longest.points().get(i).y() - a.y();
      double piece = Math.hypot(dx, dy);
      if (rest <= piece && piece > 0) {
        double t = rest / piece;
        return new LegPath.Arrow(a.x() + t * dx, a.y() + t * dy, Math.atan2(dy, dx));
      }
      rest -= piece;
    }
    return null;
  }

  private static boolean cancelled(Leg leg, Snapshot snapshot) {
    int row = snapshot.columns().visits().of(leg.toVisit());
    return row >= 0 && snapshot.columns().visits().status()[row] == VisitStatus.CANCELLED;
  }

  /** A leg stands out with the visit that it leads to; the way home also with the visit that it leaves. */
  private Mark.State state(Leg leg, Snapshot snapshot) {
    if (emphasis.none()) {
      return PLAIN;
    }
    BitSet first = emphasis.primary();
    BitSet others = emphasis.chosen();
    boolean primary = Emphasis.holds(first, snapshot, leg.toVisit()) || Emphasis.holds(first, snapshot, leg.fromVisit());
    boolean chosen = Emphasis.holds(others, snapshot, leg.toVisit()) || Emphasis.holds(others, snapshot, leg.fromVisit());
    return new Mark.State(primary, chosen, Emphasis.holds(emphasis.brushed(), snapshot, leg.toVisit()));
  }
}
