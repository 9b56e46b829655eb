package sojourn.export.plate.write;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * The rows of a band, each as its difference from the row above, which is nothing in plain areas, and packed; the first as it is, so that bands can be
 * packed at the same time and put together.
 */
final class PackedRows {

  private static final int LEVEL = 4;
  private static final int CHUNK = 1 << 16;
  private static final byte NONE = 0;
  private static final byte UP = 2;
  private static final int BASE = 65521;

  private final byte[] bytes;
  private final long sum;
  private final long length;

  /** The packed bytes, and sum (Adler-32) and number of those before packing. */
  private PackedRows(byte[] bytes, long sum, long length) {
    this.bytes = bytes;
    this.sum = sum;
    this.length = length;
  }

  byte[] bytes() {
    return bytes;
  }

  static PackedRows of(BufferedImage band, boolean grey, boolean last) {
    int channels = grey ? 1 : 3;
    byte[] above = new byte[band.getWidth() * channels];
    byte[] row = new byte[above.length];
    byte[] line = new byte[row.length + 1];
    byte[] packed = new byte[CHUNK];
    ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
    Adler32 sum = new Adler32();
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      for (int y = 0; y < band.getHeight(); y++) {
        read(band, y, row, grey);
        line[0] = y == 0 ? NONE : UP;
        for (int i = 0; i < row.length; i++) {
          line[i + 1] = (byte) (row[i] - above[i]);
        }
        sum.update(line);
        deflater.setInput(line);
        while (!deflater.needsInput()) {
          out.write(packed, 0, deflater.deflate(packed));
        }
        byte[] swap = above;
        above = row;
        row = swap;
      }
      end(deflater, last, packed, out);
    } finally {
      deflater.end();
    }
    return new PackedRows(out.toByteArray(), sum.getValue(), (long) line.length * band.getHeight());
  }

  /** The packed bytes up to a whole byte, or to the end of all. */
  private static void end(Deflater deflater, boolean last, byte[] packed, ByteArrayOutputStream out) {
    if (last) {
      deflater.finish();
      while (!deflater.finished()) {
        out.write(packed, 0, deflater.deflate(packed));
      }
      return;
    }
    int size = packed.length;
    while (size == packed.length) {
      size = deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
      out.write(packed, 0, size);
    }
  }

  /** A grey pixel has the same number three times: the last is taken. */
  private static void read(BufferedImage band, int y, byte[] row, boolean grey) {
    int width = band.getWidth();
    int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
    for (int x = 0, at = 0; x < width; x++) {
      int pixel = pixels[y * width + x];
      if (!grey) {
        row[at++] = (byte) (pixel >> 16);
        row[at++] = (byte) (pixel >> 8);
      }
      row[at++] = (byte) pixel;
    }
  }

  /** The sum of the bytes summed before, followed by these. */
  long after(long before) {
    long rest = length % BASE;
    long low = before & 0xFFFF;
    long high = rest * low % BASE;
    long a = (low + (sum & 0xFFFF) + BASE - 1) % BASE;
    long b = (high + (before >>> 16) + (sum >>> 16) + BASE - rest) % BASE;
    return b << 16 | a;
  }
}
