package sojourn.atlas.projection;

/** A cubic spline through values at 0, 1, 2 …: mirrored at 0, free at the other end. */
final class Spline {

  private final double[] values;
  private final double[] bends;

  private Spline(double[] values, boolean even) {
    this.values = values;
    this.bends = bends(values, even);
  }

  /** The same on both sides of 0, so level there. */
  static Spline even(double... values) {
    return new Spline(values, true);
  }

  /** With the sign turned on the other side of 0, so without a bend there. */
  static Spline odd(double... values) {
    return new Spline(values, false);
  }

  /** The value at a number between 0 and the last, by the second derivatives at the knots. */
  double at(double t) {
    int i = Math.clamp((int) t, 0, values.length - 2);
    double b = t - i;
    double a = 1 - b;
    return a * values[i] + b * values[i + 1] + ((a * a * a - a) * bends[i] + (b * b * b - b) * bends[i + 1]) / 6;
  }

  /** Second derivatives by elimination in the tridiagonal system; the last is 0. */
  private static double[] bends(double[] v, boolean even) {
    int n = v.length;
    double[] diagonal = new double[n];
    double[] right = new double[n];
    diagonal[0] = even ? 2 : 1;
    right[0] = even ? 6 * (v[1] - v[0]) : 0;
    double above = even ? 1 : 0;
    for (int i = 1; i < n - 1; i++) {
      double factor = 1 / diagonal[i - 1];
      diagonal[i] = 4 - factor * (i == 1 ? above : 1);
      right[i] = 6 * (v[i + 1] - 2 * v[i] + v[i - 1]) - factor * right[i - 1];
    }
    double[] bends = new double[n];
    for (int i = n - 2; i >= 0; i--) {
      bends[i] = (right[i] - (i == 0 ? above : 1) * bends[i + 1]) / diagonal[i];
    }
    return bends;
  }
}
