package sojourn.export.plate.map;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.GreatCircle;
import sojourn.atlas.LonLat;
import sojourn.atlas.projection.Strip;
import sojourn.model.Leg;
import sojourn.model.LegKind;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;

/**
 * The legs of a plate: great circles that bend a little to the right of travel, so that the ways out and back part; broken at the edge of the world.
 * Where there are very many, those of one kind between the same marks are drawn as one, thicker the more there are.
 */
final class LegPlan {

  /** Legs up to which each is drawn by itself. */
  private static final int MOST_SINGLE = 150;

  /** Legs up to which heads tell the way. */
  private static final int MOST_HEADED = 220;

  private static final double BEND = 0.9;
  private static final double GAP = 0.55;

  /**
   * A drawn leg.
   *
   * @param parts points in millimetres, x and y in turn
   * @param head null for none
   * @param count journeys that it stands for
   */
  record Drawn(Leg leg, int traveller, int count, List<List<double[]>> parts, @Nullable Head head) {}

  /** The middle of an arrowhead and the way it points, radians clockwise from east. */
  record Head(double x, double y, double angle) {}

  private record Way(PlaceId from, PlaceId to, LegKind kind, int traveller) {}

  private final MapField plane;
  private final Itinerary itinerary;
  private final Map<PlaceId, PlateMark> marks;
  private final Map<List<PlateMark>, Integer> repeats = new HashMap<>();

  LegPlan(MapField plane, Itinerary itinerary, List<PlateMark> marks) {
    this.plane = plane;
    this.itinerary = itinerary;
    this.marks = MarkPlan.byPlace(marks);
  }

  List<Drawn> legs() {
    Map<PersonId, Integer> numbers = itinerary.numbers();
    List<Leg> all = itinerary.journeys().legs();
    boolean single = all.size() <= MOST_SINGLE;
    Map<Object, List<Leg>> ways = new LinkedHashMap<>();
    for (Leg leg : all) {
      PlateMark from = marks.get(leg.from());
      PlateMark to = marks.get(leg.to());
      if (from != null && to != null && !from.equals(to)) {
        int traveller = itinerary.toldApart() ? numbers.getOrDefault(leg.traveller(), 0) : 0;
        Object key = single ? leg : new Way(from.stops().getFirst().place().id(), to.stops().getFirst().place().id(), leg.kind(), traveller);
        ways.computeIfAbsent(key, k -> new ArrayList<>(1)).add(leg);
      }
    }
    List<Drawn> drawn = new ArrayList<>();
    boolean heads = ways.size() <= MOST_HEADED;
    for (List<Leg> bundle : ways.values()) {
      Drawn leg = draw(bundle.getFirst(), numbers.getOrDefault(bundle.getFirst().traveller(), 0), bundle.size(), heads);
      if (leg != null) {
        drawn.add(leg);
      }
    }
    return drawn;
  }

  /** Kinds that are drawn, for the legend. */
  static Set<LegKind> kinds(List<Drawn> legs) {
    Set<LegKind> kinds = EnumSet.noneOf(LegKind.class);
    legs.forEach(l -> kinds.add(l.leg().kind()));
    return kinds;
  }

  private @Nullable Drawn draw(Leg leg, int traveller, int count, boolean headed) {
    Place from = itinerary.journeys().snapshot().places().get(leg.from());
    Place to = itinerary.journeys().snapshot().places().get(leg.to());
    PlateMark start = marks.get(leg.from());
    PlateMark end = marks.get(leg.to());
    if (from == null || to == null || start == null || end == null) {
      return null;
    }
    int repeat = repeats.merge(List.of(start, end), 1, Integer::sum) - 1;
    GreatCircle way = new GreatCircle(new LonLat(from.longitude(), from.latitude()), new LonLat(to.longitude(), to.latitude()));
    List<List<double[]>> parts = new ArrayList<>();
    for (List<double[]> run : trace(way, start, end)) {
      List<double[]> bent = bend(run, BEND * plane.type() * (1 + Math.min(repeat, 6)));
      trim(bent, start, true);
      trim(bent, end, false);
      clip(bent, parts);
    }
    return parts.isEmpty() ? null : new Drawn(leg, traveller, count, parts, headed ? head(parts, repeat) : null);
  }

  /** Points with the fraction of the way at each, in runs between edges of the world. */
  private List<List<double[]>> trace(GreatCircle way, PlateMark start, PlateMark end) {
    int steps = (int) Math.clamp(Math.toDegrees(way.angle()) * 1.5, itinerary.stops().size() > 1000 ? 8 : 24, 200);
    boolean wraps = plane.frame().projection().domain() instanceof Strip;
    double jump = (plane.area().width() + plane.area().height()) * 0.6;
    List<List<double[]>> runs = new ArrayList<>();
    List<double[]> run = new ArrayList<>();
    double[] xy = new double[2];
    double longitude = Double.NaN;
    LonLat last = way.from();
    for (int i = 0; i <= steps; i++) {
      LonLat at = i == steps ? way.to() : way.at(i / (double) steps);
      double near = plane.frame().projection().near(at.longitude());
      double turn = near - longitude;
      if (wraps && Math.abs(turn) > 180) { // both runs go on beyond the edge, where the clip of the globe ends them
        plane.forward(near - Math.copySign(360, turn), at.latitude(), xy);
        run.add(new double[] {xy[0], xy[1], i / (double) steps});
        runs.add(run);
        run = new ArrayList<>();
        plane.forward(longitude + Math.copySign(360, turn), last.latitude(), xy);
        run.add(new double[] {xy[0], xy[1], (i - 1) / (double) steps});
      }
      boolean there = plane.locate(at.longitude(), at.latitude(), xy);
      boolean torn = !there || (!wraps && !run.isEmpty() && Math.hypot(xy[0] - run.getLast()[0], xy[1] - run.getLast()[1]) > jump);
      if (torn && !run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
      if (there) {
        run.add(new double[] {xy[0], xy[1], i / (double) steps});
      }
      longitude = near;
      last = at;
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    pull(runs, start, end);
    return runs;
  }

  /** A mark that stands for several places need not stand where this leg ends. */
  private static void pull(List<List<double[]>> runs, PlateMark start, PlateMark end) {
    if (runs.isEmpty()) {
      return;
    }
    double[] first = runs.getFirst().getFirst();
    double[] last = runs.getLast().getLast();
    double[] a = first[2] == 0 ? new double[] {start.x() - first[0], start.y() - first[1]} : new double[2];
    double[] b = last[2] == 1 ? new double[] {end.x() - last[0], end.y() - last[1]} : new double[2];
    for (List<double[]> run : runs) {
      for (double[] p : run) {
        p[0] += a[0] * (1 - p[2]) + b[0] * p[2];
        p[1] += a[1] * (1 - p[2]) + b[1] * p[2];
      }
    }
  }

  private static List<double[]> bend(List<double[]> run, double by) {
    List<double[]> bent = new ArrayList<>();
    int size = run.size();
    for (int i = 0; i < size; i++) {
      double[] p = run.get(i);
      double[] before = run.get(Math.max(0, i - 1));
      double[] after = run.get(Math.min(size - 1, i + 1));
      double dx = after[0] - before[0];
      double dy = after[1] - before[1];
      double length = Math.hypot(dx, dy);
      double off = length == 0 ? 0 : by * 4 * p[2] * (1 - p[2]) / length;
      bent.add(new double[] {p[0] - dy * off, p[1] + dx * off});
    }
    return bent;
  }

  /** Takes away what lies on or close to a mark. */
  private void trim(List<double[]> points, PlateMark mark, boolean fromStart) {
    var reach = mark.box().grown(GAP * plane.type());
    double[] outside = null;
    while (!points.isEmpty()) {
      double[] p = fromStart ? points.getFirst() : points.getLast();
      if (!reach.contains(p[0], p[1])) {
        if (outside != null) {
          points.add(fromStart ? 0 : points.size(), edge(outside, p, mark));
        }
        return;
      }
      outside = p;
      points.remove(fromStart ? 0 : points.size() - 1);
    }
  }

  /** Between a point on a mark and one outside of it, by halving. */
  private double[] edge(double[] inside, double[] outside, PlateMark mark) {
    var reach = mark.box().grown(GAP * plane.type());
    double low = 0;
    double high = 1;
    for (int i = 0; i < 14; i++) {
      double middle = (low + high) / 2;
      if (reach.contains(inside[0] + middle * (outside[0] - inside[0]), inside[1] + middle * (outside[1] - inside[1]))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new double[] {inside[0] + high * (outside[0] - inside[0]), inside[1] + high * (outside[1] - inside[1])};
  }

  /** Keeps what can be seen, and a little around it. */
  private void clip(List<double[]> points, List<List<double[]>> parts) {
    List<double[]> run = new ArrayList<>();
    var seen = plane.area().grown(2 * plane.type());
    for (int i = 0; i + 1 < points.size(); i++) {
      double[] a = points.get(i);
      double[] b = points.get(i + 1);
      boolean in = Math.max(a[0], b[0]) > seen.x() && Math.min(a[0], b[0]) < seen.right() && Math.max(a[1], b[1]) > seen.y() && Math.min(a[1], b[1]) < seen.bottom();
      if (in) {
        if (run.isEmpty()) {
          run.add(a);
        }
        run.add(b);
      } else if (!run.isEmpty()) {
        parts.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      parts.add(run);
    }
  }

  private @Nullable Head head(List<List<double[]>> parts, int repeat) {
    List<double[]> longest = parts.getFirst();
    for (List<double[]> part : parts) {
      longest = length(part) > length(longest) ? part : longest;
    }
    double length = length(longest);
    if (length < 7 * plane.type()) {
      return null;
    }
    double rest = length * Math.max(0.2, 0.46 - 0.06 * repeat);
    for (int i = 1; i < longest.size(); i++) {
      double[] a = longest.get(i - 1);
      double[] b = longest.get(i);
      double piece = Math.hypot(b[0] - a[0], b[1] - a[1]);
      if (rest <= piece && piece > 0) {
        double t = rest / piece;
        return new Head(a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), Math.atan2(b[1] - a[1], b[0] - a[0]));
      }
      rest -= piece;
    }
    return null;
  }

  private static double length(List<double[]> part) {
    double sum = 0;
    for (int i = 1; i < part.size(); i++) {
      sum += Math.hypot(part.get(i)[0] - part.get(i - 1)[0], part.get(i)[1] - part.get(i - 1)[1]);
    }
    return sum;
  }
}
