package sojourn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.archive.Archive;
import sojourn.archive.DocumentReader;
import sojourn.fixture.PanelStage;
import sojourn.gazetteer.Gazetteer;
import sojourn.model.SojournException;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.text.FixedText;
import sojourn.model.time.DateSpan;
import sojourn.paint.Theme;
import sojourn.session.Desk;
import sojourn.session.InlineJobs;
import sojourn.session.Session;
import sojourn.ui.shell.table.TableAssistant;

/** A table is dropped, its columns are told apart, and it is imported. */
@ExtendWith(ApplicationExtension.class)
class TableAssistantTest {

  private static final Gazetteer PLACES = Gazetteer.open();

  @TempDir static Path folder;

  private WindowStage on;
  private Stage stage;
  private Session session;
  private Archive archive;

  @Start
  void start(Stage stage) throws SojournException {
    this.stage = stage;
    archive = Archive.open(folder.resolve("tables" + System.nanoTime() + ".sojourn"), Silent::new, office -> Optional.empty());
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

  @AfterEach
  void close() throws SojournException {
    archive.close();
  }

  @Test
  void columnsAreGuessedDatesAskedAndTheTableImported(FxRobot robot) throws Exception {
    Path table = write("trips.csv", "traveller,start,end,town,country,persons met\nAnna Weber,3/4/1850,5/4/1850,Lyon,France,Paul Durand\nAnna Weber,6/4/1850,9/4/1850,Turin,Italy,\nAnna Weber,10/4/1850,,Xanthopolis,Italy,\n");
    robot.interact(() -> on.window().importPaths(List.of(table)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#table-import").queryAs(Button.class).isDisabled()).isTrue();
    assertThat(label(robot)).contains("day or month");
    robot.clickOn("#table-dates-dmy");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(label(robot)).isEqualTo("3 of 3 rows become visits; 1 needs review");
    ComboBox<String> town = robot.lookup("#table-field-3").queryComboBox();
    assertThat(town.getValue()).isEqualTo("place");
    robot.interact(() -> town.setValue(""));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(label(robot)).isEqualTo("3 of 3 rows become visits; none needs review");
    robot.interact(() -> town.setValue("place"));
    WaitForAsyncUtils.waitForFxEvents();
    PanelStage.save(stage.getScene(), "table-assistant");
    robot.clickOn("#table-import");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(session.snapshot().get().visits()).hasSize(3);
    assertThat(session.snapshot().get().encounters()).hasSize(1);
    assertThat(session.snapshot().get().visits().values().iterator().next().start()).isEqualTo(DateSpan.of("1850-04-03"));
    assertThat(robot.lookup("#table-assistant").tryQuery()).isEmpty();
    robot.interact(() -> on.window().run(Command.UNDO));
    assertThat(session.snapshot().get().sources()).isEmpty();
  }

  @Test
  void leavingTheAssistantImportsNothing(FxRobot robot) throws Exception {
    Path table = write("other.csv", "who travelled,when,town\nAnna Weber,1850-04-03,Lyon\n");
    robot.interact(() -> on.window().importPaths(List.of(table)));
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("#table-cancel");
    assertThat(robot.lookup("#table-assistant").tryQuery()).isEmpty();
    assertThat(session.snapshot().get().sources()).isEmpty();
  }

  /** Pictures to look at; the table of travels where it lies beside the project. */
  @Test
  void pictures(FxRobot robot) throws Exception {
    Path travels = Path.of("../shared/data/us-travels/travels.csv");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(travels), "skipped: the table of journeys is not beside the project");
    for (int[] size : new int[][] {{1280, 800}, {2560, 1440}}) {
      for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
        Scene[] large = new Scene[1];
        robot.interact(() -> {
          session.theme().set(theme);
          Themes.apply(theme);
          // larger than the screen of the headless toolkit, so not on the stage
          stage.getScene().setRoot(new StackPane());
          large[0] = new Scene(on.window(), size[0], size[1]);
          on.window().importPaths(List.of(travels));
          on.window().applyCss();
          on.window().layout();
          assistant().settle();
        });
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000, () -> assistant().settled()));
        assertThat(PanelStage.save(large[0], "table-" + size[0] + "-" + theme)).isGreaterThan(50);
        robot.interact(() -> {
          ((Button) on.window().lookup("#table-cancel")).fire();
          large[0].setRoot(new StackPane());
          stage.getScene().setRoot(on.window());
        });
      }
    }
  }

  private TableAssistant assistant() {
    return (TableAssistant) on.window().lookup("#table-assistant");
  }

  private static String label(FxRobot robot) {
    return robot.lookup("#table-counts").queryAs(Label.class).getText();
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  /** Knows places and reads nothing. */
  private static final class Silent implements DocumentReader {
    @Override
    public Document take(String name, byte[] bytes, DateSpan published) {
      return new Document(name, new FixedText(new String(bytes, StandardCharsets.UTF_8)), published);
    }

    @Override
    public Reading read(Document document) {
      return new Reading(document, document.name(), null, "none", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public Optional<Gazetteer> gazetteer() {
      return Optional.of(PLACES);
    }
  }
}
