package sojourn.paint.ground;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Mercator;
import sojourn.model.SojournException;
import sojourn.model.ground.Corners;

/**
 * A picture laid over the bundled map, each pixel of the map looked up in it, so that pictures in degrees bend as Web Mercator does and turned ones turn.
 * Halved copies of it are kept, for a map that looks from far away.
 */
public final class PictureOverlay implements Overlay {

  private static final int SMALLEST = 64;

  /** A copy whose every pixel stands for {@code every} by {@code every} of the file's; pixels are alpha, red, green, blue, premultiplied. */
  @SuppressWarnings("ArrayRecordComponent") // nobody writes to the pixels
  private record Copy(int[] pixels, int width, int height, double every) {

    /** Between the four pixels round a point; clear beyond the edge. */
    int at(double column, double row) {
      if (column < -0.5 || row < -0.5 || column > width - 0.5 || row > height - 0.5) {
        return 0;
      }
      double x = Math.clamp(column, 0, width - 1.0);
      double y = Math.clamp(row, 0, height - 1.0);
      int x0 = (int) x;
      int y0 = (int) y;
      int x1 = Math.min(width - 1, x0 + 1);
      int y1 = Math.min(height - 1, y0 + 1);
      int fx = (int) ((x - x0) * 256);
      int fy = (int) ((y - y0) * 256);
      int upper = mixed(pixels[y0 * width + x0], pixels[y0 * width + x1], fx);
      int lower = mixed(pixels[y1 * width + x0], pixels[y1 * width + x1], fx);
      return mixed(upper, lower, fy);
    }

    private static int mixed(int a, int b, int part) {
      int rb = (((a & 0xFF00FF) * (256 - part) + (b & 0xFF00FF) * part) >>> 8) & 0xFF00FF;
      int ag = (((a >>> 8) & 0xFF00FF) * (256 - part) + ((b >>> 8) & 0xFF00FF) * part) & 0xFF00FF00;
      return rb | ag;
    }

    Copy halved() {
      int w = Math.max(1, width / 2);
      int h = Math.max(1, height / 2);
      int[] half = new int[w * h];
      for (int y = 0; y < h; y++) {
        for (int x = 0; x < w; x++) {
          int at = 2 * y * width + 2 * x;
          half[y * w + x] = mixed(mixed(pixels[at], pixels[at + 1], 128), mixed(pixels[at + width], pixels[at + width + 1], 128), 128);
        }
      }
      return new Copy(half, w, h, every * 2);
    }
  }

  private final String name;
  private final Placement placement;
  private final Corners corners;
  private final List<Copy> copies = new ArrayList<>();

  private PictureOverlay(String name, PictureFile.Read read) {
    this.name = name;
    this.placement = read.placement();
    this.corners = placement.corners(read.width(), read.height());
    BufferedImage image = read.image();
    Copy copy = new Copy(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), image.getWidth(), image.getHeight(), read.every());
    copies.add(copy);
    while (copy.width() >= 2 * SMALLEST && copy.height() >= 2 * SMALLEST) {
      copy = copy.halved();
      copies.add(copy);
    }
  }

  /** Reads a picture; {@code corners} where it lies, null for one that tells it itself. */
  public static PictureOverlay open(Path file, @Nullable Corners corners) throws SojournException {
    String name = String.valueOf(file.getFileName());
    try {
      return new PictureOverlay(name, PictureFile.read(file, corners));
    } catch (IllegalArgumentException e) {
      throw new SojournException(name + " does not lie on the earth as it says: type the coordinates of two of its corners.", e);
    }
  }

  /** Whether a file may be a picture. */
  public static boolean looksLikeOne(Path file) throws SojournException {
    return PictureFile.looksLikeOne(file);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String credit() {
    return "";
  }

  @Override
  public Corners corners() {
    return corners;
  }

  @Override
  public void paint(Graphics2D g, MapFrame frame, Manner manner) {
    if (!(frame.projection() instanceof Mercator m)) {
      return;
    }
    Placement p = placement;
    double det = p.a() * p.e() - p.b() * p.d();
    double perPixel = (p.degrees() ? 360 : 2 * Placement.HALF) / frame.scale();
    Copy copy = copy(perPixel * Math.hypot(p.e(), p.d()) / Math.abs(det));
    double world = p.degrees() ? 360 : 2 * Placement.HALF;
    double middle = (corners.west() + corners.east()) / 2 * (p.degrees() ? 1 : Placement.HALF / 180);
    int width = (int) Math.ceil(frame.width());
    int height = (int) Math.ceil(frame.height());
    BufferedImage layer = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] out = ((DataBufferInt) layer.getRaster().getDataBuffer()).getData();
    for (int row = 0; row < height; row++) {
      double v = (row + 0.5 - frame.shiftY()) / frame.scale();
      if (v < 0 || v > 1) {
        continue;
      }
      double y = p.degrees() ? Mercator.latitude(v) : (0.5 - v) * world;
      for (int column = 0; column < width; column++) {
        double u = (column + 0.5 - frame.shiftX()) / frame.scale();
        double x = (u - 0.5 + m.centre() / 360) * world;
        x -= world * Math.rint((x - middle) / world);
        double dx = x - p.c();
        double dy = y - p.f();
        double i = (p.e() * dx - p.b() * dy) / det;
        double j = (p.a() * dy - p.d() * dx) / det;
        out[row * width + column] = u < 0 || u > 1 ? 0 : copy.at((i + 0.5) / copy.every() - 0.5, (j + 0.5) / copy.every() - 0.5);
      }
    }
    g.drawImage(layer, 0, 0, null);
  }

  /** The copy whose pixels come nearest to so many of the file's. */
  private Copy copy(double filePixels) {
    Copy best = copies.getFirst();
    for (Copy copy : copies) {
      best = copy.every() <= filePixels * 1.3 ? copy : best;
    }
    return best;
  }
}
