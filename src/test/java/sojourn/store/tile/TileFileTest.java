package sojourn.store.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.fixture.MadeMaps;
import sojourn.model.SojournException;
import sojourn.model.ground.Corners;
import sojourn.model.ground.TileLevel;
import sojourn.model.ground.TileSource;

class TileFileTest {

  @TempDir Path folder;

  @Test
  void mbTilesGivesItsTilesByRowsFromTheNorth() throws Exception {
    Path file = MadeMaps.mbtiles(folder.resolve("a map.mbtiles"), 2);
    assertThat(TileFile.looksLikeOne(file)).isTrue();
    try (TileSource source = TileFile.open(file)) {
      assertThat(source.sheet().name()).isEqualTo("Made map");
      assertThat(source.sheet().credit()).isEqualTo("Maker");
      assertThat(source.sheet().levels()).extracting(TileLevel::number).containsExactly(0, 1, 2);
      assertThat(source.tile(source.sheet().levels().get(2), 3, 0)).isEqualTo(MadeMaps.png(256, 256, MadeMaps.colour(2, 3, 0)));
      assertThat(source.tile(source.sheet().levels().get(2), 4, 0)).isNull();
    }
  }

  @Test
  void geoPackageGivesTilesOfItsOwnMatrix() throws Exception {
    try (TileSource source = TileFile.open(MadeMaps.geoPackage(folder.resolve("map.gpkg"), 3857))) {
      assertThat(source.sheet().name()).isEqualTo("Old map");
      assertThat(source.sheet().levels()).containsExactly(new TileLevel(3, 0.5, 0, 0.25, 0.25, 2, 2, 256));
      assertThat(source.sheet().corners().north()).isEqualTo(Corners.WORLD.north(), org.assertj.core.api.Assertions.within(1e-6));
      assertThat(source.tile(source.sheet().levels().getFirst(), 1, 1)).isEqualTo(MadeMaps.png(256, 256, MadeMaps.colour(3, 1, 1)));
    }
  }

  @Test
  void otherCoordinateSystemsFormatsAndFilesAreToldOfInASentence() throws Exception {
    assertThatThrownBy(() -> TileFile.open(MadeMaps.geoPackage(folder.resolve("degrees.gpkg"), 4326)))
        .isInstanceOf(SojournException.class)
        .hasMessageContainingAll("degrees.gpkg", "4326", "EPSG:3857");
    Path vector = MadeMaps.mbtiles(folder.resolve("vector.mbtiles"), 0);
    try (Connection connection = MadeMaps.open(vector)) {
      MadeMaps.run(connection, "update metadata set value = 'pbf' where name = 'format'");
    }
    assertThatThrownBy(() -> TileFile.open(vector)).isInstanceOf(SojournException.class).hasMessageContaining("'pbf'");
    Path empty = MadeMaps.mbtiles(folder.resolve("empty.mbtiles"), 0);
    try (Connection connection = MadeMaps.open(empty)) {
      MadeMaps.run(connection, "delete from tiles");
    }
    assertThatThrownBy(() -> TileFile.open(empty)).isInstanceOf(SojournException.class).hasMessageContaining("no tiles");
    Path other = folder.resolve("other.db");
    try (Connection connection = MadeMaps.open(other)) {
      MadeMaps.run(connection, "create table things (name text)");
    }
    assertThatThrownBy(() -> TileFile.open(other)).isInstanceOf(SojournException.class).hasMessageContaining("without map tiles");
  }

  @Test
  void aDamagedFileIsToldOf() throws Exception {
    Path file = MadeMaps.mbtiles(folder.resolve("cut.mbtiles"), 3);
    byte[] all = Files.readAllBytes(file);
    java.util.Arrays.fill(all, 2000, all.length, (byte) 7);
    Files.write(file, all);
    assertThatThrownBy(
            () -> {
              try (TileSource source = TileFile.open(file)) {
                for (TileLevel level : source.sheet().levels()) {
                  source.tile(level, 0, 0);
                }
              }
            })
        .isInstanceOf(SojournException.class)
        .hasMessageContainingAll("cut.mbtiles", "damaged");
  }

  /** A view that counts for ever, as a hostile file may hold. */
  @Test
  void aQuestionWithoutAnEndIsBrokenOff() throws Exception {
    Path file = folder.resolve("endless.mbtiles");
    try (Connection connection = MadeMaps.open(file)) {
      MadeMaps.run(
          connection,
          "create view tiles as with recursive n(i) as (select 1 union all select i + 1 from n)"
              + " select 0 as zoom_level, i as tile_column, 0 as tile_row, x'00' as tile_data from n");
    }
    assertThatThrownBy(() -> TileFile.open(file)).isInstanceOf(SojournException.class).hasMessageContaining("damaged");
  }

  @Test
  void aTileThatIsTooLargeIsNotTaken() throws Exception {
    Path file = MadeMaps.mbtiles(folder.resolve("large.mbtiles"), 0);
    try (Connection connection = MadeMaps.open(file)) {
      MadeMaps.put(connection, "tiles", 0, 0, 0, new byte[TileDatabase.LARGEST_TILE + 1]);
    }
    try (TileSource source = TileFile.open(file)) {
      assertThat(source.tile(source.sheet().levels().getFirst(), 0, 0)).isNull();
    }
  }
}
