package sojourn.export.film;

import java.util.ArrayList;
import java.util.List;
import sojourn.atlas.Pixel;
import sojourn.atlas.journey.LegPath;

/** The first part of a line. */
interface GrowingLine {

  /** The first so many of its length, 0 to 1. */
  static List<LegPath.Part> upTo(List<LegPath.Part> parts, double fraction) {
    double left = parts.stream().mapToDouble(LegPath.Part::length).sum() * fraction;
    List<LegPath.Part> grown = new ArrayList<>();
    for (LegPath.Part part : parts) {
      List<Pixel> points = new ArrayList<>(List.of(part.points().getFirst()));
      for (int i = 1; i < part.points().size() && left > 0; i++) {
        Pixel a = part.points().get(i - 1);
        Pixel b = part.points().get(i);
        double step = b.distance(a.x(), a.y());
        double t = step <= left ? 1 : left / step;
        points.add(t >= 1 ? b : new Pixel(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y())));
        left -= step;
      }
      if (points.size() > 1) {
        grown.add(new LegPath.Part(points));
      }
      if (left <= 0) {
        break;
      }
    }
    return grown;
  }
}
