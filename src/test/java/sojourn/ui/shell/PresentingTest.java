package sojourn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.archive.Archive;
import sojourn.archive.Change;
import sojourn.archive.Progress;
import sojourn.fixture.SeedReadings;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.VisitId;
import sojourn.model.step.Riddle;
import sojourn.model.step.Step;
import sojourn.model.step.Stop;
import sojourn.session.Desk;
import sojourn.session.Filter;
import sojourn.session.InlineJobs;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.ui.shell.present.Presentation;

/** A lesson from beginning to end, as a teacher gives it. */
@ExtendWith(ApplicationExtension.class)
class PresentingTest {

  @TempDir static Path folder;

  private WindowStage on;
  private Session session;
  private Archive archive;
  private Desk desk;

  @Start
  void start(Stage stage) throws SojournException {
    archive = Archive.open(folder.resolve("lesson" + System.nanoTime() + ".sojourn"), SeedReadings::new, SeedReadings::seatOf);
    archive.importPaths(List.of(Path.of("seeds")), Progress.NONE, () -> false);
    session = new Session(archive.snapshot());
    desk =
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

  /** Twelve steps over the visits; the sixth hides names, the last where it goes. */
  private List<Step> twelve() {
    Snapshot snapshot = session.snapshot().get();
    List<VisitId> visits = snapshot.visits().keySet().stream().filter(v -> Stop.located(snapshot, v)).toList();
    return Stream.iterate(0, i -> i < 12, i -> i + 1)
        .map(i -> Stop.step(visits.get(i % visits.size()), snapshot).titled("Step " + (i + 1)))
        .map(s -> s.title().equals("Step 6") ? s.hiding(Set.of(Riddle.NAMES)) : s)
        .map(s -> s.title().equals("Step 12") ? s.hiding(Set.of(Riddle.NEXT)) : s)
        .toList();
  }

  private void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String title(FxRobot robot) {
    return robot.lookup("#slide-title").queryAs(Labeled.class).getText();
  }

  private static boolean seen(FxRobot robot, String id) {
    return robot.lookup(id).<Node>query().isVisible();
  }

  private Presentation show() {
    return on.window().presentation().orElseThrow();
  }

  @Test
  void aWholeLesson(FxRobot robot) throws SojournException, TimeoutException {
    VisitId chosen = session.snapshot().get().visits().firstEntry().getKey();
    robot.interact(() -> session.selection().set(Selection.of(chosen)));
    archive.apply(new Change.AddSteps(0, twelve()));
    robot.interact(() -> {
      try {
        desk.show(archive);
      } catch (SojournException e) {
        throw new IllegalStateException(e);
      }
      session.selection().set(Selection.NONE);
    });
    press(robot, KeyCode.F5);
    on.settle();
    assertThat(show().count()).isEqualTo(12);
    assertThat(title(robot)).isEqualTo("Step 1");
    assertThat(robot.lookup(".sj-top-bar").tryQuery()).as("no tools").isEmpty();
    for (int step = 2; step <= 10; step++) {
      press(robot, step % 2 == 0 ? KeyCode.RIGHT : KeyCode.SPACE);
      on.settle();
      assertThat(title(robot)).isEqualTo(step == 6 ? "Where is this?" : "Step " + step);
      assertThat(show().session().selection().get().isEmpty()).isFalse();
      if (step == 6) {
        assertThat(robot.lookup("#slide-quote").queryAs(Text.class).getText()).contains("____");
        press(robot, KeyCode.R);
        assertThat(title(robot)).isEqualTo("Step 6");
        assertThat(robot.lookup("#slide-quote").queryAs(Text.class).getText()).doesNotContain("____");
      }
    }
    press(robot, KeyCode.PAGE_DOWN);
    assertThat(title(robot)).isEqualTo("Step 11");
    press(robot, KeyCode.PAGE_UP);
    assertThat(title(robot)).isEqualTo("Step 10");
    press(robot, KeyCode.B);
    assertThat(seen(robot, "#black")).isTrue();
    press(robot, KeyCode.RIGHT);
    assertThat(seen(robot, "#black")).as("a key makes it light again").isFalse();
    assertThat(title(robot)).as("and does no more").isEqualTo("Step 10");
    press(robot, KeyCode.ESCAPE);
    assertThat(on.window().presentation()).isEmpty();
    assertThat(robot.lookup(".sj-top-bar").tryQuery()).isPresent();
    assertThat(session.filter().get()).as("the window is as it was").isEqualTo(Filter.ALL);
    assertThat(session.selection().get()).isEqualTo(Selection.NONE);
  }

  @Test
  void whereItGoesNextIsShownWhenItIsAskedFor(FxRobot robot) throws SojournException {
    archive.apply(new Change.AddSteps(0, twelve().subList(0, 5)));
    robot.interact(() -> {
      try {
        desk.show(archive);
      } catch (SojournException e) {
        throw new IllegalStateException(e);
      }
    });
    press(robot, KeyCode.F5);
    press(robot, KeyCode.G);
    assertThat(title(robot)).as("nothing comes before the first").isEqualTo("Step 1");
    press(robot, KeyCode.RIGHT);
    assertThat(title(robot)).isEqualTo("Where next?");
    assertThat(show().session().selection().get()).isEqualTo(Selection.NONE);
    int before = show().session().visible().get().visits().size();
    press(robot, KeyCode.RIGHT);
    assertThat(title(robot)).as("forward reveals first").isEqualTo("Step 2");
    assertThat(show().session().visible().get().visits().size()).isGreaterThan(before);
    press(robot, KeyCode.RIGHT);
    assertThat(title(robot)).isEqualTo("Where next?");
    press(robot, KeyCode.G);
    assertThat(title(robot)).isEqualTo("Step 3");
  }

  @Test
  void numbersToolsAndDates(FxRobot robot) {
    press(robot, KeyCode.F5);
    int count = show().count();
    press(robot, KeyCode.DIGIT2);
    assertThat(seen(robot, "#typed")).isTrue();
    press(robot, KeyCode.ENTER);
    assertThat(show().present().get()).isEqualTo(1);
    press(robot, KeyCode.DIGIT9);
    press(robot, KeyCode.DIGIT9);
    press(robot, KeyCode.ENTER);
    assertThat(show().present().get()).isEqualTo(count - 1);
    press(robot, KeyCode.D);
    assertThat(robot.lookup("#slide-dates").queryAs(Labeled.class).getText()).contains("When?");
    press(robot, KeyCode.R);
    assertThat(robot.lookup("#slide-dates").queryAs(Labeled.class).getText()).doesNotContain("When?");
    press(robot, KeyCode.L);
    press(robot, KeyCode.T);
    assertThat(seen(robot, "#spot")).isTrue();
    assertThat(seen(robot, "#clock")).isTrue();
    press(robot, KeyCode.PERIOD);
    press(robot, KeyCode.PERIOD);
    assertThat(seen(robot, "#black")).isFalse();
  }

  @Test
  void stepsAreMadeAndKeptInTheSheet(FxRobot robot) throws TimeoutException {
    VisitId chosen = session.snapshot().get().visits().firstEntry().getKey();
    robot.interact(() -> session.selection().set(Selection.of(chosen)));
    press(robot, KeyCode.F6);
    robot.clickOn("#steps-add");
    on.settle();
    assertThat(desk.lesson().all().get()).hasSize(1);
    robot.interact(() -> robot.lookup("#steps-trip").<javafx.scene.control.Button>query().fire());
    on.settle();
    int all = desk.lesson().all().get().size();
    assertThat(all).isGreaterThan(1);
    robot.interact(() -> robot.lookup(".steps-remove").<javafx.scene.control.Button>query().fire());
    assertThat(desk.lesson().all().get()).hasSize(all - 1);
    robot.interact(() -> robot.lookup(".step-names").<javafx.scene.control.ToggleButton>query().fire());
    assertThat(desk.lesson().all().get().getFirst().hidden()).containsExactly(Riddle.NAMES);
    robot.interact(() -> robot.lookup("#steps-present").<javafx.scene.control.Button>query().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(show().count()).isEqualTo(all - 1);
    assertThat(title(robot)).isEqualTo("Where is this?");
  }
}
