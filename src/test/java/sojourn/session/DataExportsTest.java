package sojourn.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.fixture.SeedSnapshot;

/** Data out of the window: what the filter shows, as a job. */
class DataExportsTest {

  @TempDir Path folder;

  @Test
  void writesWhatIsVisible() throws Exception {
    Visible visible = Visible.of(SeedSnapshot.of(), FilterText.read("country=RU", SeedSnapshot.of()));
    List<DataExports.Saved> saved = new ArrayList<>();
    DataExports.Choice csv = DataExports.choices().stream().filter(c -> c.key().equals("csv")).findFirst().orElseThrow();
    Path file = folder.resolve("part" + csv.ending());
    new DataExports(new InlineJobs(), () -> null).save(visible, csv, file, "Writing", saved::add);
    assertThat(saved).containsExactly(new DataExports.Saved(file, false, List.of()));
    assertThat(Files.readAllLines(file)).hasSize(visible.visits().size() + 1).allMatch(l -> l.contains("visit") || l.contains(",RU,"));
  }

  @Test
  void everyFormatHasItsWords() {
    var words = sojourn.ui.control.Strings.of("shell");
    for (DataExports.Choice choice : DataExports.choices()) {
      assertThat(words.text("export.format." + choice.key())).isNotBlank();
      assertThat(words.text("export.for." + choice.key())).isNotBlank().endsWith(".");
    }
  }
}
