package sojourn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.fixture.PanelStage;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.SojournException;
import sojourn.paint.Theme;
import sojourn.session.Desk;
import sojourn.session.InlineJobs;
import sojourn.session.Session;

/** A film is asked for and made. */
@ExtendWith(ApplicationExtension.class)
class FilmSheetTest {

  @TempDir static Path folder;

  private WindowStage on;
  private Stage stage;
  private Session session;
  private final ChosenDoors doors = new ChosenDoors();

  @Start
  void start(Stage shown) throws SojournException {
    stage = shown;
    session = new Session(SeedSnapshot.of());
    Desk desk =
        new Desk(
            session,
            new InlineJobs(),
            file -> {
              throw new SojournException("no collection here");
            },
            steps -> {
              throw new SojournException("no examples here");
            });
    on = WindowStage.show(stage, session, desk, doors);
  }

  @Test
  void aFilmIsMade(FxRobot robot) throws Exception {
    on.settle();
    Path target = folder.resolve("film.gif");
    doors.target(target);
    robot.interact(() -> on.window().run(Command.FILM));
    robot.interact(() -> robot.lookup("#film-gif").queryAs(javafx.scene.control.RadioButton.class).setSelected(true));
    robot.interact(() -> robot.lookup("#film-seconds").queryAs(TextField.class).setText("0"));
    assertThat(robot.lookup("#film-save").queryAs(Button.class).isDisabled()).isTrue();
    robot.interact(() -> robot.lookup("#film-seconds").queryAs(TextField.class).setText("2"));
    for (Theme theme : Theme.values()) {
      robot.interact(() -> session.theme().set(theme));
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(PanelStage.save(stage.getScene(), "film-sheet-" + theme.name().toLowerCase(java.util.Locale.ROOT))).isGreaterThan(50);
    }
    robot.interact(() -> robot.lookup("#film-save").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#film-sheet").tryQuery()).isEmpty();
    assertThat(robot.lookup("#notice").queryAs(Label.class).getText()).isEqualTo("Film saved as film.gif");
    assertThat(Files.readAllBytes(target)).startsWith('G', 'I', 'F', '8', '9', 'a').hasSizeGreaterThan(20_000);
  }
}
