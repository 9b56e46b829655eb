package sojourn.paint.ground;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Mercator;
import sojourn.model.SojournException;
import sojourn.model.ground.Corners;
import sojourn.model.ground.TileLevel;
import sojourn.model.ground.TileSource;

/**
 * Tiles laid over the bundled map. A missing tile is taken from a coarser level, enlarged; beyond the finest level so are all. Tiles that are no
 * pictures are left out, and told of.
 */
public final class TileOverlay implements Overlay {

  /** Pixels of unpacked tiles that are kept: 32 MB. */
  private static final long KEPT = 8_000_000;

  /** Tiles of one level that a picture may need; where it would need more the map looks from too far away. */
  private static final long MOST = 80;

  private final TileSource source;
  private final TileSource.Sheet sheet;
  private final Map<String, Kept> known = new LinkedHashMap<>(64, 0.75f, true);
  private final ReentrantLock lock = new ReentrantLock();
  private long pixels;
  private volatile String leftOut = "";

  public TileOverlay(TileSource source) {
    this.source = source;
    this.sheet = source.sheet();
  }

  @Override
  public String name() {
    return sheet.name();
  }

  @Override
  public String credit() {
    return sheet.credit();
  }

  @Override
  public Corners corners() {
    return sheet.corners();
  }

  @Override
  public String leftOut() {
    return leftOut.isEmpty() ? source.trouble() : leftOut;
  }

  @Override
  public boolean afar() {
    return source.afar();
  }

  @Override
  public boolean lacks(MapFrame frame, double density) {
    return cells(frame, density).stream().anyMatch(c -> source.lacks(c.level(), c.column(), c.row()));
  }

  @Override
  public void fetch(MapFrame frame, double density) {
    cells(frame, density).forEach(c -> source.fetch(c.level(), c.column(), c.row()));
  }

  private record Cell(TileLevel level, long column, long row) {

    double west() {
      return level.west() + column * level.width();
    }

    double north() {
      return level.north() + row * level.height();
    }
  }

  /** The tiles of the level for a frame that lie in it. */
  private List<Cell> cells(MapFrame frame, double density) {
    List<Cell> cells = new ArrayList<>();
    if (frame.projection() instanceof Mercator m) {
      int level = level(frame.scale() / density);
      turns(frame, m).forEach(turned -> cells.addAll(cells(turned, sheet.levels().get(level))));
    }
    return cells;
  }

  /** The frame about Greenwich, and once a turn to either side. */
  private static List<MapFrame> turns(MapFrame frame, Mercator m) {
    List<MapFrame> turns = new ArrayList<>();
    for (int turn = -1; turn <= 1; turn++) {
      double shift = frame.shiftX() - (m.centre() / 360 + turn) * frame.scale();
      turns.add(new MapFrame(m, frame.scale(), shift, frame.shiftY(), frame.width(), frame.height()));
    }
    return turns;
  }

  /** What is known of a tile; null where there is none. */
  private record Kept(@Nullable BufferedImage image) {

    /** Also what is known to be missing takes room. */
    long size() {
      return image == null ? 64 : (long) image.getWidth() * image.getHeight();
    }
  }

  /** A part of the Web Mercator square. */
  private record Part(double west, double north, double east, double south) {}

  @Override
  public void paint(Graphics2D g, MapFrame frame, Manner manner) throws SojournException {
    if (!(frame.projection() instanceof Mercator m)) {
      return;
    }
    g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    int level = level(frame.scale() / manner.density());
    Shape clip = g.getClip();
    int left = (int) Math.max(0, Math.rint(frame.shiftX()));
    int right = (int) Math.min(Math.ceil(frame.width()), Math.rint(frame.shiftX() + frame.scale()));
    g.clipRect(left, 0, right - left, (int) Math.ceil(frame.height())); // the world is there once
    for (MapFrame turned : turns(frame, m)) {
      for (Cell c : cells(turned, sheet.levels().get(level))) {
        paint(g, turned, level, new Part(c.west(), c.north(), c.west() + c.level().width(), c.north() + c.level().height()));
      }
    }
    g.setClip(clip);
  }

  /** The level whose pixels come nearest to those of the picture. */
  private int level(double worldPixels) {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < sheet.levels().size(); i++) {
      double off = Math.abs(Math.log(sheet.levels().get(i).worldPixels() / worldPixels));
      if (off < least) {
        least = off;
        best = i;
      }
    }
    return best;
  }

  private static List<Cell> cells(MapFrame frame, TileLevel level) {
    long west = Math.max(0, (long) Math.floor((-frame.shiftX() / frame.scale() - level.west()) / level.width()));
    long east = Math.min(level.columns() - 1, (long) Math.ceil(((frame.width() - frame.shiftX()) / frame.scale() - level.west()) / level.width()) - 1);
    long north = Math.max(0, (long) Math.floor((-frame.shiftY() / frame.scale() - level.north()) / level.height()));
    long south = Math.min(level.rows() - 1, (long) Math.ceil(((frame.height() - frame.shiftY()) / frame.scale() - level.north()) / level.height()) - 1);
    List<Cell> cells = new ArrayList<>();
    if (east >= west && south >= north && (east - west + 1) * (south - north + 1) <= MOST) {
      for (long row = north; row <= south; row++) {
        for (long column = west; column <= east; column++) {
          cells.add(new Cell(level, column, row));
        }
      }
    }
    return cells;
  }

  /** Paints a part from the finest level, down from one, that has it. */
  private void paint(Graphics2D g, MapFrame frame, int from, Part part) throws SojournException {
    double x = (part.west() + part.east()) / 2;
    double y = (part.north() + part.south()) / 2;
    for (int i = from; i >= 0; i--) {
      TileLevel level = sheet.levels().get(i);
      long column = (long) Math.floor((x - level.west()) / level.width());
      long row = (long) Math.floor((y - level.north()) / level.height());
      boolean inside = column >= 0 && row >= 0 && column < level.columns() && row < level.rows();
      BufferedImage image = inside ? picture(level, column, row) : null;
      if (image != null) {
        double tileX = level.west() + column * level.width();
        double tileY = level.north() + row * level.height();
        int sx = (int) Math.round((part.west() - tileX) / level.width() * image.getWidth());
        int sy = (int) Math.round((part.north() - tileY) / level.height() * image.getHeight());
        int ex = (int) Math.round((part.east() - tileX) / level.width() * image.getWidth());
        int ey = (int) Math.round((part.south() - tileY) / level.height() * image.getHeight());
        if (ex > sx && ey > sy) {
          g.drawImage(
              image,
              at(part.west(), frame.scale(), frame.shiftX()), at(part.north(), frame.scale(), frame.shiftY()),
              at(part.east(), frame.scale(), frame.shiftX()), at(part.south(), frame.scale(), frame.shiftY()),
              sx, sy, ex, ey, null);
        }
        return;
      }
    }
  }

  private static int at(double unit, double scale, double shift) {
    return (int) Math.round(unit * scale + shift);
  }

  private @Nullable BufferedImage picture(TileLevel level, long column, long row) throws SojournException {
    String key = level.number() + "/" + column + "/" + row;
    lock.lock();
    try {
      Kept kept = known.get(key);
      if (kept != null) {
        return kept.image();
      }
    } finally {
      lock.unlock();
    }
    byte[] bytes = source.tile(level, column, row);
    if (bytes == null && source.lacks(level, column, row)) {
      return null; // not yet
    }
    Optional<BufferedImage> image = bytes == null ? Optional.empty() : TilePicture.of(bytes);
    if (bytes != null && image.isEmpty()) {
      leftOut = "Tile " + key + " of " + name() + " is no PNG or JPEG picture of at most " + TilePicture.LONGEST + " pixels: such tiles are left out.";
    }
    keep(key, new Kept(image.orElse(null)));
    return image.orElse(null);
  }

  private void keep(String key, Kept image) {
    lock.lock();
    try {
      Kept before = known.put(key, image);
      pixels += image.size() - (before == null ? 0 : before.size());
      while (pixels > KEPT) {
        Kept oldest = known.remove(known.keySet().iterator().next());
        pixels -= oldest == null ? 0 : oldest.size();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    source.close();
  }
}
