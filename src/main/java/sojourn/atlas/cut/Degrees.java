package sojourn.atlas.cut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sojourn.atlas.LonLat;
import sojourn.atlas.world.Line;

/** Lines and rings as longitude, latitude in turn, longitudes running on beyond 180 degrees so that no step is longer than half a turn. */
final class Degrees {

  private Degrees() {}

  static double[] of(Line line) {
    double[] degrees = new double[2 * line.size()];
    for (int i = 0; i < line.size(); i++) {
      degrees[2 * i] = line.longitude(i);
      degrees[2 * i + 1] = line.latitude(i);
    }
    return degrees;
  }

  static double[] of(List<LonLat> places) {
    double[] degrees = new double[2 * places.size()];
    for (int i = 0; i < places.size(); i++) {
      double longitude = places.get(i).longitude();
      degrees[2 * i] = i == 0 ? longitude : longitude + 360 * Math.rint((degrees[2 * i - 2] - longitude) / 360);
      degrees[2 * i + 1] = places.get(i).latitude();
    }
    return degrees;
  }

  /** Rings without their first point repeated, holes in the same turn as the outer ring around them. */
  static List<double[]> together(List<double[]> rings) {
    List<double[]> out = new ArrayList<>(rings.size());
    for (double[] ring : rings) {
      double[] open = opened(ring);
      if (open.length < 6) {
        continue;
      }
      if (Math.abs(open[open.length - 2] - open[0]) > 180) {
        open = toPole(open);
      }
      if (!out.isEmpty()) {
        double[] outer = span(out.getFirst());
        double[] inner = span(open);
        open = turned(open, 360 * Math.rint((outer[0] + outer[1] - inner[0] - inner[1]) / 720));
      }
      out.add(open);
    }
    return out;
  }

  /** A ring that is one turn of the globe, led to its pole and along it, so that it is closed in degrees. */
  private static double[] toPole(double[] round) {
    double[] ring = Arrays.copyOf(round, round.length + 6);
    double pole = Math.copySign(90, round[1]);
    double step = round[round.length - 2] > round[0] ? 360 : -360;
    double[] end = {round[0] + step, round[1], round[0] + step, pole, round[0], pole};
    System.arraycopy(end, 0, ring, round.length, 6);
    return ring;
  }

  private static double[] opened(double[] ring) {
    int n = ring.length;
    boolean repeats = n >= 4 && ring[0] == ring[n - 2] && ring[1] == ring[n - 1];
    return repeats ? Arrays.copyOf(ring, n - 2) : ring;
  }

  /** Least and greatest longitude. */
  static double[] span(double[] degrees) {
    double[] span = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (int i = 0; i < degrees.length; i += 2) {
      span[0] = Math.min(span[0], degrees[i]);
      span[1] = Math.max(span[1], degrees[i]);
    }
    return span;
  }

  static double[] turned(double[] degrees, double by) {
    if (by == 0) {
      return degrees;
    }
    double[] turned = degrees.clone();
    for (int i = 0; i < turned.length; i += 2) {
      turned[i] += by;
    }
    return turned;
  }

  /**
   * A ring around a pole without the edges that lead to the pole and along it, so one turn of the globe that does not come back to where it began; or
   * nothing, where the ring encloses no pole.
   */
  static double[] aroundPole(double[] ring) {
    int n = ring.length / 2;
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      if (Math.abs(ring[2 * i + 1]) >= 89.999 && Math.abs(ring[2 * j + 1]) >= 89.999 && Math.abs(ring[2 * i] - ring[2 * j]) > 180) {
        return without(ring, i, j);
      }
    }
    return new double[0];
  }

  private static double[] without(double[] ring, int last, int next) {
    int n = ring.length / 2;
    double[] open = new double[2 * (n - 2)];
    int k = 0;
    for (int i = (next + 1) % n; i != last; i = (i + 1) % n) {
      open[k++] = ring[2 * i];
      open[k++] = ring[2 * i + 1];
    }
    return unrolled(Arrays.copyOf(open, k));
  }

  private static double[] unrolled(double[] line) {
    for (int i = 2; i < line.length; i += 2) {
      line[i] += 360 * Math.rint((line[i - 2] - line[i]) / 360);
    }
    return line;
  }
}
