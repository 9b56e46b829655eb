package sojourn.ui.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import sojourn.atlas.MapFrame;
import sojourn.atlas.Mercator;
import sojourn.atlas.world.BaseMap;
import sojourn.paint.BaseMapPainter;
import sojourn.paint.Palette;
import sojourn.paint.Visited;

/** How all tiles of a view are painted; two equal ones paint the same pixels. */
record TilePaint(Palette palette, Visited visited, double meridian, BaseMapPainter painter) {

  /** A tile's lines are made for this many of its pixels to one of the screen, between the extremes at which it is shown. */
  private static final double DENSITY = 1.65;

  static TilePaint of(Palette palette, Visited visited, double meridian) {
    return new TilePaint(palette, visited, meridian, new BaseMapPainter(BaseMap.bundled(), palette.map(), visited));
  }

  /** The pixels of a tile. */
  int[] paint(int zoom, long column, long row) {
    int side = TileImage.SIDE;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    painter.paint(g, new MapFrame(new Mercator(meridian), side * Math.pow(2, zoom), -column * side, -row * side, side, side), DENSITY);
    g.dispose();
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TilePaint(Palette p, Visited v, double m, BaseMapPainter same)
        && p.equals(palette) && v.equals(visited) && Double.compare(m, meridian) == 0;
  }

  @Override
  public int hashCode() {
    return visited.hashCode() * 31 + palette.theme().hashCode();
  }
}
