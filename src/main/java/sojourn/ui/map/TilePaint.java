package sojourn.ui.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Mercator;
import sojourn.paint.BaseMapPainter;
import sojourn.paint.Palette;
import sojourn.paint.Visited;
import sojourn.paint.ground.Ground;

/** How all tiles of a view are painted; two equal ones paint the same pixels. */
record TilePaint(Palette palette, Visited visited, double meridian, Ground ground, BaseMapPainter painter) {

  /** A tile's lines are made for this many of its pixels to one of the screen, between the extremes at which it is shown. */
  private static final double DENSITY = 1.65;

  static TilePaint of(Palette palette, Visited visited, double meridian, Ground ground) {
    return new TilePaint(palette, visited, meridian, ground, new BaseMapPainter(ground.shapes(), palette.map(), visited));
  }

  /** Whether it differs from another at most in the lands that are tinted. */
  boolean tintsOnly(TilePaint other) {
    return other.palette.equals(palette) && other.ground.equals(ground) && Double.compare(other.meridian, meridian) == 0;
  }

  /** The pixels of a tile. */
  int[] paint(int zoom, long column, long row) {
    int side = TileImage.SIDE;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    MapFrame frame = frame(zoom, column, row);
    painter.paint(g, frame, DENSITY);
    ground.paintOver(g, frame, DENSITY, palette, visited);
    g.dispose();
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  private MapFrame frame(int zoom, long column, long row) {
    int side = TileImage.SIDE;
    return new MapFrame(new Mercator(meridian), side * Math.pow(2, zoom), -column * side, -row * side, side, side);
  }

  /** Whether tiles may lack something that a server has; meanwhile the bundled map is to be seen there. */
  boolean afar() {
    return ground.overlay() != null && ground.overlay().afar();
  }

  /** Fetches what a tile lacks, which may take long, and paints it anew; nothing where it lacks nothing. */
  int[] fetched(int zoom, long column, long row) {
    MapFrame frame = frame(zoom, column, row);
    if (ground.overlay() == null || !ground.overlay().lacks(frame, DENSITY)) {
      return new int[0];
    }
    ground.overlay().fetch(frame, DENSITY);
    return paint(zoom, column, row);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TilePaint(Palette p, Visited v, double m, Ground g, BaseMapPainter same)
        && p.equals(palette) && g.equals(ground) && v.equals(visited) && Double.compare(m, meridian) == 0;
  }

  @Override
  public int hashCode() {
    return (visited.hashCode() * 31 + palette.theme().hashCode()) * 31 + ground.hashCode();
  }
}
