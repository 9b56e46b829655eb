package sojourn.export.film;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/**
 * An animated PNG (W3C, Portable Network Graphics, third edition, 2025, section 11.3.6): the image data of single PNGs, each only as large as what has
 * changed, under frame control chunks. It plays once.
 */
final class ApngReel implements Reel {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int HEADER = SIGNATURE.length + 25;

  private final FileChannel channel;
  private final int rate;
  private final Changed changed = new Changed();
  private int frames;
  private int sequence;

  ApngReel(Path file, int rate) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    this.rate = rate;
  }

  @Override
  public void show(BufferedImage picture, int repeats) throws IOException {
    Rectangle part = changed.since(picture);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture.getSubimage(part.x, part.y, part.width, part.height), "png", png);
    ByteBuffer single = ByteBuffer.wrap(png.toByteArray()).position(SIGNATURE.length);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    while (single.hasRemaining()) {
      byte[] body = new byte[single.getInt()];
      byte[] type = new byte[4];
      single.get(type).get(body).getInt();
      String name = new String(type, StandardCharsets.US_ASCII);
      if (name.equals("IHDR") && frames == 0) {
        write(ByteBuffer.wrap(SIGNATURE));
        chunk("IHDR", body);
        chunk("acTL", new byte[8]);
      } else if (name.equals("IDAT")) {
        data.writeBytes(body);
      }
    }
    control(part, repeats);
    if (frames == 0) {
      chunk("IDAT", data.toByteArray());
    } else {
      chunk("fdAT", ByteBuffer.allocate(4 + data.size()).putInt(sequence++).put(data.toByteArray()).array());
    }
    frames++;
  }

  /** The rectangle, how long it stands, and that it is laid over what is there. */
  private void control(Rectangle part, int repeats) throws IOException {
    ByteBuffer control = ByteBuffer.allocate(26).putInt(sequence++).putInt(part.width).putInt(part.height).putInt(part.x).putInt(part.y);
    control.putShort((short) Math.min(repeats, 0xFFFF)).putShort((short) rate).put((byte) 0).put((byte) 0);
    chunk("fcTL", control.array());
  }

  /** The number of frames is known only now. */
  @Override
  public void finish() throws IOException {
    chunk("IEND", new byte[0]);
    channel.position(HEADER);
    chunk("acTL", ByteBuffer.allocate(8).putInt(frames).putInt(1).array());
    channel.force(true);
  }

  private void chunk(String type, byte[] body) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer chunk = ByteBuffer.allocate(body.length + 12).putInt(body.length).put(name).put(body);
    CRC32 crc = new CRC32();
    crc.update(Arrays.copyOfRange(chunk.array(), 4, 8 + body.length));
    write(chunk.putInt((int) crc.getValue()).flip());
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
