package sojourn.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sojourn.atlas.projection.Mercator;
import sojourn.atlas.MapFrame;
import sojourn.atlas.world.Area;
import sojourn.atlas.world.BaseMap;
import sojourn.atlas.world.Detail;
import sojourn.atlas.world.Line;
import sojourn.atlas.world.Shapes;

/** Paints water, land, borders, lakes, rivers and graticule of any frame, a tile or a page. No names: they are placed above, where the marks are known. */
public final class BaseMapPainter {

  private final BaseMap world;
  private final Palette.MapInks inks;
  private final Visited visited;
  private final Map<Detail, Set<Area>> tinted = new ConcurrentHashMap<>();

  public BaseMapPainter(BaseMap world, Palette.MapInks inks, Visited visited) {
    this.world = world;
    this.inks = inks;
    this.visited = visited;
  }

  /**
   * Fills the frame.
   *
   * @param density pixels of the frame for a pixel of the reader's eye: 2 for a tile of 512 pixels shown on 256; lines widen with it
   */
  public void paint(Graphics2D g, MapFrame frame, double density) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    double zoom = frame.zoom() - Math.log(density) / Math.log(2);
    Shape clip = g.getClip();
    g.setColor(new Color(inks.water()));
    if (!(frame.projection() instanceof Mercator)) {
      Shape globe = Graticule.outline(frame);
      g.fill(globe);
      g.clip(globe);
    } else {
      g.fillRect(0, 0, (int) Math.ceil(frame.width()), (int) Math.ceil(frame.height()));
    }
    if (zoom < 7) {
      g.setColor(new Color(inks.graticule()));
      g.setStroke(pen(0.7 * density));
      g.draw(Graticule.lines(frame, zoom < 3 ? 20 : zoom < 5 ? 10 : 5));
    }
    paintShapes(g, frame, world.at(Detail.forWorldWidth(frame.worldWidth())), new Ruler(zoom, density));
    g.setClip(clip);
  }

  private record Ruler(double zoom, double density) {}

  private void paintShapes(Graphics2D g, MapFrame frame, Shapes shapes, Ruler ruler) {
    Tracer tracer = new Tracer(frame, 0.5 * Math.min(1, ruler.density()));
    double d = ruler.density();
    g.setColor(new Color(inks.land()));
    g.fill(areas(tracer, shapes.land(), 0.5));
    Set<Area> tints = tinted.computeIfAbsent(Detail.forWorldWidth(frame.worldWidth()), k -> visited.areas(shapes));
    if (!tints.isEmpty()) {
      g.setColor(new Color(inks.visited()));
      g.fill(areas(tracer, tints, 0));
    }
    if (ruler.zoom() >= 4.6) {
      g.setColor(new Color(inks.river()));
      g.setStroke(pen((ruler.zoom() < 6 ? 0.7 : 1) * d));
      g.draw(lines(tracer, shapes.rivers()));
    }
    g.setColor(new Color(inks.border()));
    g.setStroke(pen((ruler.zoom() < 4.6 ? 0.6 : 0.9) * d));
    g.draw(lines(tracer, shapes.borders()));
    Shape lakes = areas(tracer, shapes.lakes(), 3 * d);
    g.setColor(new Color(inks.water()));
    g.fill(lakes);
    g.setColor(new Color(inks.coast()));
    g.setStroke(pen(0.5 * d));
    g.draw(lakes);
    g.setStroke(pen((ruler.zoom() < 4.6 ? 0.6 : 0.8) * d));
    g.draw(lines(tracer, shapes.coast()));
  }

  private static Path2D areas(Tracer tracer, Iterable<Area> areas, double least) {
    Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD, 4096);
    for (Area area : areas) {
      if (tracer.extent(area.outer()) >= least) {
        tracer.area(path, area);
      }
    }
    return path;
  }

  private static Path2D lines(Tracer tracer, Iterable<Line> lines) {
    Path2D path = new Path2D.Float(Path2D.WIND_NON_ZERO, 4096);
    for (Line line : lines) {
      if (tracer.extent(line) >= 1.2) {
        tracer.line(path, line);
      }
    }
    return path;
  }

  static BasicStroke pen(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }
}
