package sojourn.session.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.archive.Archive;
import sojourn.archive.Change;
import sojourn.archive.Progress;
import sojourn.fixture.SeedReadings;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.Trip;
import sojourn.model.Visit;
import sojourn.model.step.Area;
import sojourn.model.step.Riddle;
import sojourn.model.step.Step;
import sojourn.model.step.Stop;
import sojourn.session.Desk;
import sojourn.session.Facet;
import sojourn.session.Filter;
import sojourn.session.FilterText;
import sojourn.session.InlineJobs;
import sojourn.session.MapExtent;
import sojourn.session.Pick;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.session.TimeWindow;

/** Steps are kept with the collection, as they were shown; each change of them can be undone. */
class LessonTest {

  @TempDir Path folder;

  private Archive archive;
  private Session session;
  private Desk desk;

  @BeforeEach
  void open() throws SojournException {
    archive = Archive.open(folder.resolve("c.sojourn"), SeedReadings::new, SeedReadings::seatOf);
    archive.importPaths(List.of(Path.of("seeds")), Progress.NONE, () -> false);
    session = new Session(Snapshot.empty(""));
    desk =
        new Desk(
            session,
            new InlineJobs(),
            file -> archive,
            steps -> {
              throw new SojournException("no examples here");
            });
    desk.show(archive);
  }

  @AfterEach
  void close() throws SojournException {
    archive.close();
  }

  private List<String> titles() {
    return desk.lesson().all().get().stream().map(Step::title).toList();
  }

  @Test
  void aStepKeepsWhatIsShownWhereWhenAndWhatIsSelected() throws SojournException {
    Visit visit = session.snapshot().get().visits().values().iterator().next();
    Filter filter = Filter.ALL.with(Facet.COUNTRY, Pick.only(Set.of("RU"))).withWindow(new TimeWindow(13_000, 15_000));
    session.filter(filter);
    session.mapExtent().set(new MapExtent(40, 20, 60, 80));
    session.selection().set(Selection.of(visit.id()));
    desk.lesson().addPresent();
    assertThat(desk.steps().get().undo()).isEqualTo("Add the step " + Stop.placeName(session.snapshot().get(), visit.id()));
    archive.close();
    archive = Archive.open(folder.resolve("c.sojourn"), SeedReadings::new, SeedReadings::seatOf);
    Step kept = archive.steps().getFirst();
    assertThat(kept.area()).isEqualTo(new Area(40, 20, 60, 80));
    assertThat(kept.chosen().getFirst().in(archive.snapshot())).contains(visit.id());
    assertThat(FilterText.read(String.valueOf(kept.filter()), archive.snapshot())).isEqualTo(filter);
    assertThat(archive.check()).isEmpty();
  }

  @Test
  void aTripGivesAStepAVisitThatShowsOnlyTheTrip() throws SojournException {
    Trip trip = session.snapshot().get().trips().values().stream().filter(t -> t.visits().size() > 1).findFirst().orElseThrow();
    session.selection().set(Selection.of(trip.visits().getFirst()));
    assertThat(desk.lesson().trip()).isEqualTo(trip);
    desk.lesson().addTrip(trip);
    assertThat(titles()).hasSizeBetween(1, trip.visits().size());
    for (Step step : desk.lesson().all().get()) {
      assertThat(FilterText.read(String.valueOf(step.filter()), session.snapshot().get()).pick(Facet.TRIP).only()).containsExactly(trip.id().value());
    }
    desk.undo(said -> {});
    assertThat(titles()).as("all of them are one step to undo").isEmpty();
  }

  @Test
  void stepsAreMovedRenamedNotedRemovedAndAllIsUndone() {
    for (String name : List.of("a", "b", "c")) {
      desk.lesson().addPresent();
      int last = desk.lesson().all().get().size() - 1;
      desk.lesson().change(last, desk.lesson().all().get().get(last).titled(name));
    }
    desk.lesson().move(0, 2);
    assertThat(titles()).containsExactly("b", "c", "a");
    desk.lesson().remove(1);
    assertThat(titles()).containsExactly("b", "a");
    desk.lesson().change(0, desk.lesson().all().get().getFirst().noted("Ask who was there.").hiding(Set.of(Riddle.NAMES)));
    assertThat(desk.lesson().all().get().getFirst().note()).isEqualTo("Ask who was there.");
    for (int i = 0; i < 2; i++) {
      desk.undo(said -> {});
    }
    assertThat(titles()).containsExactly("b", "c", "a");
    assertThat(desk.lesson().all().get().getFirst().hidden()).isEmpty();
    desk.undo(said -> {});
    assertThat(titles()).containsExactly("a", "b", "c");
    desk.redo(said -> {});
    desk.redo(said -> {});
    desk.redo(said -> {});
    assertThat(titles()).containsExactly("b", "a");
    assertThat(desk.lesson().all().get().getFirst().hidden()).containsExactly(Riddle.NAMES);
  }

  @Test
  void aStepThatIsGoneIsSaidSo() {
    assertThatThrownBy(() -> archive.apply(new Change.RemoveSteps(3, 1))).isInstanceOf(SojournException.class).hasMessageContaining("no longer");
  }
}
