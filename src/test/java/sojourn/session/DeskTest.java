package sojourn.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.archive.Archive;
import sojourn.fixture.SeedReadings;
import sojourn.model.Snapshot;
import sojourn.model.VisitId;

class DeskTest {

  @TempDir Path folder;

  private final Session session = new Session(Snapshot.empty("none"));
  private final InlineJobs jobs = new InlineJobs();
  private final List<String> said = new ArrayList<>();
  private Desk desk;

  @BeforeEach
  void open() {
    SeedReadings reader = new SeedReadings();
    desk =
        new Desk(
            session, jobs, file -> Archive.open(file, () -> reader, SeedReadings::seatOf), steps -> folder.resolve("examples.sojourn"));
    desk.open(folder.resolve("one.sojourn"), "opening", () -> said.add("open"));
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @Test
  void openingShowsTheCollection() {
    assertThat(said).containsExactly("open");
    assertThat(session.snapshot().get().collection()).isEqualTo("one");
    assertThat(desk.file().get()).isEqualTo(folder.resolve("one.sojourn"));
    assertThat(desk.steps().get()).isEqualTo(Desk.Steps.NONE);
  }

  @Test
  void anImportCanBeUndoneAndRedone() {
    desk.importPaths(List.of(Path.of("seeds")), "reading", report -> said.add(report.added() + " new, " + report.known() + " known"));
    desk.importPaths(List.of(Path.of("seeds")), "reading", report -> said.add(report.added() + " new, " + report.known() + " known"));
    assertThat(said).containsExactly("open", "5 new, 0 known", "0 new, 5 known");
    assertThat(session.snapshot().get().sources()).hasSize(5);
    assertThat(desk.steps().get()).isEqualTo(new Desk.Steps("Import 5 documents", null));
    desk.undo(said::add);
    assertThat(session.snapshot().get().sources()).isEmpty();
    assertThat(desk.steps().get()).isEqualTo(new Desk.Steps(null, "Import 5 documents"));
    desk.redo(said::add);
    assertThat(session.snapshot().get().sources()).hasSize(5);
    assertThat(said).endsWith("Import 5 documents", "Import 5 documents");
  }

  @Test
  void anotherCollectionStartsWithNothingSelectedOrFiltered() {
    desk.importPaths(List.of(Path.of("seeds")), "reading", report -> {});
    VisitId first = session.snapshot().get().visits().firstEntry().getKey();
    session.selection().set(Selection.of(first));
    session.filter().set(session.filter().get().withSearch("sochi"));
    desk.openExamples("opening", () -> said.add("examples"));
    assertThat(said).endsWith("examples");
    assertThat(session.selection().get()).isEqualTo(Selection.NONE);
    assertThat(session.filter().get()).isEqualTo(Filter.ALL);
    assertThat(session.snapshot().get().collection()).isEqualTo("examples");
  }

  @Test
  void theMapIsSavedAsAnImage() throws Exception {
    desk.importPaths(List.of(Path.of("seeds")), "reading", report -> {});
    Path map = folder.resolve("map.png");
    desk.exportMap(session.visible().get(), new ImageSize(800, 600), map, file -> said.add(file.toString()));
    assertThat(said).endsWith(map.toString());
    assertThat(Files.readAllBytes(map)).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void aCollectionThatCannotBeOpenedLeavesTheOneThatIs() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.sojourn"), "no collection at all");
    desk.open(broken, "opening", () -> said.add("never"));
    assertThat(said).containsExactly("open");
    assertThat(jobs.failure().get()).contains("broken.sojourn");
    assertThat(session.snapshot().get().collection()).isEqualTo("one");
  }
}
