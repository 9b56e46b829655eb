package sojourn.export.plate.write;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import sojourn.export.data.part.Pace;
import sojourn.export.plate.ink.Plate;

/** Writes a plate as PNG (ISO/IEC 15948) band by band, with its resolution and title; eight bits of grey where it has no colour. */
final class PngPlate {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** How a packed stream begins: deflated, with a window of 32 kilobytes. */
  private static final byte[] STREAM = {0x78, 0x5e};

  private final Bands bands;
  private final int dpi;
  private final DataOutputStream out;

  PngPlate(Plate plate, int dpi, OutputStream out) {
    this.bands = new Bands(plate, dpi);
    this.dpi = dpi;
    this.out = new DataOutputStream(out);
  }

  void write(String title, Pace pace) throws IOException {
    out.write(SIGNATURE);
    header();
    resolution();
    text("Title", title);
    text("Software", "Sojourn");
    pixels(pace);
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

  /** One packed stream (RFC 1950) of the bands one after another. */
  private void pixels(Pace pace) throws IOException {
    int count = bands.count();
    Ahead<PackedRows> ahead = new Ahead<>(count, n -> PackedRows.of(bands.paint(n), bands.grey(), n == count - 1));
    long sum = 1;
    chunk("IDAT", STREAM, STREAM.length);
    for (int i = 0; i < count; i++) {
      if (!pace.at(i, count)) {
        throw new Pace.Stopped();
      }
      PackedRows rows = ahead.next();
      sum = rows.after(sum);
      chunk("IDAT", rows.bytes(), rows.bytes().length);
    }
    byte[] end = {(byte) (sum >> 24), (byte) (sum >> 16), (byte) (sum >> 8), (byte) sum};
    chunk("IDAT", end, end.length);
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
