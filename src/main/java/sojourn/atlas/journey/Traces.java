package sojourn.atlas.journey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sojourn.atlas.GreatCircle;
import sojourn.atlas.LonLat;

/** Points on great circles, kept from one picture to the next: their sines cost more than all else that a leg needs. For any number of threads. */
public final class Traces {

  private static final int MOST = 4000;

  private record Key(LonLat from, LonLat to, int steps) {}

  private final Map<Key, double[]> known = new ConcurrentHashMap<>();

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
