package sojourn.paint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import sojourn.model.SojournException;

/** A picture on the disk. Slow for large ones: never on the thread of the screen. */
public interface PngFile {

  /** Writes an opaque picture of 0xRRGGBB pixels, row by row. */
  static void write(Path file, int[] rgb, int width, int height) throws SojournException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, rgb, 0, width);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(file, png.toByteArray());
  }

  /** Writes what is PNG already. An interrupted write leaves an earlier file as it was. */
  static void write(Path file, byte[] png) throws SojournException {
    Path whole = file.toAbsolutePath();
    Path sibling = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      Path folder = whole.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(sibling, png);
      Files.move(sibling, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new SojournException("The picture " + file + " cannot be written: choose another folder or free some space.", e);
    }
  }
}
