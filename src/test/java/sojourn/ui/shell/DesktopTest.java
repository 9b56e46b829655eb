package sojourn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.archive.Archive;
import sojourn.model.SojournException;
import sojourn.paint.Theme;
import sojourn.session.Desk;

@ExtendWith(ApplicationExtension.class)
class DesktopTest {

  @TempDir Path folder;

  @Start
  void start(Stage stage) {
    // The desktop makes its own stage.
  }

  @Test
  void theWindowComesBackAsItWasLeft(FxRobot robot) throws Exception {
    Path collection = folder.resolve("Notes.sojourn");
    Desk.Opener opener =
        file ->
            Archive.open(
                file,
                () -> {
                  throw new IllegalStateException("nothing is read here");
                },
                office -> Optional.empty());
    Desk.Examples none =
        steps -> {
          throw new SojournException("no examples");
        };
    Path settings = folder.resolve("settings");
    leave(robot, new Desktop(opener, none, settings), collection, "Notes – Sojourn", true);
    WindowState left = new WindowStateFile(settings.resolve("window.json")).load();
    assertThat(left.theme()).isEqualTo(Theme.DARK);
    assertThat(left.panels()).as("the source only folded in a narrow window").isEqualTo(Panes.FIRST.showing(true, false, true));
    assertThat(left.collection()).isEqualTo(collection.toString());
    // The second time no collection is named: the last one opens.
    leave(robot, new Desktop(opener, none, settings), null, "Notes – Sojourn", false);
    assertThat(new WindowStateFile(settings.resolve("window.json")).load()).isEqualTo(left);
    assertThat(Files.readString(settings.resolve("sojourn.log"))).contains("window painted");
  }

  private static void leave(FxRobot robot, Desktop desktop, Path collection, String title, boolean change) throws Exception {
    CompletableFuture<Void> run =
        CompletableFuture.runAsync(
            () -> {
              try {
                desktop.run(collection);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> stage(title).isPresent());
    Stage stage = stage(title).orElseThrow();
    WaitForAsyncUtils.waitForFxEvents(10);
    robot.interact(
        () -> {
          MainWindow window = (MainWindow) stage.getScene().getRoot();
          if (change) {
            window.run(Command.THEME);
            window.run(Command.PEOPLE);
          }
          stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
    run.get(20, TimeUnit.SECONDS);
  }

  private static Optional<Stage> stage(String title) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () ->
            Window.getWindows().stream()
                .filter(w -> w instanceof Stage s && title.equals(s.getTitle()) && s.getScene() != null && s.getScene().getRoot() instanceof MainWindow)
                .map(w -> (Stage) w)
                .findFirst());
  }
}
