package sojourn.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.archive.Archive;
import sojourn.archive.Change;
import sojourn.archive.Progress;
import sojourn.fixture.SeedReadings;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;

/** Filters are kept with the collection; keeping, renaming and forgetting one can be undone. */
class SavedFiltersTest {

  @TempDir Path folder;

  private Archive archive() throws SojournException {
    return Archive.open(folder.resolve("c.sojourn"), SeedReadings::new, SeedReadings::seatOf);
  }

  private static Desk desk(Session session, Archive archive) throws SojournException {
    Desk desk =
        new Desk(
            session,
            new InlineJobs(),
            file -> archive,
            steps -> {
              throw new SojournException("no examples here");
            });
    desk.show(archive);
    return desk;
  }

  @Test
  void aKeptFilterIsThereAnotherDay() throws SojournException {
    Filter russia = Filter.ALL.with(Facet.COUNTRY, Pick.only(Set.of("RU"))).withWindow(new TimeWindow(13_000, 15_000));
    try (Archive archive = archive()) {
      archive.importPaths(List.of(Path.of("seeds")), Progress.NONE, () -> false);
      Session session = new Session(Snapshot.empty(""));
      Desk desk = desk(session, archive);
      session.filter(russia);
      Snapshot before = session.snapshot().get();
      desk.filters().keep("In Russia");
      assertThat(desk.filters().all().get()).containsOnlyKeys("In Russia");
      assertThat(session.snapshot().get()).as("nothing is derived anew for a filter").isSameAs(before);
      assertThat(desk.steps().get().undo()).isEqualTo("Keep the filter In Russia");
    }
    try (Archive archive = archive()) {
      Session session = new Session(Snapshot.empty(""));
      Desk desk = desk(session, archive);
      desk.filters().use("In Russia");
      assertThat(session.filter().get()).isEqualTo(russia);
      assertThat(session.timeWindow().get()).isEqualTo(russia.window());
      assertThat(archive.check()).isEmpty();
    }
  }

  @Test
  void eachStepIsUndoneAndDoneAgain() throws SojournException {
    try (Archive archive = archive()) {
      archive.importPaths(List.of(Path.of("seeds")), Progress.NONE, () -> false);
      Session session = new Session(Snapshot.empty(""));
      Desk desk = desk(session, archive);
      desk.filters().keep("a");
      desk.filters().rename("a", "b");
      desk.filters().forget("b");
      assertThat(desk.filters().all().get()).isEmpty();
      desk.undo(said -> {});
      assertThat(desk.filters().all().get()).containsOnlyKeys("b");
      desk.undo(said -> {});
      assertThat(desk.filters().all().get()).containsOnlyKeys("a");
      desk.undo(said -> {});
      assertThat(desk.filters().all().get()).isEmpty();
      desk.redo(said -> {});
      desk.redo(said -> {});
      assertThat(desk.filters().all().get()).containsOnlyKeys("b");
    }
  }

  @Test
  void twoFiltersDoNotShareAName() throws SojournException {
    try (Archive archive = archive()) {
      archive.apply(new Change.KeepFilter("a", "country=FR"));
      archive.apply(new Change.KeepFilter("b", "country=KZ"));
      assertThatThrownBy(() -> archive.apply(new Change.RenameFilter("a", "b"))).isInstanceOf(SojournException.class).hasMessageContaining("already");
      assertThat(archive.filters()).containsEntry("a", "country=FR").containsEntry("b", "country=KZ");
    }
  }
}
