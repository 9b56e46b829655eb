package sojourn.ui.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import sojourn.session.tie.Network;
import sojourn.session.tie.Together;
import sojourn.session.tie.Together.Stay;
import sojourn.ui.people.NetworkContent.Line;

/** What the network draws of people who were at one place on the same days. */
final class InferredTies {

  /** People who come into the network by this alone. */
  private static final int MOST_MORE = 12;

  private InferredTies() {}

  /** Who was most often where the middle was, by their numbers. */
  static int[] nearest(Together together, int[] middle) {
    Map<Integer, Integer> stays = new HashMap<>();
    for (Stay stay : together.found()) {
      for (int centre : middle) {
        if (stay.one() == centre || stay.other() == centre) {
          stays.merge(stay.one() == centre ? stay.other() : stay.one(), 1, Integer::sum);
        }
      }
    }
    return stays.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_MORE)
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  /** Lines between those of whom no encounter is drawn. */
  static List<Line> among(Network network, Together together) {
    Map<Integer, Integer> place = new HashMap<>();
    IntStream.range(0, network.size()).forEach(i -> place.put(network.person()[i], i));
    Set<Long> told = new HashSet<>();
    for (int k = 0; k < network.drawn(); k++) {
      told.add(pair(network.from()[k], network.to()[k]));
    }
    Map<Long, Integer> stays = new HashMap<>();
    for (Stay stay : together.found()) {
      Integer one = place.get(stay.one());
      Integer other = place.get(stay.other());
      if (one != null && other != null && !told.contains(pair(one, other))) {
        stays.merge(pair(one, other), 1, Integer::sum);
      }
    }
    return stays.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new Line((int) (e.getKey() >> 32), (int) (e.getKey() & 0xFFFFFFFFL), e.getValue(), true))
        .toList();
  }

  private static long pair(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }
}
