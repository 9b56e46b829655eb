package sojourn.store.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.model.SojournException;
import sojourn.model.ground.TileLevel;

class OnlineTilesTest {

  private static final String PATTERN = "https://tiles.example.org/old/{z}/{x}/{y}.png?key=1";

  @TempDir Path folder;

  private final List<URI> asked = new ArrayList<>();
  private Instant now = Instant.parse("2020-01-01T00:00:00Z");
  private int status = 200;

  private OnlineTiles tiles(String pattern) throws SojournException {
    OnlineTiles.Wire wire =
        address -> {
          asked.add(address);
          if (status == 0) {
            throw new IOException("no network");
          }
          return new OnlineTiles.Answer(status, new byte[] {1, 2, 3});
        };
    Clock clock =
        new Clock() {
          @Override
          public Instant instant() {
            return now;
          }

          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }
        };
    return new OnlineTiles(pattern, "© Example", wire, new TileCache(TileCache.folder(folder, pattern), 1000), clock);
  }

  private static final TileLevel LEVEL = TileLevel.world(3, 256);

  @Test
  void aTileIsAskedForOnceAndKept() throws Exception {
    OnlineTiles tiles = tiles(PATTERN);
    assertThat(tiles.sheet().credit()).isEqualTo("© Example");
    assertThat(tiles.tile(LEVEL, 5, 2)).isNull();
    assertThat(asked).as("painting asks nobody").isEmpty();
    tiles.fetch(LEVEL, 5, 2);
    assertThat(tiles.tile(LEVEL, 5, 2)).containsExactly(1, 2, 3);
    assertThat(tiles(PATTERN).tile(LEVEL, 5, 2)).as("after a restart").containsExactly(1, 2, 3);
    tiles.fetch(LEVEL, 5, 2);
    assertThat(asked).containsExactly(URI.create("https://tiles.example.org/old/3/5/2.png?key=1"));
  }

  @Test
  void withoutANetworkTheServerIsLeftAloneForAWhile() throws Exception {
    OnlineTiles tiles = tiles(PATTERN);
    status = 0;
    tiles.fetch(LEVEL, 0, 0);
    assertThat(tiles.trouble()).contains("tiles.example.org", "cannot be reached");
    assertThat(tiles.lacks(LEVEL, 1, 0)).isFalse();
    tiles.fetch(LEVEL, 1, 0);
    assertThat(asked).hasSize(1);
    now = now.plusSeconds(31);
    status = 200;
    tiles.fetch(LEVEL, 1, 0);
    assertThat(tiles.trouble()).isEmpty();
    assertThat(tiles.tile(LEVEL, 1, 0)).isNotNull();
  }

  @Test
  void refusalsAreToldOfAndGapsAreNotAskedForAgain() throws Exception {
    OnlineTiles tiles = tiles(PATTERN);
    status = 404;
    tiles.fetch(LEVEL, 0, 0);
    tiles.fetch(LEVEL, 0, 0);
    assertThat(asked).hasSize(1);
    assertThat(tiles.trouble()).isEmpty();
    status = 403;
    tiles.fetch(LEVEL, 1, 0);
    assertThat(tiles.trouble()).contains("403");
  }

  @Test
  void onlyHttpsWithAllThreeNumbersIsTaken() {
    for (String pattern : List.of("http://tiles.example.org/{z}/{x}/{y}.png", "https://tiles.example.org/{z}/{x}.png", "https:///{z}/{x}/{y}", "file:///{z}/{x}/{y}", "https://me:secret@example.org/{z}/{x}/{y}")) {
      assertThatThrownBy(() -> tiles(pattern)).as(pattern).isInstanceOf(SojournException.class).hasMessageContaining("https://");
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void theFolderStaysWithinItsRoomAndIsDeletedWithItsServer() throws Exception {
    TileCache cache = new TileCache(TileCache.folder(folder, PATTERN), 1000);
    for (int i = 0; i < 30; i++) {
      cache.put("9-" + i + "-0", new byte[100]);
    }
    cache.prune();
    try (var files = Files.list(TileCache.folder(folder, PATTERN))) {
      assertThat(files.count()).isLessThanOrEqualTo(10);
    }
    OnlineTiles.forget(PATTERN, folder);
    assertThat(TileCache.folder(folder, PATTERN)).doesNotExist();
  }

  @Test
  void onceClosedNothingMoreIsFetched() throws Exception {
    OnlineTiles tiles = tiles(PATTERN);
    tiles.close();
    tiles.fetch(LEVEL, 0, 0);
    assertThat(asked).isEmpty();
  }
}
