package sojourn.export.plate.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sojourn.atlas.Box;
import sojourn.atlas.MapFrame;
import sojourn.atlas.choice.Distortion;
import sojourn.atlas.choice.ScaleTruth;
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
 * A scale bar that does not lie: there is one only where lengths are nearly true all over the map.
 *
 * @param metres that the bar stands for
 * @param length millimetres
 */
record ScaleRule(double metres, double length, double type) {

  /** A millimetre's length on the ground in the middle, and whether one bar would lie elsewhere. */
  record Truth(double metres, boolean lies) {

    /** 1 to so many. */
    double ratio() {
      return metres * 1000;
    }
  }

  static Truth measure(MapField field) {
    MapFrame frame = field.frame();
    double left = -frame.shiftX() / frame.scale();
    double top = -frame.shiftY() / frame.scale();
    double right = left + frame.width() / frame.scale();
    double bottom = top + frame.height() / frame.scale();
    Projection projection = frame.projection();
    double metres = Projection.EARTH / projection.unit() / frame.scale() * PlateFrame.UNITS;
    double[] degrees = new double[2];
    if (projection.inverse((left + right) / 2, (top + bottom) / 2, degrees)) {
      Distortion middle = Distortion.at(projection, degrees[0], degrees[1]);
      metres /= Math.sqrt(middle.area());
    }
    return new Truth(metres, ScaleTruth.over(projection, left, top, right, bottom).barLies());
  }

  /** The longest round bar of a fifth of the map or less; none where it would lie. */
  static Optional<ScaleRule> of(MapField field, Truth truth) {
    if (truth.lies() || truth.metres() <= 0) {
      return Optional.empty();
    }
    double limit = Math.min(field.area().width() * 0.22, 45 * field.type()) * truth.metres();
    double power = Math.pow(10, Math.floor(Math.log10(limit)));
    double round = limit >= 5 * power ? 5 * power : limit >= 2 * power ? 2 * power : power;
    return Optional.of(new ScaleRule(round, round / truth.metres(), field.type()));
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
