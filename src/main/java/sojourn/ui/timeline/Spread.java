package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.List;

/** Pushes neighbours apart in their order, moving each as little as possible. */
final class Spread {

  private Spread() {}

  private record Pool(int first, int count, double sum) {

    double mean() {
      return sum / count;
    }
  }

  /**
   * New left edges: none overlaps the next, the order is kept, and the sum of squared moves is least (isotonic regression by pooling adjacent
   * violators).
   *
   * @param wished left edges in order
   * @param widths how wide each is
   */
  static double[] apart(double[] wished, double[] widths, double gap) {
    double[] before = new double[wished.length];
    List<Pool> pools = new ArrayList<>();
    double offset = 0;
    for (int i = 0; i < wished.length; i++) {
      before[i] = offset;
      offset += widths[i] + gap;
      Pool pool = new Pool(i, 1, wished[i] - before[i]);
      while (!pools.isEmpty() && pools.getLast().mean() > pool.mean()) {
        Pool previous = pools.removeLast();
        pool = new Pool(previous.first(), previous.count() + pool.count(), previous.sum() + pool.sum());
      }
      pools.add(pool);
    }
    double[] placed = new double[wished.length];
    for (Pool pool : pools) {
      for (int i = pool.first(); i < pool.first() + pool.count(); i++) {
        placed[i] = pool.mean() + before[i];
      }
    }
    return placed;
  }

  /** The farthest that anything was moved. */
  static double farthest(double[] wished, double[] placed) {
    double most = 0;
    for (int i = 0; i < wished.length; i++) {
      most = Math.max(most, Math.abs(wished[i] - placed[i]));
    }
    return most;
  }
}
