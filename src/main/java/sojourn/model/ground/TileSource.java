package sojourn.model.ground;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** Tiles of pixels on Web Mercator, as they are kept in a file or by a server. Safe for many threads. */
public interface TileSource extends AutoCloseable {

  /**
   * What is known of them.
   *
   * @param name for lists
   * @param credit for the map's corner, empty for none
   * @param levels from coarse to fine, at least one
   * @param corners what they cover
   */
  record Sheet(String name, String credit, List<TileLevel> levels, Corners corners) {

    public Sheet {
      levels = List.copyOf(levels);
    }
  }

  Sheet sheet();

  /** The bytes of a tile's picture, null where there is none, or none yet. Fails when the whole set is of no use. */
  byte @Nullable [] tile(TileLevel level, long column, long row) throws SojournException;

  /** Whether its tiles are fetched from a server. */
  default boolean afar() {
    return false;
  }

  /** Whether a tile is not at hand but may be had by {@link #fetch}. */
  default boolean lacks(TileLevel level, long column, long row) {
    return false;
  }

  /** Fetches a tile from afar, which may take long. Where that fails nothing is thrown: the tile is no longer lacking, and {@link #trouble} says why. */
  default void fetch(TileLevel level, long column, long row) {
    // Files have all they hold at hand.
  }

  /** One sentence on why tiles cannot be had now, empty where they can. */
  default String trouble() {
    return "";
  }

  @Override
  void close();
}
