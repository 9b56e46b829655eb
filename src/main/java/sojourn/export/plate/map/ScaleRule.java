package sojourn.export.plate.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sojourn.atlas.Box;
import sojourn.atlas.projection.Projection;
import sojourn.atlas.journey.Face;
import sojourn.export.plate.PlateInks;
import sojourn.export.plate.ink.Fill;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.Letters;
import sojourn.export.plate.ink.PathInk;
import sojourn.export.plate.ink.Pen;
import sojourn.export.plate.ink.TextInk;

/**
 * A scale bar that does not lie: lengths are measured on the projection all over the map, and there is a bar only where the longest and the shortest
 * millimetre differ by less than two fifths.
 *
 * @param metres that the bar stands for
 * @param length millimetres
 */
record ScaleRule(double metres, double length, double type) {

  private static final double MOST_SPREAD = 1.4;

  /** A millimetre's length on the ground in the middle, and how much it differs over the map. */
  record Truth(double metres, double spread) {

    /** 1 to so many. */
    double ratio() {
      return metres * 1000;
    }
  }

  /** Measured along meridians and parallels at places of the map. */
  static Truth measure(MapField plane) {
    double least = Double.MAX_VALUE;
    double most = 0;
    double middle = 0;
    double nearest = Double.MAX_VALUE;
    Box area = plane.area();
    double step = plane.zoom() > 4.5 ? 1 : 4;
    double[] at = new double[2];
    double[] north = new double[2];
    double[] east = new double[2];
    for (double latitude = -84; latitude <= 84; latitude += step) {
      for (double longitude = -180; longitude < 180; longitude += step) {
        if (!plane.locate(longitude, latitude, at) || !plane.sees(at[0], at[1], 0)) {
          continue;
        }
        double d = 0.02;
        plane.locate(longitude, latitude + d, north);
        plane.locate(longitude + d, latitude, east);
        double metres = Math.toRadians(d) * Projection.EARTH;
        double up = metres / Math.hypot(north[0] - at[0], north[1] - at[1]);
        double across = metres * Math.cos(Math.toRadians(latitude)) / Math.hypot(east[0] - at[0], east[1] - at[1]);
        if (!Double.isFinite(up) || !Double.isFinite(across) || across < up / 20) { // the seam of the world lies between the two points
          continue;
        }
        least = Math.min(least, Math.min(up, across));
        most = Math.max(most, Math.max(up, across));
        double away = Math.hypot(at[0] - area.x() - area.width() / 2, at[1] - area.y() - area.height() / 2);
        if (away < nearest) {
          nearest = away;
          middle = Math.sqrt(up * across);
        }
      }
    }
    return new Truth(middle, most == 0 ? Double.MAX_VALUE : most / least);
  }

  /** The longest round bar of a fifth of the map or less; none where it would lie. */
  static Optional<ScaleRule> of(MapField plane, Truth truth) {
    if (truth.spread() > MOST_SPREAD || truth.metres() <= 0) {
      return Optional.empty();
    }
    double limit = Math.min(plane.area().width() * 0.22, 45 * plane.type()) * truth.metres();
    double power = Math.pow(10, Math.floor(Math.log10(limit)));
    double round = limit >= 5 * power ? 5 * power : limit >= 2 * power ? 2 * power : power;
    return Optional.of(new ScaleRule(round, round / truth.metres(), plane.type()));
  }

  double width() {
    return length + 9 * type;
  }

  double height() {
    return 4.4 * type;
  }

  private static String words(double metres) {
    String number = metres >= 1000 ? "%.0f".formatted(metres / 1000) : "%.0f".formatted(metres);
    return number + (metres >= 1000 ? " km" : " m");
  }

  /** The bar in the left part of a box of its size. */
  Ink inked(Box room, PlateInks inks, Letters letters) {
    double x = room.x() + 1.5 * type;
    double y = room.bottom() - 1.6 * type;
    double thick = 0.62 * type;
    int ink = inks.page().ink();
    Pen pen = Pen.of(ink, 0.14 * type);
    List<Ink> bar = new ArrayList<>();
    bar.add(PathInk.rectangle(x, y, length / 2, thick, Fill.plain(ink), pen));
    bar.add(PathInk.rectangle(x + length / 2, y, length / 2, thick, Fill.plain(inks.map().halo()), pen));
    TextInk.Setting setting = TextInk.Setting.of(Face.SANS, 2.2 * type, ink).haloed(0.4 * type, inks.map().halo()).at(TextInk.Anchor.MIDDLE);
    bar.add(letters.set("0", setting, x, y - 0.8 * type));
    String half = metres / 2 >= 1000 || metres < 1000 ? "%.0f".formatted(metres >= 1000 ? metres / 2000 : metres / 2) : "";
    if (!half.isEmpty() && metres / 2 == Math.rint(metres / 2) && length > 16 * type && (metres < 1000 || metres % 2000 == 0)) {
      bar.add(letters.set(half, setting, x + length / 2, y - 0.8 * type));
    }
    bar.add(letters.set(words(metres), setting, x + length, y - 0.8 * type));
    return Group.layer("scale-bar", "Scale bar: " + words(metres), bar);
  }
}
