package sojourn.atlas.cut;

import java.util.ArrayList;
import java.util.List;

/**
 * One side of a straight line along an axis.
 *
 * @param axis 0 keeps by x, 1 by y
 * @param sign 1 keeps what is greater than the value, -1 what is less
 */
record HalfPlane(int axis, double value, int sign) {

  /** What lies between left, top, right and bottom. */
  static List<double[]> box(List<double[]> parts, boolean closed, double[] box) {
    List<double[]> kept = parts;
    for (int side = 0; side < 4; side++) {
      HalfPlane half = new HalfPlane(side % 2, box[side], side < 2 ? 1 : -1);
      kept = closed ? half.rings(kept) : half.lines(kept);
    }
    return kept;
  }

  private boolean keeps(double[] points, int i) {
    return sign * (points[2 * i + axis] - value) >= 0;
  }

  /** Open pieces of open lines. */
  List<double[]> lines(List<double[]> lines) {
    List<double[]> out = new ArrayList<>();
    for (double[] line : lines) {
      int n = line.length / 2;
      Run run = new Run();
      for (int i = 0; i < n; i++) {
        boolean in = keeps(line, i);
        if (i > 0 && in != keeps(line, i - 1)) {
          cross(line, i - 1, i, run);
        }
        if (in) {
          run.add(line[2 * i], line[2 * i + 1]);
        } else {
          run.endInto(out, 4);
        }
      }
      run.endInto(out, 4);
    }
    return out;
  }

  /** Closed rings of one area's rings: pieces are joined along the line, two neighbouring crossings at a time, since between them lies the area. */
  List<double[]> rings(List<double[]> rings) {
    List<double[]> out = new ArrayList<>();
    Joints joints = new Joints((from, to, run) -> {});
    for (double[] ring : rings) {
      int n = ring.length / 2;
      int start = entry(ring);
      if (start < 0) {
        if (n > 0 && keeps(ring, 0)) {
          out.add(ring);
        }
        continue;
      }
      Run run = new Run();
      for (int k = 0; k < n; k++) {
        int i = (start + k) % n;
        int before = (i + n - 1) % n;
        boolean in = keeps(ring, i);
        if (in != keeps(ring, before)) {
          cross(ring, before, i, run);
        }
        if (in) {
          run.add(ring[2 * i], ring[2 * i + 1]);
        } else {
          end(run, joints);
        }
      }
    }
    joints.close(0, out);
    return out;
  }

  private void end(Run run, Joints joints) {
    if (!run.isEmpty()) {
      double[] chain = run.take();
      joints.add(chain, chain[1 - axis], chain[chain.length - 1 - axis]);
    }
  }

  /** The first point that is kept after one that is not; below 0 where there is none. */
  private int entry(double[] ring) {
    int n = ring.length / 2;
    for (int i = 0; i < n; i++) {
      if (keeps(ring, i) && !keeps(ring, (i + n - 1) % n)) {
        return i;
      }
    }
    return -1;
  }

  private void cross(double[] points, int i, int j, Run run) {
    double a = points[2 * i + axis];
    double b = points[2 * j + axis];
    double other = points[2 * i + 1 - axis] + (value - a) / (b - a) * (points[2 * j + 1 - axis] - points[2 * i + 1 - axis]);
    if (axis == 0) {
      run.add(value, other);
    } else {
      run.add(other, value);
    }
  }
}
