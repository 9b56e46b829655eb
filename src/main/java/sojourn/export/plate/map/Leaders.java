package sojourn.export.plate.map;

import java.util.ArrayList;
import java.util.List;
import sojourn.atlas.Box;

/** Lines that lead from a mark to its name. */
interface Leaders {

  /** Small boxes along the line to a name, none for one beside its mark. */
  static List<Box> spots(StopNames.Name name) {
    List<Box> spots = new ArrayList<>();
    if (name.led()) {
      double[] l = line(name.mark(), name.box());
      int pieces = (int) Math.clamp(Math.hypot(l[2] - l[0], l[3] - l[1]) / 1.2, 2, 30);
      for (int i = 1; i < pieces; i++) {
        double t = i / (double) pieces;
        spots.add(Box.about(l[0] + t * (l[2] - l[0]), l[1] + t * (l[3] - l[1]), 0.3));
      }
    }
    return spots;
  }

  /** From the mark's edge to the nearest point of a box: x and y of both. */
  static double[] line(PlateMark mark, Box box) {
    double tx = Math.clamp(mark.x(), box.x(), box.right());
    double ty = Math.clamp(mark.y(), box.y() + box.height() * 0.25, box.bottom() - box.height() * 0.25);
    double dx = tx - mark.x();
    double dy = ty - mark.y();
    double length = Math.max(1e-9, Math.hypot(dx, dy));
    double edge = Math.min(length, Math.min(mark.halfWidth() / Math.max(1e-9, Math.abs(dx / length)), mark.halfHeight() / Math.max(1e-9, Math.abs(dy / length))));
    double stop = Math.max(edge, length - 0.35);
    return new double[] {mark.x() + dx / length * edge, mark.y() + dy / length * edge, mark.x() + dx / length * stop, mark.y() + dy / length * stop};
  }
}
