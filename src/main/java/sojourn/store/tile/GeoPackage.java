package sojourn.store.tile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;
import sojourn.model.ground.Corners;
import sojourn.model.ground.TileLevel;
import sojourn.model.ground.TileSource;

/** A table of tiles in a file as OGC's GeoPackage 1.3 has it, on a matrix of Web Mercator: rows counted from the north. */
record GeoPackage(TileDatabase database, String table, Sheet sheet) implements TileSource {

  /** Half the side of the Web Mercator square in metres. */
  private static final double HALF = 20_037_508.342789244;

  /** Numbers that Web Mercator has had. */
  private static final Set<Long> MERCATOR = Set.of(3857L, 900913L, 3785L, 102100L, 102113L);

  private static final int MOST_LEVELS = 30;
  private static final int MOST_PIXELS = 1024;

  private record Found(String table, String title, long srs, double west, double north, double east, double south) {}

  static GeoPackage read(TileDatabase database) throws SojournException {
    String file = String.valueOf(database.file().getFileName());
    if (!database.has("gpkg_tile_matrix_set") || !database.has("gpkg_tile_matrix")) {
      throw new SojournException(file + " is a GeoPackage without tiles: choose one that holds a raster map.");
    }
    List<Found> found =
        database.rows(
            "select c.table_name, coalesce(c.identifier, c.table_name), coalesce(s.organization_coordsys_id, m.srs_id), m.min_x, m.max_y, m.max_x, m.min_y"
                + " from gpkg_contents c join gpkg_tile_matrix_set m on m.table_name = c.table_name"
                + " left join gpkg_spatial_ref_sys s on s.srs_id = m.srs_id where c.data_type = 'tiles' limit 50",
            row ->
                new Found(
                    row.getString(1), row.getString(2), row.getLong(3), row.getDouble(4), row.getDouble(5), row.getDouble(6), row.getDouble(7)));
    if (found.isEmpty()) {
      throw new SojournException(file + " is a GeoPackage without tiles: choose one that holds a raster map.");
    }
    for (Found map : found) {
      if (MERCATOR.contains(map.srs())) {
        return of(database, map);
      }
    }
    throw new SojournException(
        file + " has its tiles in the coordinate system " + found.getFirst().srs() + ": only Web Mercator (EPSG:3857) can be shown, so convert it first.");
  }

  private static GeoPackage of(TileDatabase database, Found map) throws SojournException {
    double width = map.east() - map.west();
    double height = map.north() - map.south();
    List<TileLevel> levels =
        database.rows(
            "select zoom_level, matrix_width, matrix_height, tile_width from gpkg_tile_matrix where table_name = ? and matrix_width > 0 and matrix_height > 0"
                + " and tile_width between 16 and " + MOST_PIXELS + " and tile_height between 16 and " + MOST_PIXELS
                + " order by matrix_width * tile_width limit " + MOST_LEVELS,
            row ->
                new TileLevel(
                    row.getInt(1), unit(map.west()), unit(-map.north()), width / row.getLong(2) / (2 * HALF), height / row.getLong(3) / (2 * HALF),
                    row.getLong(2), row.getLong(3), row.getInt(4)),
            map.table());
    if (levels.isEmpty() || !(width > 0 && height > 0) || width > 8 * HALF || height > 8 * HALF) {
      throw new SojournException(database.file().getFileName() + " does not say in a usable way where its tiles lie: save it anew.");
    }
    String title = TileWords.plain(map.title(), 60);
    return new GeoPackage(database, map.table(), new Sheet(title, "", levels, corners(map)));
  }

  private static double unit(double metres) {
    return metres / (2 * HALF) + 0.5;
  }

  private static Corners corners(Found map) {
    try {
      return new Corners(map.west() / HALF * 180, latitude(map.south()), map.east() / HALF * 180, latitude(map.north()));
    } catch (IllegalArgumentException e) {
      return Corners.WORLD;
    }
  }

  private static double latitude(double metres) {
    return Math.toDegrees(Math.atan(Math.sinh(metres / HALF * Math.PI)));
  }

  @Override
  public byte @Nullable [] tile(TileLevel level, long column, long row) throws SojournException {
    List<byte[]> found =
        database.rows(
            "select tile_data from \"" + table.replace("\"", "\"\"") + "\" where zoom_level = ? and tile_column = ? and tile_row = ? and length(tile_data) <= ? limit 1",
            r -> r.getBytes(1), level.number(), column, row, TileDatabase.LARGEST_TILE);
    return found.isEmpty() ? null : found.getFirst();
  }

  @Override
  public void close() {
    database.close();
  }
}
