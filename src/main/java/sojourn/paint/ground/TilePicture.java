package sojourn.paint.ground;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The picture in the bytes of a tile. Its size is looked at before a pixel is unpacked, so small bytes cannot become a large picture. */
interface TilePicture {

  /** Pixels of the longest side of a tile. */
  int LONGEST = 1024;

  /** Empty where the bytes are no PNG or JPEG, are damaged, or make too large a picture. */
  static Optional<BufferedImage> of(byte[] bytes) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        try {
          String format = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
          if (format.equals("png") || format.equals("jpeg")) {
            reader.setInput(in, true, true);
            boolean fits = within(reader.getWidth(0)) && within(reader.getHeight(0));
            return fits ? Optional.of(converted(reader.read(0))) : Optional.empty();
          }
        } finally {
          reader.dispose();
        }
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) { // readers of damaged pictures fail in many ways
      return Optional.empty();
    }
  }

  private static boolean within(int side) {
    return side >= 1 && side <= LONGEST;
  }

  /** Into the kind of pixels that are drawn fastest. */
  static BufferedImage converted(BufferedImage image) {
    if (image.getType() == BufferedImage.TYPE_INT_ARGB_PRE) {
      return image;
    }
    BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    var g = copy.createGraphics();
    g.drawImage(image, 0, 0, null);
    g.dispose();
    return copy;
  }
}
