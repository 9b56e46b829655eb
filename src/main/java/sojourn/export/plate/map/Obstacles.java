package sojourn.export.plate.map;

import java.util.List;
import sojourn.atlas.Box;

/** What names have to keep off: marks and furniture always, legs where they can, each other. */
final class Obstacles {

  private final Box area;
  private final BoxGrid hard;
  private final BoxGrid legs;
  private final BoxGrid names;
  private final BoxGrid leaders;
  private final double step;
  private int count;

  Obstacles(MapField plane) {
    this.area = plane.area().grown(-0.6 * plane.type());
    this.hard = new BoxGrid(8 * plane.type());
    this.legs = new BoxGrid(4 * plane.type());
    this.names = new BoxGrid(10 * plane.type());
    this.leaders = new BoxGrid(4 * plane.type());
    this.step = 1.5 * plane.type();
  }

  void block(Box box) {
    hard.add(count++, box);
  }

  /** Keeps names off a line where they can. */
  void line(List<double[]> points, double margin) {
    for (int i = 0; i + 1 < points.size(); i++) {
      double[] a = points.get(i);
      double[] b = points.get(i + 1);
      double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      int pieces = (int) Math.clamp(Math.ceil(length / step), 1, 200);
      for (int k = 0; k < pieces; k++) {
        double t = (k + 0.5) / pieces;
        legs.add(count++, Box.about(a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), margin));
      }
    }
  }

  /** Whether a box lies in the map and on no mark or furniture. */
  boolean free(Box box) {
    return box.within(area) && hard.first(box) < 0;
  }

  BoxGrid legs() {
    return legs;
  }

  /** Where lines to names go, by the number of the name. */
  BoxGrid leaders() {
    return leaders;
  }

  BoxGrid names() {
    return names;
  }
}
