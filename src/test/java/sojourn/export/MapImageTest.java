package sojourn.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import sojourn.fixture.MadeJourneys;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.Snapshot;
import sojourn.model.Visit;
import sojourn.model.VisitId;

class MapImageTest {

  private static final Snapshot SEEDS = SeedSnapshot.of();

  @Test
  void describesTheJourneysInTitleAndSubtitle() {
    assertThat(MapImageSettings.describing(SEEDS, counted(SEEDS), 800, 600))
        .isEqualTo(new MapImageSettings(800, 600, "Journeys of Ban Ki-moon, 2007–2013", "9 visits, 26 encounters, 5 sources"));
  }

  @Test
  void drawsTheSameBytesTwiceAtTheSizeAsked() throws IOException {
    byte[] png = saved("seeds-1063x900", SEEDS, counted(SEEDS), 1063, 900);
    assertThat(MapImage.png(SEEDS, counted(SEEDS), MapImageSettings.describing(SEEDS, counted(SEEDS), 1063, 900))).isEqualTo(png);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(1063);
    assertThat(image.getHeight()).isEqualTo(900);
  }

  @Test
  void drawsSmallAndLargeAndOverThePacificAndNothingAtAll() throws IOException {
    saved("seeds-600x400", SEEDS, counted(SEEDS), 600, 400);
    saved("seeds-2126x1700", SEEDS, counted(SEEDS), 2126, 1700);
    Snapshot pacific = MadeJourneys.pacific();
    saved("pacific", pacific, counted(pacific), 1200, 800);
    saved("sochi", SEEDS, Set.of(SEEDS.visits().keySet().stream().reduce((a, b) -> SEEDS.visits().get(b).place().value().equals("gn:491422") ? b : a).orElseThrow()), 1000, 700);
    assertThat(saved("nothing", pacific, Set.of(), 1000, 700)).isNotEmpty();
  }

  private static Set<VisitId> counted(Snapshot snapshot) {
    return snapshot.visits().values().stream().filter(v -> v.status().counts()).map(Visit::id).collect(Collectors.toSet());
  }

  private static byte[] saved(String name, Snapshot snapshot, Set<VisitId> visits, int width, int height) throws IOException {
    byte[] png = MapImage.png(snapshot, visits, MapImageSettings.describing(snapshot, visits, width, height));
    Path file = Path.of("target/pictures/export", name + ".png");
    Files.createDirectories(file.getParent());
    Files.write(file, png);
    return png;
  }
}
