package sojourn.ui.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels that are painted on any thread and shown by JavaFX without being copied. */
final class MapCanvas {

  private PixelBuffer<IntBuffer> buffer = blank(1, 1);
  private BufferedImage image = over(buffer);
  private WritableImage shown = new WritableImage(buffer);
  private double scale = 1;

  /** Makes it clear, and as large as asked; {@code scale} is device pixels a pixel. Not while it is shown. */
  Graphics2D begin(double width, double height, double scale) {
    int across = (int) Math.max(1, Math.ceil(width * scale));
    int down = (int) Math.max(1, Math.ceil(height * scale));
    this.scale = scale;
    if (buffer.getWidth() == across && buffer.getHeight() == down) {
      Arrays.fill(buffer.getBuffer().array(), 0);
    } else {
      buffer = blank(across, down);
      image = over(buffer);
      shown = new WritableImage(buffer);
    }
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    return g;
  }

  /** Shows it at its place and size. On the JavaFX thread. */
  void show(ImageView view) {
    buffer.updateBuffer(b -> null);
    view.setImage(shown);
    place(view, 0, 0, 1);
  }

  /** Shows it elsewhere and larger or smaller, until another picture is painted. */
  void place(ImageView view, double x, double y, double factor) {
    view.setX(x);
    view.setY(y);
    view.setFitWidth(buffer.getWidth() / scale * factor);
    view.setFitHeight(buffer.getHeight() / scale * factor);
  }

  private static PixelBuffer<IntBuffer> blank(int width, int height) {
    return new PixelBuffer<>(width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
  }

  /** A image that writes straight into the buffer's pixels. */
  private static BufferedImage over(PixelBuffer<IntBuffer> buffer) {
    int[] pixels = buffer.getBuffer().array();
    int[] masks = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};
    DirectColorModel model =
        new DirectColorModel(
            java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB), 32, masks[0], masks[1], masks[2], masks[3], true, DataBuffer.TYPE_INT);
    WritableRaster raster =
        Raster.createPackedRaster(new DataBufferInt(pixels, pixels.length), buffer.getWidth(), buffer.getHeight(), buffer.getWidth(), masks, null);
    return new BufferedImage(model, raster, true, null);
  }
}
