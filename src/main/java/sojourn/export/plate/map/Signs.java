package sojourn.export.plate.map;

import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.journey.Face;
import sojourn.atlas.journey.StopKind;
import sojourn.export.plate.PlateInks;
import sojourn.export.plate.ink.Fill;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.Letters;
import sojourn.export.plate.ink.PathInk;
import sojourn.export.plate.ink.Pen;
import sojourn.export.plate.ink.TextInk;
import sojourn.model.LegKind;

/**
 * How marks and legs are drawn, on the map and in its legend alike.
 *
 * @param type factor on sizes
 */
public record Signs(PlateInks inks, Letters letters, double type) {

  private static final double NUMBER = 2.25;

  /** The pen of a kind of leg. */
  public Pen leg(LegKind kind, int colour, int traveller, int count) {
    double width = 0.42 * type * (1 + 0.35 * Math.log(Math.max(1, count)));
    if (inks.telling() == PlateInks.Telling.PATTERNS) {
      width *= new double[] {1, 0.62, 1.5, 0.8}[Math.floorMod(traveller, 4)];
    }
    Pen pen = Pen.of(colour, width);
    return switch (kind) {
      case STATED -> pen;
      case PRESUMED -> pen.dotted(1.0 * type);
      case PLANNED -> pen.dashed(1.5 * type, 1.0 * type);
    };
  }

  /** A pen for one of very many legs: the rarer, the closer to the ground and the finer, so that the land stays in sight. */
  Pen faint(Pen pen, double share) {
    double strength = inks.telling() == PlateInks.Telling.PATTERNS ? 1 : Math.clamp(0.3 + 0.7 * Math.sqrt(share), 0, 1);
    return new Pen(mixed(pen.rgb(), inks.map().land(), strength), Math.min(pen.width() * (0.28 + 0.3 * Math.sqrt(share)), 0.5 * type), pen.dash(), pen.round());
  }

  private static int mixed(int rgb, int ground, double strength) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double part = (rgb >> shift & 0xFF) * strength + (ground >> shift & 0xFF) * (1 - strength);
      mixed |= (int) Math.round(part) << shift;
    }
    return mixed;
  }

  /** An arrowhead with its middle at a point. */
  public PathInk head(double x, double y, double angle, int colour) {
    double[][] shape = {{1.15, 0}, {-0.95, 0.72}, {-0.45, 0}, {-0.95, -0.72}};
    Path2D path = new Path2D.Double();
    for (int i = 0; i < shape.length; i++) {
      double px = x + type * (shape[i][0] * Math.cos(angle) - shape[i][1] * Math.sin(angle));
      double py = y + type * (shape[i][0] * Math.sin(angle) + shape[i][1] * Math.cos(angle));
      if (i == 0) {
        path.moveTo(px, py);
      } else {
        path.lineTo(px, py);
      }
    }
    path.closePath();
    return PathInk.of("", path, Fill.plain(colour), null);
  }

  /**
   * A mark.
   *
   * @param numbers empty for none
   * @param traveller gives the shape where colours do not tell
   */
  public List<Ink> mark(StopKind kind, double x, double y, double[] half, String numbers, int colour, int traveller) {
    List<Ink> inked = new ArrayList<>();
    double line = 0.32 * type;
    int halo = inks.map().halo();
    Path2D shape = shape(kind == StopKind.SEAT && numbers.isEmpty() ? 1 : kind == StopKind.VISITED || kind == StopKind.SEAT ? form(traveller) : 0, x, y, half);
    boolean hollow = kind != StopKind.VISITED && !(kind == StopKind.SEAT && !numbers.isEmpty());
    inked.add(PathInk.of("", shape, Fill.plain(halo), Pen.of(halo, hollow ? line + 0.5 * type : 0.56 * type)));
    if (hollow) {
      Pen pen = Pen.of(colour, kind == StopKind.SEAT ? 0.42 * type : line);
      inked.add(PathInk.of("", shape, Fill.plain(inks.onMark()), kind == StopKind.PLANNED ? pen.dashed(0.62 * type, 0.42 * type) : kind == StopKind.ASIDE ? pen.dotted(0.7 * type) : pen));
    } else {
      inked.add(PathInk.of("", shape, Fill.plain(colour), null));
    }
    TextInk text = numbers(numbers, x, y, hollow ? colour : inks.onMark());
    if (text != null) {
      inked.add(text);
    }
    return inked;
  }

  private @Nullable TextInk numbers(String numbers, double x, double y, int colour) {
    if (numbers.isEmpty()) {
      return null;
    }
    double size = NUMBER * type;
    return letters.set(numbers, TextInk.Setting.of(Face.SANS_SEMIBOLD, size, colour).at(TextInk.Anchor.MIDDLE), x, y + size * 0.362);
  }

  /** Discs where colours tell travellers apart; else discs, squares, triangles and lozenges in turn. */
  private int form(int traveller) {
    return inks.telling() == PlateInks.Telling.HUES ? 0 : Math.floorMod(traveller, 4);
  }

  private static Path2D shape(int form, double x, double y, double[] half) {
    double w = half[0];
    double h = half[1];
    if (form == 0 || (w > h * 1.01 && form != 1)) {
      return new Path2D.Double(new RoundRectangle2D.Double(x - w, y - h, 2 * w, 2 * h, 2 * h, 2 * h));
    }
    if (form == 1) {
      double corner = 0.4 * h;
      return new Path2D.Double(new RoundRectangle2D.Double(x - w * 0.94, y - h * 0.94, 1.88 * w, 1.88 * h, corner, corner));
    }
    Path2D path = new Path2D.Double();
    double[][] points = form == 2 ? new double[][] {{0, -1.2}, {1.12, 0.85}, {-1.12, 0.85}} : new double[][] {{0, -1.22}, {1.22, 0}, {0, 1.22}, {-1.22, 0}};
    path.moveTo(x + points[0][0] * w, y + points[0][1] * h);
    for (int i = 1; i < points.length; i++) {
      path.lineTo(x + points[i][0] * w, y + points[i][1] * h);
    }
    path.closePath();
    return path;
  }
}
