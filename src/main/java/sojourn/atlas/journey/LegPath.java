package sojourn.atlas.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Pixel;
import sojourn.model.Leg;

/**
 * A leg in pixels.
 *
 * @param parts one, or several where it crosses the edge of the map
 * @param arrow near the middle, null on a leg too short for one
 * @param hue of the traveller, {@link Way#SEVERAL} where it stands for legs of several colours
 * @param cancelled drawn as planned with a cross-bar
 * @param load how many legs it stands for
 */
public record LegPath(Leg leg, List<Part> parts, @Nullable Arrow arrow, int hue, boolean cancelled, Mark.State state, Load load) {

  /**
   * What a line stands for.
   *
   * @param all the legs, where they are several
   * @param width of the line in pixels, 0 for a leg that is drawn by itself
   */
  public record Load(List<Leg> all, double width) {

    /** One leg. */
    public static final Load ONE = new Load(List.of(), 0);

    /** Whether it is a bundle. */
    public boolean bundled() {
      return width > 0;
    }

    /** How many legs. */
    public int legs() {
      return bundled() ? all.size() : 1;
    }
  }

  /** A leg by itself. */
  public LegPath(Leg leg, List<Part> parts, @Nullable Arrow arrow, int hue, boolean cancelled, Mark.State state) {
    this(leg, parts, arrow, hue, cancelled, state, Load.ONE);
  }

  /** A line of pixels. */
  public record Part(List<Pixel> points) {

    public Part {
      points = List.copyOf(points);
    }

    public double length() {
      double sum = 0;
      for (int i = 1; i < points.size(); i++) {
        sum += points.get(i).distance(points.get(i - 1).x(), points.get(i - 1).y());
      }
      return sum;
    }

    /** Distance in pixels from a point. */
    public double distance(double x, double y) {
      double best = Double.MAX_VALUE;
      for (int i = 1; i < points.size(); i++) {
        Pixel a = points.get(i - 1);
        double dx = points.get(i).x() - a.x();
        double dy = points.get(i).y() - a.y();
        double l = dx * dx + dy * dy;
        double t = l == 0 ? 0 : Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / l, 0, 1);
        best = Math.min(best, Math.hypot(x - a.x() - t * dx, y - a.y() - t * dy));
      }
      return best;
    }
  }

  /** A tip and the direction of travel, radians clockwise from east. */
  public record Arrow(double x, double y, double angle) {}

  public LegPath {
    parts = List.copyOf(parts);
  }
}
