package sojourn.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import sojourn.atlas.LonLat;
import sojourn.atlas.MapFrame;
import sojourn.atlas.journey.MapStyle;
import sojourn.atlas.world.BaseMap;
import sojourn.fixture.MadeMaps;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.ground.Corners;
import sojourn.model.ground.GroundChoice;
import sojourn.paint.Palette;
import sojourn.paint.Theme;
import sojourn.paint.ground.Ground;
import sojourn.session.InlineJobs;
import sojourn.session.Session;
import sojourn.session.ground.Grounds;

/** The panel on each kind of base map. Saves pictures to look at. */
@ExtendWith(ApplicationExtension.class)
class GroundPictureTest {

  @TempDir Path folder;

  private final InlineJobs jobs = new InlineJobs();

  private Session session(Theme theme) {
    Session session = new Session(SeedSnapshot.of());
    session.theme().set(theme);
    return session;
  }

  private BufferedImage drawn(Session session, GroundChoice choice, Consumer<MapView> then, String name) throws Exception {
    return MapPicture.saved(session, MapStyle.PANEL, 1000, 600, view -> {
      Grounds grounds = new Grounds(session, jobs);
      view.offer(grounds, Optional::empty);
      grounds.choose(choice);
      then.accept(view);
    }, name);
  }

  private static long count(BufferedImage image, int rgb) {
    long count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += (image.getRGB(x, y) & 0xFFFFFF) == (rgb & 0xFFFFFF) ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void landAndWaterOnlyHasNoBordersAndNoTints() throws Exception {
    for (Theme theme : Theme.values()) {
      BufferedImage image = drawn(session(theme), GroundChoice.PLAIN, MapView::chooseGround, "ground-plain-" + theme);
      Palette palette = Palette.of(theme);
      assertThat(count(image, palette.map().visited())).isZero();
      assertThat(count(image, palette.map().land())).isGreaterThan(60_000);
    }
  }

  @Test
  void tilesOfAFileLieUnderTheMarks() throws Exception {
    Path file = MadeMaps.mbtiles(folder.resolve("made.mbtiles"), 3);
    Session session = session(Theme.LIGHT);
    BufferedImage image = drawn(session, GroundChoice.own(file.toString()), v -> {}, "ground-tiles");
    assertThat(count(image, Palette.LIGHT.map().water())).isLessThan(1_000);
    assertThat(count(image, Palette.LIGHT.person(0))).isGreaterThan(500);
    assertThat(jobs.failure().get()).isNull();
    drawn(session(Theme.DARK), GroundChoice.own(file.toString()).withOpacity(0.4), v -> {
      v.lookAt(new LonLat(37, 55), 4);
      v.chooseGround();
    }, "ground-tiles-dark");
  }

  @Test
  void aBrokenFileGivesASentenceAndTheBundledMap() throws Exception {
    Path file = MadeMaps.mbtiles(folder.resolve("broken.mbtiles"), 0);
    byte[] all = Files.readAllBytes(file);
    java.util.Arrays.fill(all, 4096, all.length, (byte) 7);
    Files.write(file, all);
    Session session = session(Theme.LIGHT);
    BufferedImage image = drawn(session, GroundChoice.own(file.toString()), v -> {}, "ground-broken");
    assertThat(jobs.failure().get()).contains("broken.mbtiles");
    assertThat(session.ground().get()).isEqualTo(Ground.BORDERS);
    assertThat(count(image, Palette.LIGHT.map().water())).isGreaterThan(60_000);
  }

  /** The world as an old map, in sepia, as a picture with a world file. */
  private Path oldMap() throws Exception {
    BufferedImage image = new BufferedImage(1400, 700, BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    Palette.MapInks sepia = new Palette.MapInks(0xE9DDBF, 0xD9C08A, 0xD9C08A, 0x8A5A2B, 0x6B4A2A, 0xC9B48A, 0xDCCDA6, 0x6B4A2A, 0x6B4A2A, 0xE9DDBF);
    MapFrame frame = new MapFrame(new sojourn.atlas.projection.Mercator(0), 1400, 0, -150, 1400, 700);
    new sojourn.paint.BaseMapPainter(BaseMap.bundled(), sepia, sojourn.paint.Visited.NONE).paint(g, frame, 1);
    g.dispose();
    Path file = folder.resolve("Tabula 1680.png");
    javax.imageio.ImageIO.write(image, "png", file.toFile());
    double metre = 2 * 20037508.342789244 / 1400;
    Files.writeString(folder.resolve("Tabula 1680.pgw"), metre + "\n0\n0\n" + -metre + "\n" + (-20037508.34 + metre / 2) + "\n" + (20037508.34 - 150.5 * metre) + "\n");
    return file;
  }

  @Test
  void anOldMapLiesUnderTheMarks() throws Exception {
    Path file = oldMap();
    BufferedImage image = drawn(session(Theme.LIGHT), GroundChoice.own(file.toString()).withOpacity(0.85), MapView::chooseGround, "ground-picture");
    assertThat(jobs.failure().get()).isNull();
    assertThat(count(image, Palette.LIGHT.map().water())).isLessThan(20_000);
    drawn(session(Theme.DARK), GroundChoice.own(file.toString()), v -> v.lookAt(new LonLat(37, 50), 3.5), "ground-picture-dark");
  }

  @Test
  void aPictureThatSaysNothingAsksForItsCorners() throws Exception {
    Path file = Files.write(folder.resolve("Ortelius, Europa.png"), MadeMaps.png(400, 300, 0xC0A060));
    drawn(session(Theme.LIGHT), GroundChoice.own(file.toString()), MapView::chooseGround, "ground-corners");
    assertThat(jobs.failure().get()).contains("corners");
    drawn(session(Theme.DARK), GroundChoice.own(file.toString()).withCorners(new Corners(0, 35, 40, 60)), MapView::chooseGround, "ground-placed-dark");
    assertThat(jobs.failure().get()).isNull();
  }

  private static String state(String name, int from, int to, String ring) {
    return "{\"type\":\"Feature\",\"properties\":{\"name\":\"%s\",\"start\":%d,\"end\":%d},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]}}".formatted(name, from, to, ring);
  }

  @Test
  void formerBordersAreThoseOfTheTimeThatIsLookedAt() throws Exception {
    String union = "[[28,42],[28,60],[30,70],[60,72],[100,76],[150,74],[170,68],[140,48],[120,52],[80,50],[70,38],[50,40],[28,42]]";
    String west = "[[-10,36],[-9,44],[2,51],[8,54],[14,54],[14,46],[7,44],[3,42],[-10,36]]";
    Path file = Files.writeString(folder.resolve("states.geojson"), "{\"features\":[" + state("Old Union", 1922, 1991, union) + "," + state("New Commonwealth", 1992, 2030, union) + "," + state("Western League", 1900, 2030, west) + "]}");
    Session session = session(Theme.LIGHT);
    drawn(session, GroundChoice.own(file.toString()), v -> {}, "ground-former");
    assertThat(jobs.failure().get()).isNull();
    assertThat(session.ground().get().names().countries()).extracting(c -> c.name()).containsExactly("New Commonwealth", "Western League");
    Session dark = session(Theme.DARK);
    drawn(dark, GroundChoice.own(file.toString()), v -> v.chooseGround(), "ground-former-dark");
  }

  @Test
  void serversAreAskedForInTheCardAndNeverByAPicture() throws Exception {
    drawn(session(Theme.LIGHT), GroundChoice.online("https://tiles.example.org/{z}/{x}/{y}.png", ""), v -> {
      v.chooseGround();
      ((javafx.scene.control.Button) v.lookup("#ground-online")).fire();
    }, "ground-online");
    assertThat(jobs.failure().get()).contains("window only");
  }
}
