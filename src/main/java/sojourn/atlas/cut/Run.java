package sojourn.atlas.cut;

import java.util.Arrays;
import java.util.List;

/** Points being gathered. */
final class Run {

  private double[] points = new double[64];
  private int size;

  void add(double x, double y) {
    if (size + 2 > points.length) {
      points = Arrays.copyOf(points, 2 * size);
    }
    points[size++] = x;
    points[size++] = y;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Drops the last point. */
  void back() {
    size -= 2;
  }

  /** Numbers held, twice the points. */
  int size() {
    return size;
  }

  double lastX() {
    return points[size - 2];
  }

  double lastY() {
    return points[size - 1];
  }

  /** What was gathered; begins anew. */
  double[] take() {
    double[] taken = Arrays.copyOf(points, size);
    size = 0;
    return taken;
  }

  /** Ends a piece, which is kept where it has at least so many numbers. */
  void endInto(List<double[]> out, int least) {
    double[] taken = take();
    if (taken.length >= least) {
      out.add(taken);
    }
  }
}
