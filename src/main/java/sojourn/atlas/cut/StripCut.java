package sojourn.atlas.cut;

import java.util.ArrayList;
import java.util.List;
import sojourn.atlas.projection.Projection;
import sojourn.atlas.projection.Strip;

/** Cuts in degrees, where the tear is two upright lines; then bends what is left as the projection does. */
final class StripCut implements Cut {

  /** Degrees beyond which an edge is halved whatever its middle says: on a symmetric curve the middle may lie on the chord by chance. */
  private static final double LONGEST = 8;

  private static final int DEEPEST = 14;

  private final Projection projection;
  private final Strip strip;
  private final double tolerance;

  StripCut(Projection projection, double tolerance) {
    this.projection = projection;
    this.tolerance = tolerance;
    this.strip = (Strip) projection.domain();
  }

  @Override
  public List<double[]> line(double[] degrees) {
    List<double[]> out = new ArrayList<>();
    double[] span = Degrees.span(degrees);
    for (double turn = firstTurn(span[1]); span[0] + turn <= strip.east(); turn += 360) {
      for (double[] part : inside(List.of(Degrees.turned(degrees, turn)), false)) {
        double[] piece = bent(part, false);
        if (piece.length >= 4) {
          out.add(piece);
        }
      }
    }
    return out;
  }

  @Override
  public List<double[]> area(List<double[]> rings) {
    List<double[]> out = new ArrayList<>();
    if (rings.isEmpty()) {
      return out;
    }
    double[] round = Degrees.aroundPole(rings.getFirst());
    if (round.length > 0) {
      List<double[]> all = new ArrayList<>(List.of(polar(round)));
      for (double[] hole : rings.subList(1, rings.size())) {
        double[] span = Degrees.span(hole);
        for (double turn = firstTurn(span[1]); span[0] + turn <= strip.east(); turn += 360) {
          all.add(Degrees.turned(hole, turn));
        }
      }
      bend(inside(all, true), out);
      return out;
    }
    double[] span = Degrees.span(rings.getFirst());
    for (double turn = firstTurn(span[1]); span[0] + turn <= strip.east(); turn += 360) {
      double by = turn;
      bend(inside(rings.stream().map(r -> Degrees.turned(r, by)).toList(), true), out);
    }
    return out;
  }

  @Override
  public double[] outline() {
    double[] edge = {strip.west(), strip.south(), strip.west(), strip.north(), strip.east(), strip.north(), strip.east(), strip.south()};
    return bent(edge, true);
  }

  private double firstTurn(double east) {
    return 360 * Math.ceil((strip.west() - east) / 360);
  }

  private List<double[]> inside(List<double[]> parts, boolean closed) {
    double[] box = {strip.west(), strip.south(), strip.east(), strip.north()};
    List<double[]> whole = new Pieces(parts, closed).within(box[0], box[1], box[2], box[3]).parts();
    return whole;
  }

  /** Round the globe three times, then down to the pole: whatever the centre, one turn of it fills the strip with no joint. */
  private double[] polar(double[] round) {
    int n = round.length;
    double step = round[n - 2] > round[0] ? 360 : -360;
    double begin = 360 * Math.rint((strip.centre() - round[0]) / 360) - 2 * step;
    Run run = new Run();
    for (int turn = 0; turn < 4; turn++) {
      for (int i = 0; i < n; i += 2) {
        run.add(round[i] + begin + turn * step, round[i + 1]);
      }
    }
    double pole = round[1] < 0 ? -90 : 90;
    run.add(run.lastX(), pole);
    run.add(round[0] + begin, pole);
    return run.take();
  }

  private void bend(List<double[]> rings, List<double[]> out) {
    for (double[] ring : rings) {
      double[] bent = bent(ring, true);
      if (bent.length >= 6) {
        out.add(bent);
      }
    }
  }

  /** The projected points, more where the way between them is curved, fewer where they lie within the tolerance of each other. */
  private double[] bent(double[] degrees, boolean closed) {
    int n = degrees.length / 2;
    Run run = new Run();
    double[] from = new double[2];
    double[] to = new double[2];
    projection.forward(degrees[0], degrees[1], from);
    run.add(from[0], from[1]);
    int last = closed ? n : n - 1;
    for (int i = 0; i < last; i++) {
      int j = (i + 1) % n;
      projection.forward(degrees[2 * j], degrees[2 * j + 1], to);
      halve(new double[] {degrees[2 * i], degrees[2 * i + 1], from[0], from[1]}, new double[] {degrees[2 * j], degrees[2 * j + 1], to[0], to[1]}, 0, run);
      boolean end = i == last - 1;
      if (end ? !closed : Math.abs(to[0] - run.lastX()) + Math.abs(to[1] - run.lastY()) >= tolerance) {
        run.add(to[0], to[1]);
      }
      from[0] = to[0];
      from[1] = to[1];
    }
    return run.take();
  }

  /** Adds points between two, each given as longitude, latitude, x, y. */
  private void halve(double[] a, double[] b, int depth, Run run) {
    double length = Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
    double chord = Math.hypot(a[2] - b[2], a[3] - b[3]);
    if (depth >= DEEPEST || (length <= LONGEST && chord <= tolerance)) {
      return;
    }
    double[] xy = new double[2];
    double longitude = (a[0] + b[0]) / 2;
    double latitude = (a[1] + b[1]) / 2;
    projection.forward(longitude, latitude, xy);
    double off = Curve.distance(xy[0], xy[1], a[2], a[3], b[2], b[3]);
    if (length > LONGEST || off > tolerance) {
      double[] middle = {longitude, latitude, xy[0], xy[1]};
      halve(a, middle, depth + 1, run);
      if (off > tolerance / 16) {
        run.add(xy[0], xy[1]);
      }
      halve(middle, b, depth + 1, run);
    }
  }
}
