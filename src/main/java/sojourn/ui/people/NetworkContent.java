package sojourn.ui.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.session.tie.Circles;
import sojourn.session.tie.Network;
import sojourn.session.tie.Stand;
import sojourn.ui.people.PeopleMode.Sizing;

/**
 * The network as it is drawn, without its size in pixels.
 *
 * @param nodes those in the middle first
 * @param lines the weakest first
 * @param ties how many ties there are among the nodes, drawn or not
 * @param reachable how many people the middle met, drawn or not
 */
record NetworkContent(List<Node> nodes, List<Line> lines, int ties, int reachable) {

  static final NetworkContent NOBODY = new NetworkContent(List.of(), List.of(), 0, 0);

  /**
   * Somebody in it.
   *
   * @param x place in a disc of radius 1
   * @param circle number of the circle that keeps together, negative without one
   * @param step how far from the middle
   * @param between how many shortest ways lead through
   */
  record Node(PersonId id, String name, int hue, double x, double y, int circle, int step, int met, int known, double between) {

    double value(Sizing sizing) {
      return switch (sizing) {
        case MET -> met;
        case KNOWN -> known;
        case BETWEEN -> between;
      };
    }
  }

  /**
   * A tie between two nodes by their positions.
   *
   * @param times how often they met; of an inferred one at how many stays they were together
   */
  record Line(int from, int to, int times, boolean inferred) {}

  /** Of a network, with everybody where he always stands. */
  static NetworkContent of(Network network, Stand stand, Snapshot snapshot) {
    List<Person> people =
        Arrays.stream(network.person()).mapToObj(n -> snapshot.columns().people().get(n)).map(id -> snapshot.people().get(id)).toList();
    Map<PersonId, String> names = ShortNames.of(people.stream().filter(Objects::nonNull).toList());
    double[] between = Circles.betweenness(network);
    int[] beside = beside(network);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < network.size(); i++) {
      int number = network.person()[i];
      Person person = people.get(i);
      PersonId id = snapshot.columns().people().get(number);
      double[] at = stand.knows(number) ? stand.of(number, beside[i]) : free(stand.of(number, beside[i]), nodes);
      String name = person == null ? id.value() : names.getOrDefault(id, person.name());
      int circle = network.step()[i] == 0 ? -1 : stand.circle(number, beside[i]);
      nodes.add(
          new Node(
              id, name, person == null ? 0 : person.hue(), at[0], at[1], circle, network.step()[i], network.met()[i], network.known()[i], between[i]));
    }
    List<Line> lines = new ArrayList<>();
    for (int k = 0; k < network.drawn(); k++) {
      lines.add(new Line(network.from()[k], network.to()[k], network.times()[k], false));
    }
    return new NetworkContent(nodes, lines, network.ties(), network.reachable());
  }

  /** The free place next to one, on a widening spiral. */
  private static double[] free(double[] wanted, List<Node> taken) {
    for (int k = 0; k < 60; k++) {
      double x = wanted[0] + 0.03 * Math.sqrt(k) * Math.cos(2.4 * k);
      double y = wanted[1] + 0.03 * Math.sqrt(k) * Math.sin(2.4 * k);
      if (Math.hypot(x, y) <= 1.02 && taken.stream().noneMatch(n -> Math.hypot(n.x() - x, n.y() - y) < 0.1)) {
        return new double[] {x, y};
      }
    }
    return wanted;
  }

  /** Of each the person he met most, the middle only where there is nobody else. */
  private static int[] beside(Network network) {
    int[] beside = new int[network.size()];
    int[] most = new int[network.size()];
    for (int k = 0; k < network.drawn(); k++) {
      int[][] ends = {{network.from()[k], network.to()[k]}, {network.to()[k], network.from()[k]}};
      for (int[] end : ends) {
        int weight = network.step()[end[1]] == 0 ? 1 : network.times()[k] + 1;
        if (weight > most[end[0]]) {
          most[end[0]] = weight;
          beside[end[0]] = network.person()[end[1]];
        }
      }
    }
    return beside;
  }

  /** The same people joined by others who were at one place on the same days, where nothing is told of a meeting. */
  NetworkContent with(List<Line> inferred) {
    List<Line> all = new ArrayList<>(inferred);
    all.addAll(lines);
    all.sort(Comparator.comparing((Line l) -> !l.inferred()));
    return new NetworkContent(nodes, all, ties, reachable);
  }

  /** Somebody's node, null where he is not drawn. */
  @Nullable Node of(@Nullable PersonId id) {
    return nodes.stream().filter(n -> n.id().equals(id)).findFirst().orElse(null);
  }
}
