package sojourn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import sojourn.archive.Archive;
import sojourn.archive.DocumentReader;
import sojourn.archive.Progress;
import sojourn.fixture.SeedReadings;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.Place;
import sojourn.model.ReviewState;
import sojourn.model.SamePerson;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;
import sojourn.session.Desk;
import sojourn.session.InlineJobs;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.ui.source.SourceView;

@ExtendWith(ApplicationExtension.class)
class EditingTest {

  @TempDir static Path folder;

  private WindowStage on;
  private Session session;
  private Archive archive;

  @Start
  void start(Stage stage) throws SojournException {
    archive = Archive.open(folder.resolve("edit" + System.nanoTime() + ".sojourn"), OneInAnotherSpelling::new, SeedReadings::seatOf);
    archive.importPaths(List.of(Path.of("seeds")), Progress.NONE, () -> false);
    session = new Session(archive.snapshot());
    Desk desk =
        new Desk(
            session,
            new InlineJobs(),
            file -> archive,
            steps -> {
              throw new SojournException("no examples here");
            });
    desk.show(archive);
    on = WindowStage.show(stage, session, desk);
  }

  @BeforeEach
  void settle() throws TimeoutException {
    on.settle();
  }

  @AfterEach
  void close() throws SojournException {
    archive.close();
  }

  @Test
  void aVisitIsPutRightOnItsCardAndUndone(FxRobot robot) throws TimeoutException {
    Visit visit = session.snapshot().get().visits().firstEntry().getValue();
    robot.interact(() -> session.selection().set(Selection.of(visit.id())));
    on.settle();
    robot.clickOn(".claim-correct");
    on.settle();
    write(robot, "#edit-from", "some day");
    robot.clickOn("#edit-save");
    assertThat(robot.lookup("#claim-wrong").queryAs(Label.class).getText()).contains("some day");
    write(robot, "#edit-from", "20 June 2007");
    write(robot, "#edit-place", "Nowhere");
    robot.clickOn("#edit-save");
    assertThat(robot.lookup("#claim-wrong").queryAs(Label.class).getText()).contains("Nowhere");
    write(robot, "#edit-place", session.snapshot().get().placeOf(visit).name());
    robot.clickOn("#edit-save");
    on.settle();
    Visit corrected = session.snapshot().get().visits().get(visit.id());
    assertThat(corrected.start()).isEqualTo(DateSpan.of("2007-06-20"));
    assertThat(corrected.place()).isEqualTo(visit.place());
    assertThat(corrected.state()).isEqualTo(ReviewState.CORRECTED);
    robot.interact(() -> on.window().run(Command.UNDO));
    assertThat(session.snapshot().get().visits().get(visit.id())).isEqualTo(visit);
  }

  @Test
  void whatIsNotSoGoesAndEscapeLeavesTheEditor(FxRobot robot) throws TimeoutException {
    Visit visit = session.snapshot().get().visits().firstEntry().getValue();
    robot.interact(() -> session.selection().set(Selection.of(visit.id())));
    on.settle();
    robot.clickOn(".claim-correct");
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#edit-save").tryQuery()).isEmpty();
    robot.interact(() -> session.selection().set(Selection.of(visit.id())));
    on.settle();
    robot.clickOn(".claim-correct");
    robot.clickOn("#edit-notso");
    on.settle();
    assertThat(session.snapshot().get().visits()).doesNotContainKey(visit.id());
    robot.interact(() -> on.window().run(Command.UNDO));
    assertThat(session.snapshot().get().visits()).containsKey(visit.id());
  }

  @Test
  void aVisitIsAddedFromMarkedWords(FxRobot robot) throws TimeoutException {
    Visit visit = session.snapshot().get().visits().firstEntry().getValue();
    robot.interact(() -> session.selection().set(Selection.of(visit.id())));
    on.settle();
    Span words = visit.evidence().getFirst().span();
    Span marked = new Span(words.start(), words.end() - 1);
    int before = session.snapshot().get().visits().size();
    robot.interact(() -> source(robot).mark(marked));
    robot.clickOn("#add-visit");
    on.settle();
    assertThat(robot.lookup("#edit-traveller").queryAs(TextField.class).getText()).isEqualTo("Ban Ki-moon");
    assertThat(robot.lookup("#edit-notso").tryQuery()).as("nothing to refuse yet").isEmpty();
    write(robot, "#edit-from", "1 July 2007");
    write(robot, "#edit-place", session.snapshot().get().placeOf(visit).name());
    robot.clickOn("#edit-save");
    on.settle();
    assertThat(session.snapshot().get().visits()).hasSize(before + 1);
    Visit added = session.snapshot().get().visits().get((VisitId) session.selection().get().primary());
    assertThat(added.start()).isEqualTo(DateSpan.of("2007-07-01"));
    assertThat(added.evidence().getFirst().span()).isEqualTo(marked);
    robot.interact(() -> on.window().run(Command.UNDO));
    assertThat(session.snapshot().get().visits()).hasSize(before);
  }

  @Test
  void aMeetingIsAddedFromMarkedWords(FxRobot robot) throws TimeoutException {
    Encounter known = session.snapshot().get().encounters().firstEntry().getValue();
    robot.interact(() -> session.selection().set(Selection.of(known.id())));
    on.settle();
    Span words = known.evidence().getFirst().span();
    Span marked = new Span(words.start() + 1, words.end());
    int before = session.snapshot().get().encounters().size();
    robot.interact(() -> source(robot).mark(marked));
    robot.clickOn("#add-meeting");
    on.settle();
    write(robot, "#edit-person", "Nora Beispiel");
    robot.clickOn("#edit-save");
    on.settle();
    assertThat(session.snapshot().get().encounters()).hasSize(before + 1);
    assertThat(session.snapshot().get().people().values()).anyMatch(p -> p.name().equals("Nora Beispiel"));
    assertThat(session.selection().get().primary()).isInstanceOf(EncounterId.class);
    robot.interact(() -> on.window().run(Command.UNDO));
  }

  @Test
  void theCardOfAPersonLeadsToWhomHeMayBe(FxRobot robot) throws TimeoutException {
    SamePerson proposal = session.snapshot().get().proposals().getLast();
    robot.interact(() -> session.selection().set(Selection.of(proposal.other())));
    on.settle();
    robot.clickOn(".claim-alike");
    on.settle();
    assertThat(robot.lookup("#proposals").tryQuery()).isPresent();
    robot.push(KeyCode.ESCAPE);
  }

  private static SourceView source(FxRobot robot) {
    return robot.lookup(".source-view").queryAs(SourceView.class);
  }

  @Test
  void peopleWhoMayBeOneAreDecidedInTheListAndUndone(FxRobot robot) throws TimeoutException {
    Snapshot before = session.snapshot().get();
    SamePerson first = before.proposals().getFirst();
    robot.clickOn("#proposals-badge");
    on.settle();
    robot.clickOn(".proposal-same");
    on.settle();
    assertThat(session.snapshot().get().number()).as("a change was made").isGreaterThan(before.number());
    assertThat(session.snapshot().get().people()).hasSize(before.people().size() - 1);
    assertThat(session.snapshot().get().proposals()).noneMatch(p -> p.about(first.one()) && p.about(first.other()));
    robot.interact(() -> on.window().run(Command.UNDO));
    assertThat(session.snapshot().get().proposals()).isEqualTo(before.proposals());
    robot.push(KeyCode.ESCAPE);
    robot.clickOn("#proposals-badge");
    on.settle();
    robot.clickOn(".proposal-different");
    on.settle();
    assertThat(session.snapshot().get().people()).hasSameSizeAs(before.people());
    assertThat(session.snapshot().get().proposals()).hasSize(before.proposals().size() - 1);
  }

  private static void write(FxRobot robot, String field, String text) {
    TextField there = robot.lookup(field).queryAs(TextField.class);
    robot.interact(() -> there.setText(""));
    robot.clickOn(field);
    robot.write(text);
  }

  /** In one source a minister is spelled otherwise, and without his office. */
  private static final class OneInAnotherSpelling implements DocumentReader {

    private final SeedReadings seeds = new SeedReadings();

    @Override
    public Document take(String name, byte[] bytes, DateSpan published) throws SojournException {
      return seeds.take(name, bytes, published);
    }

    @Override
    public List<Place> places(String beginning) {
      return "New York City".startsWith(beginning) ? List.of(SeedReadings.NEW_YORK) : List.of();
    }

    @Override
    public Reading read(Document document) throws SojournException {
      Reading r = seeds.read(document);
      if (!document.name().startsWith("002")) {
        return r;
      }
      List<PersonClaim> people = new ArrayList<>();
      for (PersonClaim p : r.people()) {
        people.add(p.name().equals("Sergey Lavrov") ? new PersonClaim("Sergei Lawrow", List.of(), null, null, p.evidence(), 1) : p);
      }
      return new Reading(r.document(), r.title(), r.published(), r.reader(), people, r.visits(), r.encounters(), r.occasions(), r.mentions(), r.problems());
    }
  }
}
