package sojourn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.paint.Theme;

class WindowPictureTest {

  @ParameterizedTest
  @CsvSource({
    "960,640,LIGHT,Astana", "1280,800,LIGHT,", "1280,800,DARK,Astana", "1600,1000,LIGHT,Astana", "1600,1000,DARK,Astana", "2560,1440,LIGHT,Astana",
    "2560,1440,DARK,"
  })
  void theWindowIsDrawnAtAnySizeInBothThemes(int width, int height, Theme theme, String select) throws Exception {
    String name = "window-%dx%d-%s%s.png".formatted(width, height, theme.name().toLowerCase(java.util.Locale.ROOT), select == null ? "" : "-selected");
    assertThat(colours(new WindowPicture(width, height, theme, select, false), SeedSnapshot.of(), name, width)).isGreaterThan(200);
  }

  @Test
  void anEmptyCollectionSaysWhatToDo() throws Exception {
    assertThat(colours(new WindowPicture(1280, 800, Theme.LIGHT, null, false), Snapshot.empty("Notes"), "window-empty.png", 1280)).isGreaterThan(20);
  }

  @ParameterizedTest
  @CsvSource({"1600,900,LIGHT", "1280,800,DARK"})
  void theSlidesAreDrawn(int width, int height, Theme theme) throws Exception {
    String name = "present-%dx%d.png".formatted(width, height);
    assertThat(colours(new WindowPicture(width, height, theme, "Astana", true), SeedSnapshot.of(), name, width)).isGreaterThan(100);
  }

  @Test
  void whatNobodyKnowsCannotBeSelected() {
    WindowPicture picture = new WindowPicture(960, 640, Theme.LIGHT, "Atlantis", false);
    assertThatThrownBy(() -> picture.save(SeedSnapshot.of(), Path.of("target/pictures/none.png")))
        .isInstanceOf(SojournException.class)
        .hasMessageContaining("Atlantis");
  }

  private static long colours(WindowPicture picture, Snapshot snapshot, String name, int width) throws Exception {
    Path file = Path.of("target", "pictures", name);
    picture.save(snapshot, file);
    var image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(width);
    return Arrays.stream(image.getRGB(0, 0, width, image.getHeight(), null, 0, width)).distinct().count();
  }
}
