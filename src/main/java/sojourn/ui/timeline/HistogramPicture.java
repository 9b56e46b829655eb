package sojourn.ui.timeline;

import java.util.Arrays;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import sojourn.paint.Palette;

/** The columns of the overview strip as pixels: thousands of blocks, which a window that is dragged over them leaves as they are. */
final class HistogramPicture {

  private @Nullable Histogram drawn;
  private @Nullable Palette colours;
  private double scale;
  private @Nullable WritableImage image;

  /** Paints the columns into their places. */
  @SuppressWarnings("ReferenceEquality") // comparing thousands of blocks would take as long as drawing them
  void paint(Pen pen, Histogram histogram) {
    Box box = histogram.box();
    double now = pen.density();
    WritableImage ready = image;
    if (ready == null || drawn != histogram || !pen.palette().equals(colours) || scale != now) {
      ready = draw(histogram, pen.palette(), now);
      drawn = histogram;
      colours = pen.palette();
      scale = now;
      image = ready;
    }
    pen.context().drawImage(ready, box.x(), box.y(), ready.getWidth() / now, ready.getHeight() / now);
  }

  /** Edges stand on whole pixels but for the upper one, whose row is as dense as the part of it that is covered. */
  static WritableImage draw(Histogram histogram, Palette palette, double scale) {
    Box box = histogram.box();
    int width = (int) Math.max(1, Math.ceil(box.width() * scale));
    int height = (int) Math.max(1, Math.ceil(box.height() * scale));
    int[] pixels = new int[width * height];
    for (Histogram.Column column : histogram.columns()) {
      Box block = column.box();
      int x0 = Math.clamp(Math.round((Math.rint(block.x()) - box.x()) * scale), 0, width);
      int x1 = Math.clamp(Math.round((Math.rint(block.x()) + Math.rint(block.width()) - box.x()) * scale), x0, width);
      double top = Math.clamp((block.y() - box.y()) * scale, 0, height);
      double bottom = Math.clamp((block.bottom() - box.y()) * scale, top, height);
      int ink = column.hue() < 0 ? palette.roles().faint() : palette.person(column.hue());
      for (int y = (int) Math.floor(top); y < Math.ceil(bottom); y++) {
        double covered = Math.min(bottom, y + 1.0) - Math.max(top, y);
        blend(pixels, y * width + x0, y * width + x1, ink, covered);
      }
    }
    WritableImage image = new WritableImage(width, height);
    image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }

  /** Blocks of one column meet within a pixel: the fuller one gives it its colour, both their density. */
  private static void blend(int[] pixels, int from, int to, int ink, double covered) {
    int alpha = (int) Math.round(255 * covered);
    if (from >= to || alpha == 0) {
      return;
    }
    int there = pixels[from] >>> 24;
    int colour = alpha >= there ? ink & 0xFFFFFF : pixels[from] & 0xFFFFFF;
    Arrays.fill(pixels, from, to, Math.min(255, alpha + there) << 24 | colour);
  }
}
