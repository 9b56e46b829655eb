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
import sojourn.atlas.journey.MapStyle;
import sojourn.fixture.MadeMaps;
import sojourn.fixture.SeedSnapshot;
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
}
