package sojourn.atlas.cut;

import java.util.List;

/**
 * What is left of a line or an area on a plane.
 *
 * @param parts each x, y, x, y …; the last point of a closed one is not its first once more
 * @param closed rings to be filled even-odd, not lines to be stroked
 */
public record Pieces(List<double[]> parts, boolean closed) {

  public Pieces {
    parts = List.copyOf(parts);
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Least x, least y, greatest x, greatest y; of nothing, infinities the wrong way round. */
  public double[] bounds() {
    double inf = Double.POSITIVE_INFINITY;
    double[] box = {inf, inf, -inf, -inf};
    for (double[] part : parts) {
      for (int i = 0; i < part.length; i += 2) {
        box[0] = Math.min(box[0], part[i]);
        box[1] = Math.min(box[1], part[i + 1]);
        box[2] = Math.max(box[2], part[i]);
        box[3] = Math.max(box[3], part[i + 1]);
      }
    }
    return box;
  }

  /** What lies in a rectangle; rings are closed along its sides. */
  public Pieces within(double left, double top, double right, double bottom) {
    double[] box = bounds();
    if (box[0] >= left && box[2] <= right && box[1] >= top && box[3] <= bottom) {
      return this;
    }
    if (box[2] < left || box[0] > right || box[3] < top || box[1] > bottom) {
      return new Pieces(List.of(), closed);
    }
    return new Pieces(HalfPlane.box(parts, closed, new double[] {left, top, right, bottom}), closed);
  }
}
