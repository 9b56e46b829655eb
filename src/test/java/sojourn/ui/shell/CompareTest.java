package sojourn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.fixture.MadeVisits;
import sojourn.model.EntityId;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.paint.Palette;
import sojourn.paint.PngFile;
import sojourn.paint.Theme;
import sojourn.session.Comparison;
import sojourn.session.Selection;

/** Two travellers are compared: begun by the search field, the menu or a selection, seen on all panels, ended by a chip. */
@ExtendWith(ApplicationExtension.class)
class CompareTest {

  private static final PersonId ANN = new PersonId("Ann Archer");
  private static final PersonId BOB = new PersonId("Bob Baker");
  private static final Snapshot MADE =
      new MadeVisits()
          .visit("Ann Archer", "a", "Rome", "1800-01-01", "1800-01-10").meets("Cleo Cole", "1800-01-03").visit("Ann Archer", "a", "Oslo", "1800-01-21", "1800-01-25")
          .visit("Ann Archer", "a2", "Paris", "1800-03-21", "1800-04-25").meets("Emil Eck", "1800-03-22").visit("Bob Baker", "b", "Rome", "1800-01-05", "1800-01-20")
          .meets("Cleo Cole", "1800-01-05").visit("Bob Baker", "b", "Pisa", "1800-01-22", "1800-02-20").meets("Dora Dahl", "1800-02-01")
          .visit("Cleo Cole", "c", "Bonn", "1800-01", "1800-01").snapshot();

  private WindowStage on;

  @Start
  void start(Stage stage) {
    on = WindowStage.show(stage, MADE);
  }

  private void picture(FxRobot robot, int width, int height, String name) throws TimeoutException, IOException, SojournException {
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

  private long pixels(Region panel, int hue) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          var pixels = panel.snapshot(null, null).getPixelReader();
          int wanted = 0xFF000000 | Palette.LIGHT.person(hue);
          long count = 0;
          for (int y = 0; y < panel.getHeight() - 1; y++) {
            for (int x = 0; x < panel.getWidth() - 1; x++) {
              count += pixels.getArgb(x, y) == wanted ? 1 : 0;
            }
          }
          return count;
        });
  }

  @Test
  void twoSelectedAreComparedOnAllPanelsUntilTheChipIsClosed(FxRobot robot) throws Exception {
    robot.interact(() -> on.session().selection().set(new Selection(List.<EntityId>of(ANN, BOB), BOB)));
    robot.interact(() -> on.window().run(Command.COMPARE));
    robot.interact(() -> on.session().selection().set(Selection.NONE));
    on.settle();
    assertThat(on.session().comparison().get()).isEqualTo(new Comparison(ANN, BOB));
    assertThat(robot.lookup("#chip-compare").tryQuery()).isPresent();
    for (Region panel : List.of(on.window().panels().map(), on.window().panels().timeline(), on.window().panels().people())) {
      assertThat(pixels(panel, Comparison.hue(true))).as("first in %s", panel).isGreaterThan(20);
      assertThat(pixels(panel, Comparison.hue(false))).as("second in %s", panel).isGreaterThan(20);
    }
    picture(robot, 990, 960, "compare-light");
    robot.interact(() -> on.session().theme().set(Theme.DARK));
    picture(robot, 1280, 800, "compare-dark");
    robot.interact(() -> on.session().theme().set(Theme.LIGHT));
    robot.interact(() -> on.window().resize(990, 960));
    on.settle();
    robot.clickOn("#chip-compare .sj-chip-close");
    assertThat(on.session().comparison().get()).isNull();
    assertThat(robot.lookup("#chip-compare").tryQuery()).isEmpty();
  }

  @Test
  void theSearchFieldOffersToCompareAndTheSheetAsksWhom(FxRobot robot) throws Exception {
    on.settle();
    robot.interact(() -> on.window().run(Command.SEARCH));
    robot.write("compare");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#results-compare").tryQuery()).isPresent();
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#compare-begin").query().isDisabled()).isTrue();
    robot.interact(
        () -> {
          robot.lookup("#compare-first").<ComboBox<EntityId>>query().setValue(ANN);
          robot.lookup("#compare-second").<ComboBox<EntityId>>query().setValue(BOB);
        });
    robot.clickOn("#compare-begin");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(on.session().comparison().get()).isEqualTo(new Comparison(ANN, BOB));
    assertThat(robot.lookup("#compare-sheet").tryQuery()).as("the sheet is closed").isEmpty();
  }
}
