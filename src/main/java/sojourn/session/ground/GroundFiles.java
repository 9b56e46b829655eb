package sojourn.session.ground;

import java.nio.file.Files;
import java.nio.file.Path;
import sojourn.archive.MapFiles;
import sojourn.model.SojournException;
import sojourn.model.ground.GroundChoice;
import sojourn.paint.ground.Ground;
import sojourn.paint.ground.TileOverlay;

/** Opens what was chosen. A file is told by what is in it. */
interface GroundFiles {

  static Ground open(GroundChoice choice) throws SojournException {
    return switch (choice.kind()) {
      case BORDERS -> Ground.BORDERS;
      case PLAIN -> Ground.PLAIN;
      case OWN -> own(choice);
      case ONLINE -> throw new SojournException("Online tiles cannot be shown.");
    };
  }

  private static Ground own(GroundChoice choice) throws SojournException {
    Path file = Path.of(choice.where());
    if (!Files.isRegularFile(file)) {
      throw new SojournException("The map " + file.getFileName() + " is no longer in " + file.getParent() + ": put it back, or choose another.");
    }
    if (MapFiles.holdsTiles(file)) {
      return Ground.under(choice, new TileOverlay(MapFiles.tiles(file)));
    }
    throw new SojournException(file.getFileName() + " is no map that can be shown: choose MBTiles, a GeoPackage, a picture or GeoJSON.");
  }
}
