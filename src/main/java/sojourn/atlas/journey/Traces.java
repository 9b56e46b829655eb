package sojourn.atlas.journey;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sojourn.atlas.GreatCircle;
import sojourn.atlas.LonLat;
import sojourn.model.Leg;

/** Points on great circles, kept from one picture to the next: their sines cost more than all else that a leg needs. For any number of threads. */
public final class Traces {

  private static final int MOST = 4000;

  private record Key(LonLat from, LonLat to, int steps) {}

  private record Gathered(List<Leg> of, List<Leg> drawn) {}

  private volatile Gathered gathered = new Gathered(List.of(), List.of());
  private final Map<Key, double[]> known = new ConcurrentHashMap<>();

  /** The legs that are drawn of many, gathered once for the pictures of the same legs. */
  List<Leg> strongest(List<Leg> legs) {
    Gathered last = gathered;
    if (last.of != legs) {
      last = new Gathered(legs, Bundles.strongest(legs));
      gathered = last;
    }
    return last.drawn;
  }

  /** Longitude and latitude in turn at {@code steps + 1} points at equal distances. */
  double[] points(LonLat from, LonLat to, int steps) {
    if (known.size() > MOST) {
      known.clear();
    }
    return known.computeIfAbsent(new Key(from, to, steps), Traces::trace);
  }

  private static double[] trace(Key key) {
    GreatCircle way = new GreatCircle(key.from(), key.to());
    double[] points = new double[2 * key.steps() + 2];
    for (int i = 0; i <= key.steps(); i++) {
      LonLat at = way.at(i / (double) key.steps());
      points[2 * i] = at.longitude();
      points[2 * i + 1] = at.latitude();
    }
    return points;
  }
}
