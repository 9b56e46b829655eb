package sojourn.export.plate.write;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import sojourn.export.data.part.Pace;
import sojourn.export.plate.PlateSheet;
import sojourn.export.plate.ink.Plate;
import sojourn.model.SojournException;

/** Writes plates to files. A large one takes seconds: never on the thread of the screen. */
public interface PlateFile {

  /** The forms of files. */
  enum Format {
    SVG,
    PDF,
    PNG,
    TIFF;

    /** The one that a file's name ends with, empty where it is none of them. */
    public static Optional<Format> of(String file) {
      String name = file.toLowerCase(Locale.ROOT);
      if (name.endsWith(".tif")) {
        return Optional.of(TIFF);
      }
      for (Format format : values()) {
        if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
          return Optional.of(format);
        }
      }
      return Optional.empty();
    }
  }

  /** The plate as a picture, as exact as the files: at the same resolution it has the pixels of the PNG file. */
  static BufferedImage preview(Plate plate, int dpi) {
    PlatePainter painter = new PlatePainter(plate, PlateSheet.pixels(plate.width(), dpi), PlateSheet.pixels(plate.height(), dpi));
    BufferedImage image = new BufferedImage(painter.width(), painter.height(), BufferedImage.TYPE_INT_RGB);
    painter.paint(image, 0);
    return image;
  }

  /**
   * A part of the picture that the whole plate would be, as 0xFFRRGGBB row by row: the very pixels of a PNG file of that size.
   *
   * @param width pixels of the whole plate
   * @param height pixels of the whole plate
   */
  static int[] part(Plate plate, int width, int height, int x, int y, int columns, int rows) {
    BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
    new PlatePainter(plate, width, height).paint(image, x, y);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= 0xFF000000;
    }
    return pixels;
  }

  /** The bytes of a file. */
  static byte[] bytes(Plate plate, Format format, int dpi) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(plate, format, dpi, out, Pace.UNSEEN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Saves a plate; an earlier file is replaced only by a whole one. */
  static void save(Plate plate, Format format, int dpi, Path file) throws SojournException {
    save(plate, format, dpi, file, Pace.UNSEEN);
  }

  /** The same, told of as it goes on; false where it was stopped, then nothing is left behind. */
  static boolean save(Plate plate, Format format, int dpi, Path file, Pace pace) throws SojournException {
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        write(plate, format, dpi, out, pace);
        out.flush();
        channel.force(true);
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (Pace.Stopped e) {
      forget(part);
      return false;
    } catch (IOException e) {
      throw new SojournException(file + " cannot be written: choose another folder, or make room.", e);
    }
  }

  private static void forget(Path part) throws SojournException {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new SojournException("The unfinished file " + part + " cannot be deleted.", e);
    }
  }

  private static void write(Plate plate, Format format, int dpi, OutputStream out, Pace pace) throws IOException {
    switch (format) {
      case SVG -> new SvgPlate(plate).write(out);
      case PDF -> PdfPlate.write(plate, out);
      case PNG -> new PngPlate(plate, dpi, out).write(plate.about().title(), pace);
      case TIFF -> TiffPlate.write(plate, dpi, out, pace);
    }
  }
}
