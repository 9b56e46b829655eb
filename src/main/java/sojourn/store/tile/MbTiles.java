package sojourn.store.tile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;
import sojourn.model.ground.Corners;
import sojourn.model.ground.TileLevel;
import sojourn.model.ground.TileSource;

/** Tiles in a file as the MBTiles specification 1.3 has it: rows counted from the south. */
record MbTiles(TileDatabase database, Sheet sheet) implements TileSource {

  private static final int FINEST = 24;

  static MbTiles read(TileDatabase database) throws SojournException {
    Map<String, String> told = new HashMap<>();
    if (database.has("metadata")) {
      database
          .rows("select name, value from metadata where length(value) < 4000 limit 200", row -> new String[] {row.getString(1), row.getString(2)})
          .forEach(pair -> told.put(String.valueOf(pair[0]).toLowerCase(Locale.ROOT), String.valueOf(pair[1])));
    }
    String name = String.valueOf(database.file().getFileName());
    String format = told.getOrDefault("format", "png").strip().toLowerCase(Locale.ROOT);
    if (!List.of("png", "jpg", "jpeg").contains(format)) {
      throw new SojournException(name + " holds tiles of the format '" + TileWords.plain(format, 20) + "': only PNG and JPEG tiles can be shown, so save it anew as one of these.");
    }
    List<int[]> zooms = database.rows("select min(zoom_level), max(zoom_level) from tiles", row -> new int[] {row.getInt(1), row.getInt(2), row.getObject(1) == null ? 0 : 1});
    int[] zoom = zooms.getFirst();
    if (zoom[2] == 0) {
      throw new SojournException(name + " holds no tiles: choose another file.");
    }
    if (zoom[0] < 0 || zoom[1] > FINEST) {
      throw new SojournException(name + " has tiles of zoom " + zoom[0] + " to " + zoom[1] + ", which no map of the earth has: choose another file.");
    }
    List<TileLevel> levels = new ArrayList<>();
    for (int z = zoom[0]; z <= zoom[1]; z++) {
      levels.add(TileLevel.world(z, 256));
    }
    String title = TileWords.plain(told.getOrDefault("name", ""), 60);
    String credit = TileWords.plain(told.getOrDefault("attribution", ""), 120);
    return new MbTiles(database, new Sheet(title.isEmpty() ? name : title, credit, levels, corners(told.get("bounds"))));
  }

  /** West, south, east, north, with commas; the world where they make no sense. */
  private static Corners corners(@Nullable String bounds) {
    try {
      String[] parts = String.valueOf(bounds).split(",", -1);
      double[] degrees = new double[parts.length];
      for (int i = 0; i < parts.length; i++) {
        degrees[i] = Double.parseDouble(parts[i].strip());
      }
      return degrees.length == 4 ? new Corners(degrees[0], degrees[1], degrees[2], degrees[3]) : Corners.WORLD;
    } catch (IllegalArgumentException e) {
      return Corners.WORLD;
    }
  }

  @Override
  public byte @Nullable [] tile(TileLevel level, long column, long row) throws SojournException {
    List<byte[]> found =
        database.rows(
            "select tile_data from tiles where zoom_level = ? and tile_column = ? and tile_row = ? and length(tile_data) <= ? limit 1",
            r -> r.getBytes(1), level.number(), column, level.rows() - 1 - row, TileDatabase.LARGEST_TILE);
    return found.isEmpty() ? null : found.getFirst();
  }

  @Override
  public void close() {
    database.close();
  }
}
