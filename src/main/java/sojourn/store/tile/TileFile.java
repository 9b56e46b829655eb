package sojourn.store.tile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import sojourn.model.SojournException;
import sojourn.model.ground.TileSource;

/** Files that hold map tiles, told by what is in them and not by their names. */
public interface TileFile {

  /** Whether it is an SQLite file, and so may hold tiles. */
  static boolean looksLikeOne(Path file) throws SojournException {
    String magic = "SQLite format 3\0";
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(magic.length()), StandardCharsets.ISO_8859_1).equals(magic);
    } catch (IOException e) {
      throw new SojournException(file + " cannot be read: was it moved or renamed?", e);
    }
  }

  /** Opens it. Fails with one sentence where it holds no tiles that can be shown. */
  static TileSource open(Path file) throws SojournException {
    TileDatabase database = TileDatabase.open(file);
    boolean opened = false;
    try {
      TileSource source = read(database);
      opened = true;
      return source;
    } finally {
      if (!opened) {
        database.close();
      }
    }
  }

  private static TileSource read(TileDatabase database) throws SojournException {
    if (database.has("gpkg_contents")) {
      return GeoPackage.read(database);
    }
    if (database.has("tiles")) {
      return MbTiles.read(database);
    }
    throw new SojournException(database.file().getFileName() + " is an SQLite file without map tiles: choose an MBTiles or GeoPackage file.");
  }
}
