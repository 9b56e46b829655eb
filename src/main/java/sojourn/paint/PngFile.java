package sojourn.paint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import sojourn.model.SojournException;

/** A picture on the disk. Slow for large ones: never on the thread of the screen. */
public interface PngFile {

  /** Writes an opaque picture; an interrupted write leaves an earlier file as it was. */
  static void write(Path file, int[] rgb, int width, int height) throws SojournException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, rgb, 0, width);
    Path whole = file.toAbsolutePath();
    Path sibling = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      Path folder = whole.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (var out = Files.newOutputStream(sibling)) {
        ImageIO.write(image, "png", out);
      }
      Files.move(sibling, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new SojournException("The picture " + file + " cannot be written: choose another folder or free some space.", e);
    }
  }
}
