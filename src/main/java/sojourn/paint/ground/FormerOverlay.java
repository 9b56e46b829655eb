package sojourn.paint.ground;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.List;
import sojourn.atlas.MapFrame;
import sojourn.atlas.world.Area;
import sojourn.atlas.world.BaseMap;
import sojourn.atlas.world.Country;
import sojourn.atlas.world.Detail;
import sojourn.atlas.world.Line;
import sojourn.model.ground.Corners;
import sojourn.paint.Tracer;

/** Former borders on one day, drawn on land only: the coasts of such files are seldom those of the bundled map. */
final class FormerOverlay implements Overlay {

  private final FormerBorders borders;
  private final BitSet valid;
  private final List<Country> countries;

  FormerOverlay(FormerBorders borders, BitSet valid) {
    this.borders = borders;
    this.valid = valid;
    this.countries = valid.stream().mapToObj(i -> borders.states().get(i).shape()).toList();
  }

  /** Those that hold. */
  List<Country> countries() {
    return countries;
  }

  boolean shows(long day) {
    return borders.valid(day).equals(valid);
  }

  FormerOverlay at(long day) {
    return new FormerOverlay(borders, borders.valid(day));
  }

  @Override
  public String name() {
    return borders.name();
  }

  @Override
  public String credit() {
    return "";
  }

  @Override
  public Corners corners() {
    double west = 180;
    double east = -180;
    double south = 85;
    double north = -85;
    for (FormerBorders.State state : borders.states()) {
      for (Area area : state.shape().areas()) {
        west = Math.min(west, area.outer().west());
        east = Math.max(east, area.outer().east());
        south = Math.min(south, area.outer().south());
        north = Math.max(north, area.outer().north());
      }
    }
    return west < east && south < north ? new Corners(west, Math.max(-85, south), east, Math.min(85, north)) : Corners.WORLD;
  }

  @Override
  public void paint(Graphics2D g, MapFrame frame, Manner manner) {
    Paths paths = new Paths(frame, manner.density());
    BufferedImage lines = blank(frame);
    Graphics2D on = begin(lines);
    on.setColor(new Color(manner.palette().roles().muted()));
    on.setStroke(new BasicStroke((float) (1.1 * manner.density()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    on.draw(paths.rings(countries));
    BufferedImage land = blank(frame);
    Graphics2D mask = begin(land);
    mask.fill(paths.areas(BaseMap.bundled().at(Detail.forWorldWidth(frame.worldWidth())).land()));
    mask.dispose();
    on.setComposite(AlphaComposite.DstIn);
    on.drawImage(land, 0, 0, null);
    on.dispose();
    g.drawImage(lines, 0, 0, null);
  }

  private static BufferedImage blank(MapFrame frame) {
    return new BufferedImage((int) Math.ceil(frame.width()), (int) Math.ceil(frame.height()), BufferedImage.TYPE_INT_ARGB_PRE);
  }

  private static Graphics2D begin(BufferedImage image) {
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return g;
  }

  /** Paths of a frame. */
  private record Paths(Tracer tracer) {

    Paths(MapFrame frame, double density) {
      this(new Tracer(frame, 0.5 * Math.min(1, density)));
    }

    Path2D rings(List<Country> countries) {
      Path2D path = new Path2D.Float(Path2D.WIND_NON_ZERO, 4096);
      for (Country country : countries) {
        for (Line ring : FormerBorders.rings(country)) {
          tracer.line(path, ring);
        }
      }
      return path;
    }

    Path2D areas(List<Area> areas) {
      Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD, 4096);
      areas.forEach(a -> tracer.area(path, a));
      return path;
    }
  }
}
