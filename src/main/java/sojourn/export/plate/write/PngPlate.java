package sojourn.export.plate.write;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import sojourn.export.plate.ink.Plate;

/** Writes a plate as PNG (ISO/IEC 15948) band by band, with its resolution and title; eight bits of grey where it has no colour. */
final class PngPlate {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int CHUNK = 1 << 16;
  private static final int LEVEL = 4;

  private final Bands bands;
  private final int dpi;
  private final DataOutputStream out;

  PngPlate(Plate plate, int dpi, OutputStream out) {
    this.bands = new Bands(plate, dpi);
    this.dpi = dpi;
    this.out = new DataOutputStream(out);
  }

  void write(String title) throws IOException {
    out.write(SIGNATURE);
    header();
    resolution();
    text("Title", title);
    text("Software", "Sojourn");
    pixels();
    chunk("IEND", new byte[0], 0);
    out.flush();
  }

  private void header() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(bands.width());
    data.writeInt(bands.height());
    data.write(new byte[] {8, (byte) (bands.grey() ? 0 : 2), 0, 0, 0});
    chunk("IHDR", bytes.toByteArray(), bytes.size());
  }

  /** Pixels a metre, rounded as the format has it. */
  private void resolution() throws IOException {
    int metre = (int) Math.round(dpi / 0.0254);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(metre);
    data.writeInt(metre);
    data.write(1);
    chunk("pHYs", bytes.toByteArray(), bytes.size());
  }

  private void text(String key, String words) throws IOException {
    if (!words.isEmpty()) {
      byte[] bytes = (key + "\0\0\0\0\0" + words).getBytes(StandardCharsets.UTF_8);
      chunk("iTXt", bytes, bytes.length);
    }
  }

  /** Each row as its difference from the row above, which is nothing in plain areas. */
  private void pixels() throws IOException {
    int channels = bands.grey() ? 1 : 3;
    byte[] above = new byte[bands.width() * channels];
    byte[] row = new byte[bands.width() * channels];
    byte[] line = new byte[row.length + 1];
    line[0] = 2;
    byte[] packed = new byte[CHUNK];
    Deflater deflater = new Deflater(LEVEL);
    try {
      for (int y = 0; y < bands.height(); y++) {
        read(bands.at(y), y - bands.start(y), row);
        for (int i = 0; i < row.length; i++) {
          line[i + 1] = (byte) (row[i] - above[i]);
        }
        deflater.setInput(line);
        while (!deflater.needsInput()) {
          drain(deflater, packed);
        }
        byte[] swap = above;
        above = row;
        row = swap;
      }
      deflater.finish();
      while (!deflater.finished()) {
        drain(deflater, packed);
      }
    } finally {
      deflater.end();
    }
  }

  private void drain(Deflater deflater, byte[] packed) throws IOException {
    int size = deflater.deflate(packed);
    if (size > 0) {
      chunk("IDAT", packed, size);
    }
  }

  /** A grey pixel has the same number three times: the last is taken. */
  private void read(BufferedImage band, int y, byte[] row) {
    int width = band.getWidth();
    int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
    for (int x = 0, at = 0; x < width; x++) {
      int pixel = pixels[y * width + x];
      if (!bands.grey()) {
        row[at++] = (byte) (pixel >> 16);
        row[at++] = (byte) (pixel >> 8);
      }
      row[at++] = (byte) pixel;
    }
  }

  private void chunk(String type, byte[] data, int size) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data, 0, size);
    out.writeInt(size);
    out.write(name);
    out.write(data, 0, size);
    out.writeInt((int) sum.getValue());
  }
}
