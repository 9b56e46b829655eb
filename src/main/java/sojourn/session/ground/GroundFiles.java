package sojourn.session.ground;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.archive.MapFiles;
import sojourn.model.SojournException;
import sojourn.model.ground.GroundChoice;
import sojourn.paint.ground.FormerBorders;
import sojourn.paint.ground.Ground;
import sojourn.paint.ground.PictureOverlay;
import sojourn.paint.ground.TileOverlay;

/** Opens what was chosen. A file is told by what is in it. */
interface GroundFiles {

  /**
   * Former borders are those of a day.
   *
   * @param tiles folder in which tiles of servers are kept, null where nothing is to go to a server
   */
  static Ground open(GroundChoice choice, long day, @Nullable Path tiles) throws SojournException {
    return switch (choice.kind()) {
      case BORDERS -> Ground.BORDERS;
      case PLAIN -> Ground.PLAIN;
      case OWN -> own(choice, day);
      case ONLINE -> online(choice, tiles);
    };
  }

  private static Ground online(GroundChoice choice, @Nullable Path tiles) throws SojournException {
    if (tiles == null) {
      throw new SojournException("Online tiles are shown in the window only.");
    }
    return Ground.under(choice, new TileOverlay(MapFiles.online(choice.where(), choice.credit(), tiles)));
  }

  /** Deletes what is kept of a server. */
  static GroundChoice forget(GroundChoice choice, Path tiles) throws SojournException {
    MapFiles.forget(choice.where(), tiles);
    return choice;
  }

  private static Ground own(GroundChoice choice, long day) throws SojournException {
    Path file = Path.of(choice.where());
    if (!Files.isRegularFile(file)) {
      throw new SojournException("The map " + file.getFileName() + " is no longer in " + file.getParent() + ": put it back, or choose another.");
    }
    if (MapFiles.holdsTiles(file)) {
      return Ground.under(choice, new TileOverlay(MapFiles.tiles(file)));
    }
    if (PictureOverlay.looksLikeOne(file)) {
      return Ground.under(choice, PictureOverlay.open(file, choice.corners()));
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith("json")) {
      return Ground.former(choice, FormerBorders.read(file), day);
    }
    throw new SojournException(file.getFileName() + " is no map that can be shown: choose MBTiles, a GeoPackage, a picture or GeoJSON.");
  }
}
