package sojourn.session.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sojourn.fixture.MadeMeetings;
import sojourn.model.Columns;
import sojourn.model.Encounter;
import sojourn.model.Snapshot;
import sojourn.session.Filter;
import sojourn.session.TimeWindow;
import sojourn.session.Visible;

class NetworkTest {

  private final Snapshot snapshot = MadeMeetings.of(3, 70, 300, 2_000);
  private final TieIndex index = TieIndex.of(snapshot.columns());

  @Test
  void weightsAreThoseOfRunningThroughAllRecords() {
    Visible visible = Visible.of(snapshot, Filter.ALL.withWindow(new TimeWindow(-19_000, -14_000)));
    Network network = Around.of(index, visible.encounterRows(), new int[] {2}, 2, 40, new int[0]);
    Map<Set<Integer>, Integer> times = new HashMap<>();
    Map<Integer, Set<Integer>> known = new HashMap<>();
    for (Encounter e : visible.encounters().values()) {
      int a = index.number(e.traveller());
      int b = index.number(e.person());
      times.merge(Set.of(a, b), 1, Integer::sum);
      known.computeIfAbsent(a, x -> new HashSet<>()).add(b);
      known.computeIfAbsent(b, x -> new HashSet<>()).add(a);
    }
    assertThat(network.size()).isEqualTo(40);
    assertThat(network.reachable()).isEqualTo(known.get(2).size());
    int ties = 0;
    for (int i = 0; i < network.size(); i++) {
      int person = network.person()[i];
      assertThat(network.known()[i]).isEqualTo(known.get(person).size());
      assertThat(network.met()[i]).isEqualTo(times.entrySet().stream().filter(t -> t.getKey().contains(person)).mapToInt(Map.Entry::getValue).sum());
      assertThat(network.step()[i] == 1).isEqualTo(i > 0 && known.get(2).contains(person) && network.step()[i] < 2);
      for (int j = 0; j < i; j++) {
        ties += times.containsKey(Set.of(person, network.person()[j])) ? 1 : 0;
      }
    }
    assertThat(network.ties()).isEqualTo(ties).isGreaterThan(network.drawn());
    for (int k = 0; k < network.drawn(); k++) {
      assertThat(network.times()[k]).isEqualTo(times.get(Set.of(network.person()[network.from()[k]], network.person()[network.to()[k]])));
    }
  }

  @Test
  void theMostMetAreKeptAndAllTheirTiesToTheMiddle() {
    BitSet all = all(snapshot.columns());
    Network network = Around.of(index, all, new int[] {0}, 1, 12, new int[0]);
    Ties ties = Ties.of(index, all, 0);
    int least = Integer.MAX_VALUE;
    for (int k = 0; k < network.drawn(); k++) {
      least = network.from()[k] == 0 ? Math.min(least, network.times()[k]) : least;
    }
    int kept = least;
    assertThat(java.util.Arrays.stream(ties.met()).filter(m -> m > kept).count()).isLessThanOrEqualTo(11);
    assertThat(java.util.stream.IntStream.range(0, network.drawn()).filter(k -> network.from()[k] == 0).count()).isEqualTo(11);
  }

  @Test
  void circlesAreThoseWhoKeepTogether() {
    int[] from = {0, 0, 0, 0, 0, 0, 1, 1, 2, 4, 4, 5};
    int[] to = {1, 2, 3, 4, 5, 6, 2, 3, 3, 5, 6, 6};
    int[] times = {1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5};
    Network two = new Network(new int[] {9, 1, 2, 3, 4, 5, 6}, new int[] {0, 1, 1, 1, 1, 1, 1}, new int[7], new int[7], from, to, times, 12, 6);
    int[] circle = Circles.of(two);
    assertThat(circle[0]).isEqualTo(-1);
    assertThat(new int[] {circle[1], circle[2], circle[3]}).containsOnly(0);
    assertThat(new int[] {circle[4], circle[5], circle[6]}).containsOnly(1);
    double[] between = Circles.betweenness(two);
    assertThat(between[0]).as("all ways lead through the middle").isGreaterThan(between[1]);
    assertThat(Circles.of(Network.NONE)).isEmpty();
  }

  @Test
  void nobodyStandsOnAnotherAndPlacesDoNotDependOnTheFilter() {
    Network network = Around.of(index, all(snapshot.columns()), new int[] {0}, 2, 60, new int[0]);
    Stand stand = Stand.of(network);
    for (int i = 0; i < network.size(); i++) {
      double[] at = stand.of(network.person()[i], 0);
      assertThat(Math.hypot(at[0], at[1])).isLessThanOrEqualTo(1.0001);
      assertThat(Stand.of(network).of(network.person()[i], 0)).isEqualTo(at);
      for (int j = 0; j < i; j++) {
        double[] other = stand.of(network.person()[j], 0);
        assertThat(Math.hypot(at[0] - other[0], at[1] - other[1])).as(i + " and " + j).isGreaterThan(0.05);
      }
    }
    assertThat(stand.of(network.person()[0], 0)).containsExactly(0, 0);
  }

  private static BitSet all(Columns columns) {
    BitSet all = new BitSet();
    all.set(0, columns.encounters().size());
    return all;
  }
}
