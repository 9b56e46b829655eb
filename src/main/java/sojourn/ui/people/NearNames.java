package sojourn.ui.people;

import java.util.ArrayList;
import java.util.List;
import sojourn.ui.people.PeopleLayout.Box;
import sojourn.ui.people.PeopleLayout.Spot;

/** Moves the name of a person on an inner ring from the outer one to the mark, where it covers no ray, mark or other name. */
final class NearNames {

  private static final double GAP = 5;

  private NearNames() {}

  static List<Spot> drawnIn(List<Spot> spots, Box centre, double centreX, double centreY) {
    List<Spot> placed = new ArrayList<>(spots);
    for (int i = 0; i < placed.size(); i++) {
      Spot spot = placed.get(i);
      if (spot.x() == spot.endX()) {
        continue;
      }
      Spot near = near(spot);
      if (isFree(near, i, placed, centre, centreX, centreY)) {
        placed.set(i, near);
      }
    }
    return placed;
  }

  private static Spot near(Spot s) {
    double x = s.right() ? s.x() + s.radius() + GAP : s.x() - s.radius() - GAP - s.box().width();
    Box box = new Box(x, s.y() - PeopleLayout.LINE / 2, s.box().width(), PeopleLayout.LINE);
    return new Spot(s.person(), s.met(), s.x(), s.y(), s.radius(), s.x(), s.y(), s.label(), box, s.right());
  }

  private static boolean isFree(Spot near, int index, List<Spot> placed, Box centre, double centreX, double centreY) {
    if (near.box().overlaps(centre)) {
      return false;
    }
    for (int j = 0; j < placed.size(); j++) {
      Spot other = placed.get(j);
      boolean touches =
          j != index
              && (near.box().overlaps(other.box())
                  || near.box().overlaps(around(other))
                  || crosses(near.box(), centreX, centreY, other.endX(), other.endY()));
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
