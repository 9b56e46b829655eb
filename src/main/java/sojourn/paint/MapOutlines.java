package sojourn.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sojourn.atlas.MapFrame;
import sojourn.atlas.world.Area;
import sojourn.atlas.world.Line;
import sojourn.atlas.world.Shapes;

/** The base map in a frame as paths, for writers that draw it by other means than pixels. */
public final class MapOutlines {

  private static final int POINTS = 3000;

  private final MapFrame frame;
  private final Shapes shapes;
  private final Tracer tracer;
  private final double smallest;

  /**
   * In the frame's units.
   *
   * @param least distance under which the next point of a line is left out
   * @param smallest side under which an island or lake is left out
   */
  public MapOutlines(MapFrame frame, Shapes shapes, double least, double smallest) {
    this.frame = frame;
    this.shapes = shapes;
    this.tracer = new Tracer(frame, least);
    this.smallest = smallest;
  }

  /** The edge of the globe. */
  public Shape globe() {
    return Graticule.outline(frame);
  }

  /** Meridians and parallels every so many degrees. */
  public Path2D graticule(int step) {
    return new Path2D.Double(Graticule.lines(frame, step));
  }

  /** Land in several paths, small islands together. */
  public List<Path2D> land() {
    List<Path2D> paths = new ArrayList<>();
    Path2D small = new Path2D.Float(Path2D.WIND_EVEN_ODD);
    for (Area area : shapes.land()) {
      if (tracer.extent(area.outer()) < smallest) {
        continue;
      }
      if (area.outer().size() > POINTS || area.outer().east() - area.outer().west() > 30) {
        paths.add(path(List.of(area)));
      } else {
        tracer.area(small, area);
      }
    }
    paths.add(small);
    return paths;
  }

  /** The lands that were visited. */
  public Path2D visited(Visited visited) {
    Set<Area> areas = visited.areas(shapes);
    return path(shapes.countries().stream().flatMap(c -> c.areas().stream()).filter(areas::contains).toList());
  }

  public Path2D lakes(double least) {
    return path(shapes.lakes().stream().filter(l -> tracer.extent(l.outer()) >= least).toList());
  }

  public Path2D coast() {
    return lines(shapes.coast());
  }

  public Path2D borders() {
    return lines(shapes.borders());
  }

  public Path2D rivers() {
    return lines(shapes.rivers());
  }

  private Path2D path(List<Area> areas) {
    Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
    areas.forEach(a -> tracer.area(path, a));
    return path;
  }

  private Path2D lines(List<Line> lines) {
    Path2D path = new Path2D.Float(Path2D.WIND_NON_ZERO);
    for (Line line : lines) {
      if (tracer.extent(line) >= smallest) {
        tracer.line(path, line);
      }
    }
    return path;
  }
}
