package sojourn.paint.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Mercator;
import sojourn.fixture.MadeMaps;
import sojourn.model.SojournException;
import sojourn.model.ground.Corners;
import sojourn.model.ground.GroundChoice;
import sojourn.model.ground.TileLevel;
import sojourn.model.ground.TileSource;
import sojourn.paint.Palette;
import sojourn.paint.Visited;

class TileOverlayTest {

  private static final int NONE = 0xFF123456;

  /** Tiles in memory. */
  private record Held(Map<String, byte[]> tiles, int finest) implements TileSource {

    static Held full(int finest) throws Exception {
      Held held = new Held(new HashMap<>(), finest);
      for (int z = 0; z <= finest; z++) {
        for (int x = 0; x < 1 << z; x++) {
          for (int y = 0; y < 1 << z; y++) {
            held.tiles().put(z + "/" + x + "/" + y, MadeMaps.png(256, 256, MadeMaps.colour(z, x, y)));
          }
        }
      }
      return held;
    }

    @Override
    public Sheet sheet() {
      return new Sheet("Held", "", java.util.stream.IntStream.rangeClosed(0, finest).mapToObj(z -> TileLevel.world(z, 256)).toList(), Corners.WORLD);
    }

    @Override
    public byte @Nullable [] tile(TileLevel level, long column, long row) throws SojournException {
      byte[] bytes = tiles.get(level.number() + "/" + column + "/" + row);
      if (bytes != null && bytes.length == 0) {
        throw new SojournException("Held is damaged.");
      }
      return bytes;
    }

    @Override
    public void close() {
      tiles.clear();
    }
  }

  private static int[] corners(Ground ground, double meridian, int zoom, int column, int row) {
    BufferedImage image = new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new java.awt.Color(NONE));
    g.fillRect(0, 0, 512, 512);
    MapFrame frame = new MapFrame(new Mercator(meridian), 512 << zoom, -512.0 * column, -512.0 * row, 512, 512);
    ground.paintOver(g, frame, 1.65, Palette.LIGHT, Visited.NONE);
    return new int[] {image.getRGB(1, 1), image.getRGB(510, 1), image.getRGB(1, 510), image.getRGB(510, 510)};
  }

  private static Ground over(TileSource source) {
    return Ground.under(GroundChoice.own("held"), new TileOverlay(source));
  }

  @Test
  void eachTileLiesWhereItBelongs() throws Exception {
    Ground ground = over(Held.full(3));
    assertThat(corners(ground, 0, 2, 3, 1)).containsOnly(MadeMaps.colour(2, 3, 1));
    assertThat(corners(ground, 0, 0, 0, 0)).containsOnly(MadeMaps.colour(0, 0, 0));
  }

  @Test
  void aboutAnotherMeridianTilesMoveWithIt() throws Exception {
    assertThat(corners(over(Held.full(3)), 180, 1, 0, 0)).as("Greenwich at the left edge").containsOnly(MadeMaps.colour(1, 1, 0));
    int west = MadeMaps.colour(1, 0, 0);
    int east = MadeMaps.colour(1, 1, 0);
    assertThat(corners(over(Held.full(3)), 90, 1, 1, 0)).containsExactly(east, west, east, west);
  }

  @Test
  void beyondTheFinestLevelAndInGapsCoarserTilesAreEnlarged() throws Exception {
    Held held = Held.full(2);
    assertThat(corners(over(held), 0, 4, 15, 0)).containsOnly(MadeMaps.colour(2, 3, 0));
    held.tiles().remove("2/3/0");
    assertThat(corners(over(held), 0, 4, 15, 0)).containsOnly(MadeMaps.colour(1, 1, 0));
  }

  @Test
  void tilesThatAreNoPicturesOrTooLargeAreLeftOutAndToldOf() throws Exception {
    Held held = Held.full(1);
    held.tiles().keySet().removeIf(k -> k.startsWith("0/"));
    held.tiles().put("1/0/0", "<html>no</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    held.tiles().put("1/1/0", MadeMaps.png(9000, 1, 0xFF0000));
    Ground ground = over(held);
    assertThat(corners(ground, 0, 1, 0, 0)).containsOnly(NONE);
    assertThat(ground.overlay().leftOut()).contains("1/0/0", "Held");
    assertThat(corners(ground, 0, 1, 1, 0)).containsOnly(NONE);
    assertThat(corners(ground, 0, 1, 1, 1)).containsOnly(MadeMaps.colour(1, 1, 1));
    assertThat(ground.broken()).isNull();
  }

  @Test
  void aSourceThatFailsLeavesTheBundledMapAndSaysWhy() throws Exception {
    Held held = Held.full(1);
    held.tiles().put("1/0/0", new byte[0]);
    Ground ground = over(held);
    assertThat(corners(ground, 0, 1, 0, 0)).containsOnly(NONE);
    assertThat(ground.broken()).hasMessage("Held is damaged.");
    assertThat(corners(ground, 0, 1, 1, 1)).as("nothing more of it").containsOnly(NONE);
  }

  @Test
  void opacityLetsTheBundledMapThrough() throws Exception {
    int half = corners(over(Held.full(0)).withOpacity(0.5), 0, 0, 0, 0)[0];
    int full = MadeMaps.colour(0, 0, 0);
    assertThat(half & 0xFF).isBetween(((NONE & 0xFF) + (full & 0xFF)) / 2 - 2, ((NONE & 0xFF) + (full & 0xFF)) / 2 + 2);
    assertThat(over(Held.full(0))).isNotEqualTo(over(Held.full(0)));
    assertThat(List.of(half)).doesNotContain(full, NONE);
  }
}
