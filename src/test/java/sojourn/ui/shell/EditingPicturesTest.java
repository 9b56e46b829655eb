package sojourn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Group;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.archive.Archive;
import sojourn.archive.Progress;
import sojourn.fixture.PanelStage;
import sojourn.fixture.SeedReadings;
import sojourn.model.SojournException;
import sojourn.model.Source;
import sojourn.model.Visit;
import sojourn.model.VisitStatus;
import sojourn.model.text.Span;
import sojourn.paint.Theme;
import sojourn.session.Desk;
import sojourn.session.InlineJobs;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.ui.source.SourceView;

/** Saves what one sees while putting right and adding, in both themes and two sizes, and holds that each picture shows something. */
@ExtendWith(ApplicationExtension.class)
class EditingPicturesTest {

  private static final String TEXT =
      """
      A minister's summer

      On 17 May 2013 Mr. Berg came to Sochi with two secretaries, and called on Mr. Lavrov the same day.

      The way had led him through Moscow, where the train stood for an hour. A visit to Paris, long announced, was called off. In his speech he
      spoke warmly of Astana. On 19 May 2013 he dined with Mr. Sarkozy at Paris, whatever the papers say.
      """;

  @TempDir Path folder;

  private Stage stage;
  private WindowStage on;
  private Session session;
  private Archive archive;

  @Start
  void start(Stage shown) throws Exception {
    stage = shown;
    Files.writeString(folder.resolve("summer.txt"), TEXT);
    Files.writeString(folder.resolve("summer.json"), json());
    archive = Archive.open(folder.resolve("c.sojourn"), SeedReadings::new, SeedReadings::seatOf);
    assertThat(archive.importPaths(List.of(Path.of("seeds"), folder.resolve("summer.json")), Progress.NONE, () -> false).failures()).isEmpty();
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

  private static String json() {
    String visit = "{\"traveller\": \"Anton Berg\", \"place\": \"%s\", \"country\": \"%s\", \"start\": %s, \"end\": null, \"status\": \"%s\", \"quotes\": [\"%s\"], \"confidence\": %s}";
    return """
        {"document": {"name": "summer.txt", "title": "A minister's summer", "published": null, "pages": [[0, "41"], [140, "42"]]},
         "visits": [%s],
         "passages": [%s, %s, %s],
         "encounters": [{"traveller": "Anton Berg", "person": "Sergei Lawrow", "kind": "meeting", "date": "2013-05-17", "place": "Sochi", "quotes": ["called on Mr. Lavrov the same day"],
           "reasons": ["less sure: only a pronoun stands for the traveller"], "confidence": 0.64}],
         "people": [{"name": "Anton Berg", "role": "Minister", "of": "NO", "quotes": ["Mr. Berg"]},
                    {"name": "Sergei Lawrow", "role": null, "of": null, "quotes": ["Mr. Lavrov"]},
                    {"name": "Nicolas Sarkozy", "role": null, "of": null, "quotes": ["Mr. Sarkozy"]}]}
        """
        .formatted(
            visit.formatted("Sochi", "RU", "\"2013-05-17\"", "made", "came to Sochi with two secretaries", "0.9"),
            visit.formatted("Moscow", "RU", "null", "passed", "The way had led him through Moscow", "0.9"),
            visit.formatted("Paris", "FR", "null", "cancelled", "A visit to Paris, long announced, was called off", "0.9"),
            visit.formatted("Astana", "KZ", "null", "mentioned", "spoke warmly of Astana", "0.9"));
  }

  @Test
  void everyStepInBothThemesAndTwoSizes(FxRobot robot) throws TimeoutException {
    for (Theme theme : Theme.values()) {
      for (int[] size : new int[][] {{1280, 800}, {2560, 1440}}) {
        String name = "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + size[0];
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> {
              session.theme().set(theme);
              // In a group of its own the window may be larger than the screen.
              stage.getScene().setRoot(new Group());
              Group larger = new Group(on.window());
              larger.setAutoSizeChildren(false);
              larger.getStyleClass().addAll(on.window().getStyleClass());
              larger.getStylesheets().setAll(on.window().getStylesheets());
              stage.getScene().setRoot(larger);
              on.window().resize(size[0], size[1]);
              session.selection().set(Selection.NONE);
              return true;
            });
        steps(robot, name);
      }
    }
  }

  private void steps(FxRobot robot, String name) throws TimeoutException {
    Source source = session.snapshot().get().sources().values().stream().filter(s -> s.name().equals("summer.txt")).findFirst().orElseThrow();
    Visit sochi =
        session.snapshot().get().visits().values().stream()
            .filter(v -> v.status() == VisitStatus.MADE && v.evidence().getFirst().source().equals(source.id()))
            .findFirst()
            .orElseThrow();
    session(robot, Selection.of(sochi.id()));
    save("edit-passages" + name);
    robot.interact(() -> robot.lookup(".claim-correct").queryButton().fire());
    on.settle();
    save("edit-claim" + name);
    session(robot, Selection.of(source.id()));
    SourceView view = robot.lookup(".source-view").queryAs(SourceView.class);
    int at = TEXT.indexOf("On 19 May");
    robot.interact(() -> view.mark(new Span(at, TEXT.indexOf(", whatever"))));
    on.settle();
    save("edit-marked" + name);
    robot.interact(() -> robot.lookup("#add-meeting").queryButton().fire());
    on.settle();
    save("edit-add" + name);
    session(robot, Selection.of(session.snapshot().get().proposals().getFirst().one()));
    save("edit-person" + name);
    robot.interact(() -> robot.lookup(".claim-alike").queryButton().fire());
    on.settle();
    save("edit-proposals" + name);
    robot.push(javafx.scene.input.KeyCode.ESCAPE);
    on.settle();
  }

  private void session(FxRobot robot, Selection selection) throws TimeoutException {
    robot.interact(() -> session.selection().set(selection));
    on.settle();
  }

  private void save(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage shot = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> on.window().snapshot(null, null));
    assertThat(PanelStage.save(shot, name)).as("different colours in " + name).isGreaterThan(10);
  }
}
