package sojourn.archive;

import java.nio.file.Path;
import sojourn.model.SojournException;
import sojourn.model.ground.TileSource;
import sojourn.store.tile.TileFile;

/** Maps of the user's own that lie in files of tiles. They are looked at where they are and never become part of a collection. */
public interface MapFiles {

  /** Whether a file may hold tiles. */
  static boolean holdsTiles(Path file) throws SojournException {
    return TileFile.looksLikeOne(file);
  }

  static TileSource tiles(Path file) throws SojournException {
    return TileFile.open(file);
  }
}
