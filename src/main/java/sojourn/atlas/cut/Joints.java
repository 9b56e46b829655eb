package sojourn.atlas.cut;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the pieces of an area's rings along the edge at which they were cut. All ends are put in order along the edge; between an end and the next lies,
 * in turn, area and no area, whichever way the rings run.
 */
final class Joints {

  /** Draws along the edge from one place on it to another, ends left out. */
  interface Edge {
    void follow(double from, double to, Run run);
  }

  private record End(int chain, boolean start, double at) {}

  private final Edge edge;
  private final List<double[]> chains = new ArrayList<>();
  private final List<End> ends = new ArrayList<>();

  Joints(Edge edge) {
    this.edge = edge;
  }

  /** A piece and the places on the edge where it starts and ends. */
  void add(double[] chain, double from, double to) {
    ends.add(new End(chains.size(), true, from));
    ends.add(new End(chains.size(), false, to));
    chains.add(chain);
  }

  boolean isEmpty() {
    return chains.isEmpty();
  }

  /** Places of all ends in order. */
  double[] places() {
    return ends.stream().mapToDouble(End::at).sorted().toArray();
  }

  /**
   * Adds the closed rings.
   *
   * @param first 0 if the area lies between the first and the second end, 1 if between the second and the third; the last then goes with the first
   */
  void close(int first, List<double[]> out) {
    List<End> sorted = new ArrayList<>(ends);
    sorted.sort(Comparator.comparingDouble(End::at));
    int count = sorted.size();
    int[] place = new int[count];
    for (int i = 0; i < count; i++) {
      End end = sorted.get(i);
      place[2 * end.chain() + (end.start() ? 0 : 1)] = i;
    }
    boolean[] used = new boolean[chains.size()];
    for (int c = 0; c < used.length; c++) {
      if (!used[c]) {
        out.add(ring(c, first, sorted, place, used));
      }
    }
  }

  private double[] ring(int begin, int first, List<End> sorted, int[] place, boolean[] used) {
    Run run = new Run();
    int chain = begin;
    boolean forward = true;
    int count = sorted.size();
    while (!used[chain]) {
      used[chain] = true;
      append(chains.get(chain), forward, run);
      int here = place[2 * chain + (forward ? 1 : 0)];
      boolean lower = (here - first + count) % 2 == 0;
      int there = (here + (lower ? 1 : count - 1)) % count;
      edge.follow(sorted.get(here).at(), sorted.get(there).at() + turn(here, there, lower), run);
      chain = sorted.get(there).chain();
      forward = sorted.get(there).start();
    }
    return run.take();
  }

  /** On a round edge the last end is followed by the first, one turn on. */
  private static double turn(int here, int there, boolean lower) {
    if (lower && there < here) {
      return 2 * Math.PI;
    }
    return !lower && there > here ? -2 * Math.PI : 0;
  }

  private static void append(double[] chain, boolean forward, Run run) {
    int n = chain.length / 2;
    for (int k = 0; k < n; k++) {
      int i = forward ? k : n - 1 - k;
      run.add(chain[2 * i], chain[2 * i + 1]);
    }
  }
}
