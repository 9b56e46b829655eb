package sojourn.paint.ground;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;
import sojourn.model.ground.Corners;

/** Old maps and other pictures in files. Sizes are looked at before a pixel is unpacked; large ones are read with fewer pixels. */
interface PictureFile {

  /** Pixels of the largest picture that is read at all. */
  long LARGEST = 200_000_000;

  /** Pixels that are kept of it: 80 MB. */
  long KEPT = 20_000_000;

  /** Pixels that a TIFF may hold in one piece, for a piece is unpacked as a whole. */
  long LARGEST_PIECE = 40_000_000;

  Set<String> FORMATS = Set.of("png", "jpeg", "tif", "tiff");

  /** A picture read so that each of its pixels stands for {@code every} by {@code every} of the file's. */
  record Read(BufferedImage image, int width, int height, int every, Placement placement) {}

  /** Whether the file may be a picture. */
  static boolean looksLikeOne(Path file) throws SojournException {
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      return reader(in) != null;
    } catch (IOException e) {
      throw new SojournException(file + " cannot be read.", e);
    }
  }

  /** Reads it where it lies itself, else between the corners; fails with {@link UnplacedException} where neither is known. */
  static Read read(Path file, @Nullable Corners corners) throws SojournException {
    String name = String.valueOf(file.getFileName());
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      ImageReader reader = reader(in);
      if (reader == null) {
        throw new SojournException(name + " is no PNG, JPEG or TIFF picture.");
      }
      try {
        return read(file, reader, in, corners);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) { // readers of damaged pictures fail in many ways
      throw new SojournException(name + " is damaged and cannot be shown as a map: choose another.", e);
    }
  }

  private static @Nullable ImageReader reader(ImageInputStream in) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
        return reader;
      }
      reader.dispose();
    }
    return null;
  }

  private static Read read(Path file, ImageReader reader, ImageInputStream in, @Nullable Corners corners) throws IOException, SojournException {
    String name = String.valueOf(file.getFileName());
    boolean tiff = reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif");
    reader.setInput(in, true, !tiff);
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    long pixels = (long) width * height;
    if (width < 2 || height < 2 || pixels > LARGEST) {
      throw new SojournException(name + " has " + width + " × " + height + " pixels, but 200 million are the most that can be shown: make it smaller, or cut it into MBTiles.");
    }
    if (tiff && (long) reader.getTileWidth(0) * reader.getTileHeight(0) > LARGEST_PIECE) {
      throw new SojournException(name + " is packed in one large piece: save it anew in strips or tiles, or as JPEG.");
    }
    Placement placement = placement(file, reader, tiff, corners);
    int every = (int) Math.ceil(Math.sqrt(pixels / (double) KEPT));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(every, every, every / 2, every / 2);
    return new Read(TilePicture.converted(reader.read(0, param)), width, height, every, placement);
  }

  private static Placement placement(Path file, ImageReader reader, boolean tiff, @Nullable Corners corners) throws IOException, SojournException {
    String name = String.valueOf(file.getFileName());
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (corners != null) {
      return Placement.between(corners, width, height);
    }
    Optional<Placement> beside = WorldFile.beside(file, width, height);
    if (beside.isEmpty() && tiff) {
      beside = GeoTiff.placement(name, reader.getImageMetadata(0));
    }
    return beside.orElseThrow(() -> new UnplacedException(name));
  }
}
