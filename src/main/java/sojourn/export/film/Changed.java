package sojourn.export.film;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The rectangle in which a picture differs from the one before it: all that has to be written. */
final class Changed {

  private int[] before = new int[0];

  /** At least one pixel; all of the first picture. */
  Rectangle since(BufferedImage picture) {
    int[] now = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    int width = picture.getWidth();
    int height = picture.getHeight();
    if (before.length != now.length) {
      before = now.clone();
      return new Rectangle(width, height);
    }
    int left = width;
    int right = -1;
    int top = height;
    int bottom = -1;
    for (int y = 0; y < height; y++) {
      int row = y * width;
      int x = 0;
      while (x < width && now[row + x] == before[row + x]) {
        x++;
      }
      if (x < width) {
        int last = width - 1;
        while (now[row + last] == before[row + last]) {
          last--;
        }
        left = Math.min(left, x);
        right = Math.max(right, last);
        top = Math.min(top, y);
        bottom = y;
      }
    }
    System.arraycopy(now, 0, before, 0, now.length);
    return right < 0 ? new Rectangle(1, 1) : new Rectangle(left, top, right - left + 1, bottom - top + 1);
  }
}
