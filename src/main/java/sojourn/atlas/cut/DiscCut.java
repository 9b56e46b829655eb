package sojourn.atlas.cut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sojourn.atlas.projection.Azimuth;
import sojourn.atlas.projection.Azimuthal;
import sojourn.atlas.projection.Disc;

/**
 * Cuts at the small circle around the centre: the horizon, or the rim around the antipode. Points are taken as unit vectors about the centre: x to the
 * right, y down, z the cosine of the angle from it.
 */
final class DiscCut implements Cut {

  private static final int DEEPEST = 12;

  private final Azimuthal projection;
  private final Azimuth azimuth;
  private final double tolerance;
  private final double cosine;
  private final double sine;
  private final double rim;

  DiscCut(Azimuthal projection, double tolerance) {
    this.projection = projection;
    this.azimuth = projection.azimuth();
    this.tolerance = tolerance;
    Disc disc = projection.domain();
    this.cosine = Math.cos(Math.toRadians(disc.radius()));
    this.sine = Math.sin(Math.toRadians(disc.radius()));
    this.rim = sine * projection.stretch(cosine);
  }

  @Override
  public List<double[]> line(double[] degrees) {
    List<double[]> out = new ArrayList<>();
    List<double[]> vectors = vectors(degrees, false);
    Run run = new Run();
    for (int i = 0; i < vectors.size(); i++) {
      double[] here = vectors.get(i);
      if (i > 0) {
        step(vectors.get(i - 1), here, run, out);
      } else if (shown(here)) {
        plane(here, run);
      }
    }
    run.endInto(out, 4);
    return out;
  }

  /** Draws from one vector to the next, if need be from or to the rim; what leaves ends a piece. */
  private void step(double[] from, double[] to, Run run, List<double[]> out) {
    if (shown(from)) {
      double[] end = shown(to) ? to : crossing(from, to);
      bend(from, end, run);
      if (!shown(to)) {
        run.endInto(out, 4);
      }
    } else if (shown(to)) {
      double[] begin = crossing(from, to);
      plane(begin, run);
      bend(begin, to, run);
    }
  }

  @Override
  public List<double[]> area(List<double[]> rings) {
    List<double[]> out = new ArrayList<>();
    Joints joints = new Joints(this::follow);
    for (double[] ring : rings) {
      double[] round = Degrees.aroundPole(ring);
      ring(vectors(round.length > 0 ? round : ring, true), joints, out);
    }
    if (joints.isEmpty()) {
      if (!rings.isEmpty() && contains(rings, 0)) {
        out.add(outline());
      }
      return out;
    }
    double[] places = joints.places();
    int widest = 0;
    for (int i = 1; i < places.length; i++) {
      widest = gap(places, i) > gap(places, widest) ? i : widest;
    }
    boolean filled = contains(rings, places[widest] + gap(places, widest) / 2);
    joints.close((widest % 2 == 0) == filled ? 0 : 1, out);
    return out;
  }

  private static double gap(double[] places, int i) {
    return i + 1 < places.length ? places[i + 1] - places[i] : places[0] + 2 * Math.PI - places[i];
  }

  private void ring(List<double[]> vectors, Joints joints, List<double[]> out) {
    int n = vectors.size();
    int start = -1;
    for (int i = 0; i < n && start < 0; i++) {
      start = shown(vectors.get(i)) && !shown(vectors.get((i + n - 1) % n)) ? i : -1;
    }
    Run run = new Run();
    if (start < 0) {
      if (n > 2 && shown(vectors.getFirst())) {
        plane(vectors.getFirst(), run);
        for (int i = 1; i <= n; i++) {
          bend(vectors.get(i - 1), vectors.get(i % n), run);
        }
        run.back();
        run.endInto(out, 6);
      }
      return;
    }
    List<double[]> chains = new ArrayList<>();
    List<double[]> turns = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      double[] before = vectors.get((start + k + n - 1) % n);
      double[] here = vectors.get((start + k) % n);
      if (shown(before) != shown(here)) {
        turns.add(crossing(before, here));
      }
      step(before, here, run, chains);
    }
    // however short, a chain has both its crossings: without them its ends on the rim would be joined to others
    for (int c = 0; c < turns.size() / 2; c++) {
      joints.add(chains.get(c), place(turns.get(2 * c)), place(turns.get(2 * c + 1)));
    }
  }

  private static double place(double[] vector) {
    return Math.atan2(vector[1], vector[0]);
  }

  @Override
  public double[] outline() {
    Run run = new Run();
    run.add(rim, 0);
    follow(0, 2 * Math.PI, run);
    return run.take();
  }

  /** Points of the rim between two of its places. */
  private void follow(double from, double to, Run run) {
    double most = 2 * Math.acos(Math.max(0, 1 - tolerance / rim));
    int steps = (int) Math.ceil(Math.abs(to - from) / Math.min(most, 0.2));
    for (int i = 1; i < steps; i++) {
      double a = from + (to - from) * i / steps;
      run.add(rim * Math.cos(a), rim * Math.sin(a));
    }
  }

  /** Whether a place on the rim lies in an area. */
  private boolean contains(List<double[]> rings, double place) {
    double[] degrees = new double[2];
    azimuth.place(Math.cos(place), Math.sin(place), Math.acos(cosine), degrees);
    boolean inside = false;
    for (double turn = -720; turn <= 720; turn += 360) {
      for (double[] ring : rings) {
        inside ^= encloses(ring, degrees[0] + turn, degrees[1]);
      }
    }
    return inside;
  }

  private static boolean encloses(double[] ring, double longitude, double latitude) {
    boolean inside = false;
    int n = ring.length / 2;
    for (int i = 0, j = n - 1; i < n; j = i++) {
      double a = ring[2 * i + 1];
      double b = ring[2 * j + 1];
      if (a > latitude != b > latitude && longitude < (ring[2 * j] - ring[2 * i]) * (latitude - a) / (b - a) + ring[2 * i]) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** Vectors of points at most a degree apart. */
  private List<double[]> vectors(double[] degrees, boolean closed) {
    int n = degrees.length / 2;
    List<double[]> vectors = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      vectors.add(vector(degrees[2 * i], degrees[2 * i + 1]));
      int j = i + 1 < n ? i + 1 : 0;
      if (j > 0 || closed) {
        double west = degrees[2 * i];
        double east = degrees[2 * j] + 360 * (j == 0 ? Math.rint((west - degrees[0]) / 360) : 0);
        double rise = degrees[2 * j + 1] - degrees[2 * i + 1];
        int steps = (int) Math.ceil(Math.max(Math.abs(east - west), Math.abs(rise)));
        for (int k = 1; k < steps; k++) {
          vectors.add(vector(west + (east - west) * k / steps, degrees[2 * i + 1] + rise * k / steps));
        }
      }
    }
    return vectors;
  }

  private double[] vector(double longitude, double latitude) {
    double[] v = new double[3];
    v[2] = azimuth.toward(longitude, latitude, v);
    return v;
  }

  private boolean shown(double[] v) {
    return v[2] >= cosine;
  }

  /** Where the way from one vector to another meets the rim. */
  private double[] crossing(double[] a, double[] b) {
    double low = 0;
    double high = 1;
    double[] v = new double[3];
    for (int i = 0; i < 50; i++) {
      double t = (low + high) / 2;
      for (int k = 0; k < 3; k++) {
        v[k] = a[k] + t * (b[k] - a[k]);
      }
      double length = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
      if (v[2] / length >= cosine == shown(a)) {
        low = t;
      } else {
        high = t;
      }
    }
    double flat = Math.hypot(v[0], v[1]);
    return new double[] {v[0] / flat * sine, v[1] / flat * sine, cosine};
  }

  private void plane(double[] v, Run run) {
    double k = projection.stretch(v[2]);
    run.add(k * v[0], k * v[1]);
  }

  /** Adds the points after one vector up to and with another. */
  private void bend(double[] from, double[] to, Run run) {
    double k = projection.stretch(from[2]);
    double m = projection.stretch(to[2]);
    double[] end = {m * to[0], m * to[1]};
    halve(new double[][] {from, {k * from[0], k * from[1]}}, new double[][] {to, end}, 0, run);
    if (Math.abs(end[0] - run.lastX()) + Math.abs(end[1] - run.lastY()) >= tolerance || to[2] == cosine) {
      run.add(end[0], end[1]);
    }
  }

  private void halve(double[][] a, double[][] b, int depth, Run run) {
    if (depth >= DEEPEST || Math.hypot(a[1][0] - b[1][0], a[1][1] - b[1][1]) <= tolerance) {
      return;
    }
    double[] v = new double[3];
    Arrays.setAll(v, i -> a[0][i] + b[0][i]);
    double length = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    Arrays.setAll(v, i -> v[i] / length);
    double k = projection.stretch(v[2]);
    double[] xy = {k * v[0], k * v[1]};
    if (Curve.distance(xy[0], xy[1], a[1][0], a[1][1], b[1][0], b[1][1]) > tolerance) {
      halve(a, new double[][] {v, xy}, depth + 1, run);
      run.add(xy[0], xy[1]);
      halve(new double[][] {v, xy}, b, depth + 1, run);
    }
  }
}
