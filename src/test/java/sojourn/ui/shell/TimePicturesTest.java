package sojourn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Files;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.fixture.MadeVisits;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.time.Day;
import sojourn.paint.PngFile;
import sojourn.paint.Theme;
import sojourn.session.Session;
import sojourn.session.TimeCursor;

/** Pictures of the window with a time cursor, to be looked at; what they must show is counted. */
@ExtendWith(ApplicationExtension.class)
class TimePicturesTest {

  private static final Snapshot TOGETHER =
      new MadeVisits()
          .visit("Ann Archer", "a", "Rome", "1800-01-01", "1800-01-10").visit("Ann Archer", "a", "Oslo", "1800-01-21", "1800-01-25")
          .visit("Ann Archer", "a2", "Paris", "1800-03-21", "1800-04-25").visit("Bob Baker", "b", "Rome", "1800-01-05", "1800-01-20")
          .visit("Bob Baker", "b", "Pisa", "1800-01-22", "1800-02-20").visit("Cleo Cole", "c", "Bonn", "1800-01", "1800-01")
          .visit("Dora Dahl", "d", "Rome", "1800-01-04", "1800-01-30").visit("Emil Eck", "e", "Paris", "1800-01-02", "1800-01-04")
          .visit("Emil Eck", "e", "Oslo", "1800-01-12", "1800-01-30").meets("Bob Baker", "1800-01-14").snapshot();

  private WindowStage on;

  @Start
  void start(Stage stage) {
    on = WindowStage.show(stage, SeedSnapshot.of());
  }

  private void picture(FxRobot robot, Consumer<Session> looking, int width, int height, String name) throws TimeoutException, IOException, SojournException {
    robot.interact(
        () -> {
          on.window().resize(width, height);
          looking.accept(on.session());
        });
    on.settle();
    int[] rgb =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> {
              on.window().resize(width, height);
              on.window().layout();
              on.window().settle();
              WritableImage image = on.window().snapshot(null, new WritableImage(width, height));
              int[] pixels = new int[width * height];
              image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
              return pixels;
            });
    Files.createDirectories(Path.of("target/pictures/time"));
    PngFile.write(Path.of("target/pictures/time", name + ".png"), rgb, width, height);
  }

  @Test
  void whereEverybodyWas(FxRobot robot) throws Exception {
    picture(robot, s -> s.timeCursor().set(new TimeCursor(Day.of(2010, 11, 30).number() + 0.5)), 990, 960, "seeds-light");
    picture(robot, s -> s.show(TOGETHER), 990, 960, "nobody");
    picture(robot, s -> s.timeCursor().set(new TimeCursor(Day.of(1800, 1, 7).number() + 0.5)), 990, 960, "together-light");
    picture(
        robot,
        s -> {
          s.theme().set(Theme.DARK);
          s.timeCursor().set(new TimeCursor(Day.of(1800, 1, 16).number() + 0.5));
        },
        1280, 800, "way-dark");
    assertThat(on.session().whereabouts().get().at(Day.of(1800, 1, 16).number())).hasSize(5);
  }
}
