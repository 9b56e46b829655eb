package sojourn.export.plate.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sojourn.atlas.MapFrame;
import sojourn.atlas.cut.MapPlane;
import sojourn.atlas.cut.Pieces;
import sojourn.atlas.world.Area;
import sojourn.atlas.world.Line;
import sojourn.atlas.world.Shapes;
import sojourn.paint.Visited;

/** The base map as paths in millimetres of the plate, cut at the edge of the map. */
final class BaseOutlines {

  /** How far, in tenths of a millimetre, a line may stray from the true one. */
  private static final double FINE = 0.25;

  /** Millimetres beyond the edge that are kept, so that no cut is seen. */
  private static final double MARGIN = 1;

  /** Points from which an area has a path of its own. */
  private static final int LARGE = 2500;

  private final MapField field;
  private final Shapes shapes;
  private final MapPlane plane;
  private final double degree;

  BaseOutlines(MapField field, Shapes shapes) {
    this.field = field;
    this.shapes = shapes;
    this.plane = new MapPlane(field.frame().projection(), FINE * Math.clamp(field.type(), 0.5, 2) / field.frame().scale());
    this.degree = field.frame().worldWidth() / PlateFrame.UNITS / 360;
  }

  /** The edge of all that the plane can show. */
  Path2D globe() {
    Path2D path = new Path2D.Double();
    append(path, plane.outline());
    return path;
  }

  Path2D graticule(int step) {
    Path2D path = new Path2D.Double();
    append(path, plane.graticule(step));
    return path;
  }

  /** Land in several paths, small islands together; none smaller than so many millimetres. */
  List<Path2D> land(double smallest) {
    List<Path2D> paths = new ArrayList<>();
    Path2D small = new Path2D.Float(Path2D.WIND_NON_ZERO);
    for (Area area : shapes.land()) {
      if (extent(area.outer()) >= smallest) {
        Path2D path = path(List.of(area));
        if (area.outer().size() > LARGE) {
          paths.add(path);
        } else if (area.rings().size() > 1) {
          paths.add(path);
        } else {
          small.append(path, false);
        }
      }
    }
    paths.add(small);
    return paths;
  }

  Path2D visited(Visited visited) {
    Set<Area> areas = visited.areas(shapes);
    return path(shapes.countries().stream().flatMap(c -> c.areas().stream()).filter(areas::contains).toList());
  }

  Path2D lakes(double least) {
    return path(shapes.lakes().stream().filter(l -> extent(l.outer()) >= least).toList());
  }

  Path2D lines(List<Line> lines, double smallest) {
    Path2D path = new Path2D.Float(Path2D.WIND_NON_ZERO);
    for (Line line : lines) {
      if (extent(line) >= smallest) {
        append(path, plane.line(line));
      }
    }
    return path;
  }

  private double extent(Line line) {
    return Math.max(line.east() - line.west(), line.north() - line.south()) * degree;
  }

  private Path2D path(List<Area> areas) {
    Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
    areas.forEach(a -> append(path, plane.area(a)));
    return path;
  }

  private void append(Path2D path, Pieces pieces) {
    MapFrame frame = field.frame();
    double margin = MARGIN * PlateFrame.UNITS / frame.scale();
    double left = -frame.shiftX() / frame.scale();
    double top = -frame.shiftY() / frame.scale();
    Pieces seen = pieces.within(left - margin, top - margin, left + frame.width() / frame.scale() + margin, top + frame.height() / frame.scale() + margin);
    for (double[] part : seen.parts()) {
      for (int i = 0; i < part.length; i += 2) {
        double x = (part[i] * frame.scale() + frame.shiftX()) / PlateFrame.UNITS + field.area().x();
        double y = (part[i + 1] * frame.scale() + frame.shiftY()) / PlateFrame.UNITS + field.area().y();
        if (i == 0) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
      if (seen.closed()) {
        path.closePath();
      }
    }
  }
}
