package sojourn.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import sojourn.ui.people.PeopleLayout.Box;
import sojourn.ui.people.PeopleLayout.Spot;
import sojourn.ui.people.PeopleLayout.Star;

/** Moves the name of a person on an inner ring from the outer one to the mark, where it covers no ray, mark or other name. */
final class NearNames {

  private static final double GAP = 6;

  private NearNames() {}

  static List<Spot> drawnIn(List<Spot> spots, Star star, ToDoubleFunction<String> measure) {
    List<Spot> placed = new ArrayList<>(spots);
    for (int i = 0; i < placed.size(); i++) {
      Spot spot = placed.get(i);
      if (spot.x() == spot.endX()) {
        continue;
      }
      int at = i;
      Stream.of(spot.guest().name(), spot.label())
          .map(name -> near(spot, name, star, measure))
          .filter(near -> isFree(near, at, placed, star))
          .findFirst()
          .ifPresent(near -> placed.set(at, near));
    }
    return placed;
  }

  private static Spot near(Spot s, String name, Star star, ToDoubleFunction<String> measure) {
    double out = s.radius() + GAP;
    double room = (s.right() ? star.width() - PeopleLayout.PAD - s.x() : s.x() - PeopleLayout.PAD) - out;
    String label = PeopleLayout.shortened(name, room, measure);
    double width = measure.applyAsDouble(label);
    Box box = new Box(s.right() ? s.x() + out : s.x() - out - width, s.y() - PeopleLayout.LINE / 2, width, PeopleLayout.LINE);
    return new Spot(s.guest(), s.x(), s.y(), s.radius(), s.x(), s.y(), label, box, s.right());
  }

  private static boolean isFree(Spot near, int index, List<Spot> placed, Star star) {
    if (near.box().overlaps(star.name())) {
      return false;
    }
    for (int j = 0; j < placed.size(); j++) {
      Spot other = placed.get(j);
      boolean touches =
          j != index
              && (near.box().overlaps(other.box())
                  || near.box().overlaps(around(other))
                  || crosses(near.box(), star.x(), star.y(), other.endX(), other.endY()));
      if (touches) {
        return false;
      }
    }
    return true;
  }

  private static Box around(Spot s) {
    double r = s.radius() + 1;
    return new Box(s.x() - r, s.y() - r, 2 * r, 2 * r);
  }

  /** Whether a line passes through a box, by clipping it to the box. */
  static boolean crosses(Box box, double x1, double y1, double x2, double y2) {
    double from = 0;
    double to = 1;
    double[] start = {x1 - box.x(), y1 - box.y()};
    double[] move = {x2 - x1, y2 - y1};
    double[] size = {box.width(), box.height()};
    for (int axis = 0; axis < 2; axis++) {
      if (move[axis] == 0) {
        if (start[axis] < 0 || start[axis] > size[axis]) {
          return false;
        }
        continue;
      }
      double a = -start[axis] / move[axis];
      double b = (size[axis] - start[axis]) / move[axis];
      from = Math.max(from, Math.min(a, b));
      to = Math.min(to, Math.max(a, b));
    }
    return from < to;
  }
}
