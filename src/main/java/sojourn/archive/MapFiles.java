package sojourn.archive;

import java.nio.file.Path;
import sojourn.model.SojournException;
import sojourn.model.ground.TileSource;
import sojourn.store.tile.OnlineTiles;
import sojourn.store.tile.TileFile;

/** Maps of the user's own that lie in files of tiles. They are looked at where they are and never become part of a collection. */
public interface MapFiles {

  /** Whether a file may hold tiles. */
  static boolean holdsTiles(Path file) throws SojournException {
    return TileFile.looksLikeOne(file);
  }

  /**
   * Tiles of a server, which learns where the user looks.
   *
   * @param pattern an https address with {z}, {x} and {y}
   * @param credit what its provider wants to read on the map
   * @param folder in which tiles are kept
   */
  static TileSource online(String pattern, String credit, Path folder) throws SojournException {
    return OnlineTiles.open(pattern, credit, folder);
  }

  /** Deletes the tiles that are kept of a server. */
  static void forget(String pattern, Path folder) throws SojournException {
    OnlineTiles.forget(pattern, folder);
  }

  static TileSource tiles(Path file) throws SojournException {
    return TileFile.open(file);
  }
}
