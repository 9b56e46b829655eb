package sojourn.model.ground;

/**
 * One scale of a set of tiles. Lengths are parts of the side of the Web Mercator square, whose north-west corner is (0, 0).
 *
 * @param number the level's own
 * @param west edge of column 0
 * @param north edge of row 0
 * @param width of a tile
 * @param height of a tile
 * @param columns how many there are
 * @param rows how many there are, counted southwards
 * @param pixels of a tile's width
 */
public record TileLevel(int number, double west, double north, double width, double height, long columns, long rows, int pixels) {

  /** The whole world in 2^zoom columns and rows. */
  public static TileLevel world(int zoom, int pixels) {
    long count = 1L << zoom;
    return new TileLevel(zoom, 0, 0, 1.0 / count, 1.0 / count, count, count, pixels);
  }

  /** Pixels of the side of the whole square at this scale. */
  public double worldPixels() {
    return pixels / width;
  }
}
