package sojourn.ui.map;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a tile can show before it is painted: a part of the next coarser tile enlarged, or the four finer ones reduced. */
interface Stopgap {

  int SIDE = TileImage.SIDE;

  static String key(int zoom, long column, long row) {
    return zoom + "/" + column + "/" + row;
  }

  /** Pixels, or null where no tile nearby is known. */
  static int @Nullable [] of(TileImage tile, Map<String, TileImage> known) {
    for (int up = 1; up <= 4 && up <= tile.zoom(); up++) {
      TileImage coarse = known.get(key(tile.zoom() - up, tile.column() >> up, tile.row() >> up));
      if (coarse != null) {
        return enlarged(coarse, tile, up);
      }
    }
    int[] pixels = null;
    for (int part = 0; part < 4; part++) {
      TileImage fine = known.get(key(tile.zoom() + 1, tile.column() * 2 + (part & 1), tile.row() * 2 + (part >> 1)));
      if (fine != null) {
        pixels = pixels == null ? new int[SIDE * SIDE] : pixels;
        reduce(fine.pixels(), pixels, (part & 1) * SIDE / 2, (part >> 1) * SIDE / 2);
      }
    }
    return pixels;
  }

  private static int[] enlarged(TileImage coarse, TileImage tile, int up) {
    int[] from = coarse.pixels();
    int[] to = new int[SIDE * SIDE];
    int part = SIDE >> up;
    int left = (int) (tile.column() & ((1 << up) - 1)) * part;
    int top = (int) (tile.row() & ((1 << up) - 1)) * part;
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        to[y * SIDE + x] = from[(top + (y >> up)) * SIDE + left + (x >> up)];
      }
    }
    return to;
  }

  private static void reduce(int[] from, int[] to, int left, int top) {
    for (int y = 0; y < SIDE / 2; y++) {
      for (int x = 0; x < SIDE / 2; x++) {
        to[(top + y) * SIDE + left + x] = from[2 * y * SIDE + 2 * x];
      }
    }
  }
}
