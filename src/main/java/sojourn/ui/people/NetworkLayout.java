package sojourn.ui.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.ui.people.NetworkContent.Node;
import sojourn.ui.people.PeopleLayout.Box;
import sojourn.ui.people.PeopleMode.Sizing;

/**
 * Where the network's marks and names stand in pixels. Names are put right, left, below or above where they touch no mark and no other name, the
 * largest first; the rest wait for the pointer. Pure.
 *
 * @param spots in the order of the content's nodes
 */
record NetworkLayout(double width, double height, List<Spot> spots) {

  static final double LINE = 14;

  private static final double PAD = 8;
  private static final double SIDE = 44;
  private static final double GAP = 4;
  private static final double WIDEST = 112;

  /**
   * Somebody's mark.
   *
   * @param label the name as it fits
   * @param box where it stands; null where there is no room
   */
  record Spot(Node node, double x, double y, double radius, String label, @Nullable Box box) {
    PersonId person() {
      return node.id();
    }
  }

  /** Places a network. */
  static NetworkLayout of(NetworkContent content, Sizing sizing, double width, double height, ToDoubleFunction<String> measure) {
    double most = content.nodes().stream().mapToDouble(n -> n.value(sizing)).max().orElse(1);
    double scale = Math.clamp(Math.min(width, height) / 420, 0.75, 1.5);
    List<Spot> bare = new ArrayList<>();
    for (Node node : content.nodes()) {
      double radius = scale * (3.6 + 8.4 * Math.sqrt(most <= 0 ? 0 : node.value(sizing) / most));
      double x = width / 2 + node.x() * Math.max(20, width / 2 - SIDE);
      double y = height / 2 + node.y() * Math.max(20, height / 2 - 24);
      bare.add(new Spot(node, x, y, node.step() == 0 ? Math.max(radius, 9) : radius, "", null));
    }
    return new NetworkLayout(width, height, named(bare, sizing, width, height, measure));
  }

  private static List<Spot> named(List<Spot> bare, Sizing sizing, double width, double height, ToDoubleFunction<String> measure) {
    List<Spot> spots = new ArrayList<>(bare);
    List<Box> taken = new ArrayList<>();
    Comparator<Integer> first = Comparator.comparingInt((Integer i) -> bare.get(i).node().step() == 0 ? 0 : 1);
    List<Integer> order =
        IntStream.range(0, bare.size()).boxed().sorted(first.thenComparingDouble(i -> -bare.get(i).node().value(sizing))).toList();
    for (int i : order) {
      Spot spot = bare.get(i);
      String label = PeopleLayout.shortened(spot.node().name(), WIDEST, measure);
      Box box = free(spot, measure.applyAsDouble(label), bare, taken, new Box(PAD / 2, PAD / 2, width - PAD, height - PAD));
      if (box != null) {
        taken.add(box);
      }
      spots.set(i, new Spot(spot.node(), spot.x(), spot.y(), spot.radius(), label, box));
    }
    return spots;
  }

  private static @Nullable Box free(Spot spot, double wide, List<Spot> spots, List<Box> taken, Box all) {
    double out = spot.radius() + GAP;
    double top = spot.y() - LINE / 2;
    List<Box> sides =
        List.of(
            new Box(spot.x() + out, top, wide, LINE), new Box(spot.x() - out - wide, top, wide, LINE),
            new Box(spot.x() - wide / 2, spot.y() + out - 2, wide, LINE), new Box(spot.x() - wide / 2, spot.y() - out - LINE + 2, wide, LINE));
    return sides.stream()
        .filter(b -> b.x() >= all.x() && b.x() + b.width() <= all.x() + all.width() && b.y() >= all.y() && b.y() + b.height() <= all.y() + all.height())
        .filter(b -> taken.stream().noneMatch(b::overlaps))
        .filter(b -> spots.stream().noneMatch(s -> !s.person().equals(spot.person()) && b.overlaps(around(s))))
        .findFirst()
        .orElse(null);
  }

  private static Box around(Spot s) {
    return new Box(s.x() - s.radius(), s.y() - s.radius(), 2 * s.radius(), 2 * s.radius());
  }

  /** Width of a tie of so many encounters. */
  static double lineWidth(int times) {
    return Math.min(5, 0.8 + 0.55 * Math.log1p(times - 1));
  }

  /** The person at a point: on the name, else the nearest mark within 12 px of its rim. */
  Optional<Spot> at(double x, double y) {
    Comparator<Spot> nearest = Comparator.comparingDouble(s -> Math.hypot(s.x() - x, s.y() - y) - s.radius());
    Optional<Spot> mark = spots.stream().min(nearest).filter(s -> Math.hypot(s.x() - x, s.y() - y) <= Math.max(12, s.radius() + 4));
    return mark.isPresent() ? mark : spots.stream().filter(s -> s.box() != null && s.box().contains(x, y)).findFirst();
  }

  Optional<Spot> spotOf(@Nullable PersonId person) {
    return spots.stream().filter(s -> s.person().equals(person)).findFirst();
  }
}
