package sojourn.export.film;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A palette of 256 colours: those that a picture has most, seen through a sieve of 32 shades a channel. Maps have few plain tints and their blends. */
final class Inks {

  private static final int SHADES = 1 << 15;

  private final IndexColorModel model;
  private final int[] colours;
  private final short[] nearest = new short[SHADES];

  private Inks(int[] colours) {
    this.colours = colours;
    this.model = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    Arrays.fill(nearest, (short) -1);
  }

  static Inks of(BufferedImage picture) {
    int[] count = new int[SHADES];
    long[][] sums = new long[SHADES][3];
    for (int rgb : pixels(picture)) {
      int shade = shade(rgb);
      count[shade]++;
      for (int c = 0; c < 3; c++) {
        sums[shade][c] += rgb >> (16 - 8 * c) & 0xFF;
      }
    }
    List<Integer> most =
        IntStream.range(0, SHADES).filter(s -> count[s] > 0).boxed().sorted(Comparator.comparingInt((Integer s) -> -count[s]).thenComparing(s -> s)).limit(256).toList();
    int[] colours = new int[most.size()];
    for (int i = 0; i < colours.length; i++) {
      long[] sum = sums[most.get(i)];
      int n = count[most.get(i)];
      colours[i] = (int) (Math.round(sum[0] / (double) n) << 16 | Math.round(sum[1] / (double) n) << 8 | Math.round(sum[2] / (double) n));
    }
    return new Inks(colours);
  }

  /** A part of a picture in these colours. */
  BufferedImage indexed(BufferedImage picture, Rectangle part) {
    int[] rgb = pixels(picture);
    BufferedImage image = new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, model);
    byte[] out = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < part.height; y++) {
      for (int x = 0; x < part.width; x++) {
        int colour = rgb[(part.y + y) * picture.getWidth() + part.x + x];
        int shade = shade(colour);
        if (nearest[shade] < 0) {
          nearest[shade] = nearest(colour);
        }
        out[y * part.width + x] = (byte) nearest[shade];
      }
    }
    return image;
  }

  private short nearest(int rgb) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.length; i++) {
      int away = 0;
      for (int bits = 0; bits <= 16; bits += 8) {
        int d = (rgb >> bits & 0xFF) - (colours[i] >> bits & 0xFF);
        away += d * d;
      }
      if (away < least) {
        least = away;
        best = i;
      }
    }
    return (short) best;
  }

  private static int shade(int rgb) {
    return (rgb >> 9 & 0x7C00) | (rgb >> 6 & 0x3E0) | (rgb >> 3 & 0x1F);
  }

  private static int[] pixels(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
  }
}
