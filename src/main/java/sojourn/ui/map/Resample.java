package sojourn.ui.map;

/** Makes a square picture of packed ARGB pixels, alpha premultiplied, smaller or larger, mixing the four pixels about each point. */
final class Resample {

  private static final int ODD = 0xFF00FF;

  private Resample() {}

  static int[] of(int[] from, int side, int across, int down) {
    int[] to = new int[across * down];
    int[] column = new int[across];
    int[] share = new int[across];
    for (int x = 0; x < across; x++) {
      int at = position(x, side, across);
      column[x] = at >> 8;
      share[x] = at & 0xFF;
    }
    for (int y = 0; y < down; y++) {
      int at = position(y, side, down);
      int row = (at >> 8) * side;
      row(from, row, row + ((at >> 8) < side - 1 ? side : 0), at & 0xFF, column, share, to, y * across, side);
    }
    return to;
  }

  /** Where the middle of a pixel lies among the others' middles, in 256ths. */
  private static int position(int pixel, int side, int length) {
    double at = (pixel + 0.5) * side / length - 0.5;
    return (int) Math.rint(Math.clamp(at, 0, side - 1) * 256);
  }

  private static void row(int[] from, int above, int below, int down, int[] column, int[] share, int[] to, int start, int side) {
    for (int x = 0; x < column.length; x++) {
      int left = column[x];
      int right = left < side - 1 ? left + 1 : left;
      int upper = mixed(from[above + left], from[above + right], share[x]);
      int lower = mixed(from[below + left], from[below + right], share[x]);
      to[start + x] = mixed(upper, lower, down);
    }
  }

  /** Between two pixels; two channels at a time. */
  private static int mixed(int one, int other, int share) {
    if (one == other) {
      return one;
    }
    int keep = 256 - share;
    int even = ((one & ODD) * keep + (other & ODD) * share) >>> 8 & ODD;
    int odd = (one >>> 8 & ODD) * keep + (other >>> 8 & ODD) * share & ~ODD;
    return even | odd;
  }
}
