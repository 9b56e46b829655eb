package sojourn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.archive.Archive;
import sojourn.archive.Progress;
import sojourn.fixture.SeedReadings;
import sojourn.session.Desk;

class ExamplesTest {

  private static final Desk.Opener OPENER = file -> Archive.open(file, SeedReadings::new, SeedReadings::seatOf);

  @TempDir Path folder;

  @Test
  void theFirstRunMakesACollectionOfAllSeedsAndTheNextFindsIt() throws Exception {
    Path data = folder.resolve("data");
    Path file = new Examples(OPENER, data).made(Progress.NONE);
    assertThat(data.toFile().list()).containsExactly("Examples.sojourn");
    try (Archive archive = OPENER.open(file)) {
      assertThat(archive.snapshot().sources()).hasSize(5);
      assertThat(archive.snapshot().collection()).isEqualTo("Examples");
    }
    byte[] before = Files.readAllBytes(file);
    assertThat(new Examples(OPENER, data).made(Progress.NONE)).isEqualTo(file);
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void whereNothingCanBeWrittenItSaysSo() throws Exception {
    Path occupied = Files.writeString(folder.resolve("data"), "a file");
    assertThatThrownBy(() -> new Examples(OPENER, occupied).made(Progress.NONE)).hasMessageContaining("cannot be written to " + occupied);
  }

  @Test
  void userDataLiesWhereTheSystemKeepsIt() {
    Path home = Path.of("/home/ada");
    assertThat(UserFolders.of("Linux", home, Map.of()).data()).isEqualTo(Path.of("/home/ada/.local/share/sojourn"));
    assertThat(UserFolders.of("Linux", home, Map.of("XDG_DATA_HOME", "/data")).data()).isEqualTo(Path.of("/data/sojourn"));
    assertThat(UserFolders.of("Linux", home, Map.of("XDG_DATA_HOME", "data")).data()).isEqualTo(Path.of("/home/ada/.local/share/sojourn"));
    assertThat(UserFolders.of("Mac OS X", home, Map.of()).data()).isEqualTo(Path.of("/home/ada/Library/Application Support/Sojourn"));
    assertThat(UserFolders.of("Windows 11", home, Map.of("APPDATA", "/roaming")).data()).isEqualTo(Path.of("/roaming/Sojourn"));
  }

  @Test
  void withoutADisplayNoWindowCanBeOpened() {
    assertThat(new Display("Linux", Map.of()).missing()).hasValue("There is no display here");
    assertThat(new Display("Windows 11", Map.of()).missing()).isEmpty();
    assertThat(new Display("Mac OS X", Map.of()).missing()).isEmpty();
  }
}
