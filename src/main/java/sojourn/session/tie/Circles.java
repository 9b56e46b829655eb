package sojourn.session.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** What the shape of a network says: who keep together, and who stands between others. */
public final class Circles {

  /** A circle has at least so many people. */
  private static final int LEAST = 3;

  private Circles() {}

  /**
   * Communities of greatest modularity (Clauset, Newman and Moore 2004), without those in the middle, who know everybody. Parts that nothing joins
   * are divided one by one: the algorithm ends badly where it runs out of ties.
   *
   * @return of each position the number of its circle, the largest 0, −1 where it belongs to none
   */
  public static int[] of(Network network) {
    int[] circle = new int[network.size()];
    Arrays.fill(circle, -1);
    Graph<Integer, DefaultWeightedEdge> graph = graph(network, false);
    List<Set<Integer>> found = new ArrayList<>();
    for (Set<Integer> part : new ConnectivityInspector<>(graph).connectedSets()) {
      if (part.size() >= LEAST) {
        found.addAll(new GreedyModularityAlgorithm<>(new AsSubgraph<>(graph, part)).getClustering().getClusters());
      }
    }
    found.removeIf(c -> c.size() < LEAST);
    found.sort(Comparator.comparingInt((Set<Integer> c) -> -c.size()).thenComparingInt(Collections::min));
    for (int i = 0; i < found.size(); i++) {
      for (int member : found.get(i)) {
        circle[member] = i;
      }
    }
    return circle;
  }

  /** How many shortest ways between two others lead through each (Freeman 1977), over the ties that are drawn. */
  public static double[] betweenness(Network network) {
    Graph<Integer, DefaultWeightedEdge> graph = graph(network, true);
    BetweennessCentrality<Integer, DefaultWeightedEdge> scores = new BetweennessCentrality<>(graph);
    double[] between = new double[network.size()];
    for (int i = 0; i < between.length; i++) {
      between[i] = scores.getVertexScore(i);
    }
    return between;
  }

  private static Graph<Integer, DefaultWeightedEdge> graph(Network network, boolean distances) {
    Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    for (int i = 0; i < network.size(); i++) {
      if (distances || network.step()[i] > 0) {
        graph.addVertex(i);
      }
    }
    for (int k = 0; k < network.drawn(); k++) {
      int from = network.from()[k];
      int to = network.to()[k];
      if (graph.containsVertex(from) && graph.containsVertex(to)) {
        graph.setEdgeWeight(graph.addEdge(from, to), distances ? 1.0 / network.times()[k] : network.times()[k]);
      }
    }
    return graph;
  }
}
