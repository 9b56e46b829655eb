package sojourn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sojourn.archive.Archive;
import sojourn.archive.Progress;
import sojourn.gazetteer.Gazetteer;
import sojourn.reading.Readers;

/** Two sources that call a place by its old and by its new name mean one place, and tell of one visit. */
class OldNamesTest {

  private static final Gazetteer PLACES = Gazetteer.open();

  @TempDir Path folder;
  private final Study study = new Study(Readers::english, () -> PLACES);

  @ParameterizedTest
  @CsvSource({"Leningrad, St Petersburg", "Peking, Beijing", "Christiania, Oslo", "Constantinople, Istanbul", "Danzig, Gdansk", "Bombay, Mumbai", "Saigon, Ho Chi Minh City"})
  void oldAndNewNamesAreOnePlace(String old, String name) throws Exception {
    Files.writeString(folder.resolve("one.txt"), "On 3 May 1936 Foreign Minister Adam Smith of Canada arrived in %s. He left on 5 May.".formatted(old));
    Files.writeString(folder.resolve("two.txt"), "Foreign Minister Adam Smith of Canada visited %s from 3 to 5 May 1936.".formatted(name));
    try (Archive archive = Archive.open(folder.resolve("c.sojourn"), () -> study, office -> Optional.empty())) {
      archive.importPaths(List.of(folder.resolve("one.txt"), folder.resolve("two.txt")), Progress.NONE, () -> false);
      assertThat(archive.snapshot().places()).hasSize(1);
      assertThat(archive.snapshot().visits()).hasSize(1);
      assertThat(archive.snapshot().visits().firstEntry().getValue().evidence()).hasSizeGreaterThan(1);
    }
  }
}
