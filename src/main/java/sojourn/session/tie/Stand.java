package sojourn.session.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the people of a network stand, in a disc of radius 1: those in the middle at its centre, each circle in a sector of its own, the more somebody
 * was met the nearer. Made from everything that a collection tells, so that no filter moves anybody. Same network, same places.
 */
public final class Stand {

  private static final double NEAREST = 0.42;
  private static final double FIRST = 0.72;
  private static final double SECOND = 0.98;
  private static final double APART = 0.13;
  private static final int ROUNDS = 60;

  private final Map<Integer, double[]> at = new HashMap<>();
  private final Map<Integer, Integer> circle = new HashMap<>();

  private Stand() {}

  /** Places for everybody in a network. */
  public static Stand of(Network network) {
    Stand stand = new Stand();
    int[] circles = Circles.of(network);
    List<Integer> order = new ArrayList<>();
    int middle = 0;
    for (int i = 0; i < network.size(); i++) {
      stand.circle.put(network.person()[i], circles[i]);
      if (network.step()[i] == 0) {
        middle++;
      } else {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingInt((Integer i) -> circles[i] < 0 ? Integer.MAX_VALUE : circles[i]).thenComparingInt(i -> i));
    stand.putMiddle(network, middle);
    stand.putSectors(network, order);
    stand.spread(network, middle);
    return stand;
  }

  /** Whether a person's place was foreseen. */
  public boolean knows(int person) {
    return at.containsKey(person);
  }

  /** A person's place, as x and y from −1 to 1; for somebody unforeseen one beside the person given, outwards. */
  public double[] of(int person, int beside) {
    double[] known = at.get(person);
    if (known != null) {
      return known.clone();
    }
    double[] near = at.getOrDefault(beside, new double[] {0, 0});
    double angle = Math.atan2(near[1], near[0]) + (person % 11 - 5) * 0.09;
    double radius = Math.min(1, Math.max(NEAREST, Math.hypot(near[0], near[1])) + 0.1 + person % 7 * 0.02);
    return new double[] {radius * Math.cos(angle), radius * Math.sin(angle)};
  }

  /** A person's circle, that of the other one given where it is not known. */
  public int circle(int person, int beside) {
    return circle.getOrDefault(person, circle.getOrDefault(beside, -1));
  }

  private void putMiddle(Network network, int count) {
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * i / count + Math.PI;
      at.put(network.person()[i], count == 1 ? new double[] {0, 0} : new double[] {0.16 * Math.cos(angle), 0.16 * Math.sin(angle)});
    }
  }

  private void putSectors(Network network, List<Integer> order) {
    double turn = 2 * Math.PI / Math.max(1, order.size());
    double farthest = order.stream().anyMatch(i -> network.step()[i] == 2) ? FIRST : SECOND;
    for (int n = 0; n < order.size(); n++) {
      int i = order.get(n);
      double angle = -Math.PI / 2 + turn * (n + 0.5);
      double share = (double) i / Math.max(1, network.size() - 1);
      double radius = network.step()[i] == 1 ? NEAREST + (farthest - NEAREST) * Math.sqrt(share) - (n % 2) * 0.1 : SECOND - (n % 3) * 0.07;
      at.put(network.person()[i], new double[] {radius * Math.cos(angle), radius * Math.sin(angle)});
    }
  }

  /** Pushes apart those who would touch, and keeps everybody in the disc and off the middle. */
  private void spread(Network network, int middle) {
    int size = network.size();
    double apart = Math.min(APART, 1.5 / Math.sqrt(Math.max(1, size)));
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = middle; i < size; i++) {
        double[] mine = spot(network, i);
        for (int j = middle; j < size; j++) {
          if (j != i) {
            push(mine, spot(network, j), apart);
          }
        }
        double radius = Math.max(1e-6, Math.hypot(mine[0], mine[1]));
        double held = Math.clamp(radius, NEAREST * 0.8, 1);
        mine[0] *= held / radius;
        mine[1] *= held / radius;
      }
    }
  }

  private static void push(double[] mine, double[] other, double apart) {
    double dx = mine[0] - other[0];
    double dy = mine[1] - other[1];
    double distance = Math.hypot(dx, dy);
    if (distance < apart) {
      double by = (apart - distance) / 2 / Math.max(1e-6, distance);
      mine[0] += distance < 1e-6 ? apart / 2 : dx * by;
      mine[1] += dy * by;
    }
  }

  private double[] spot(Network network, int i) {
    return at.computeIfAbsent(network.person()[i], p -> new double[] {0, 0});
  }
}
