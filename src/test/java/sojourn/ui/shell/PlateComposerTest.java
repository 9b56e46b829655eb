package sojourn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
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
import sojourn.archive.Progress;
import sojourn.fixture.PanelStage;
import sojourn.fixture.SeedReadings;
import sojourn.model.PersonId;
import sojourn.model.SojournException;
import sojourn.paint.Theme;
import sojourn.session.Desk;
import sojourn.session.Facet;
import sojourn.session.Filter;
import sojourn.session.InlineJobs;
import sojourn.session.Pick;
import sojourn.session.Session;
import sojourn.session.plate.PlateDraft;
import sojourn.session.plate.Plates;
import sojourn.session.plate.Sight;
import sojourn.ui.shell.plate.PlateLens;

/** A plate is composed in the window, its names are moved, and it is saved as it is seen. */
@ExtendWith(ApplicationExtension.class)
class PlateComposerTest {

  @TempDir static Path folder;

  private Stage stage;
  private WindowStage on;
  private Session session;
  private Archive archive;
  private Desk desk;
  private final ChosenDoors door = new ChosenDoors();

  @Start
  void start(Stage shown) throws SojournException {
    stage = shown;
    archive = Archive.open(folder.resolve("plate" + System.nanoTime() + ".sojourn"), SeedReadings::new, SeedReadings::seatOf);
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
    on = WindowStage.show(stage, session, desk, door);
  }

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(() -> on.window().run(Command.PLATE));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close() throws SojournException {
    archive.close();
  }

  private PlateLens lens() {
    return PlateLens.of(on.window().composer().orElseThrow());
  }

  private PlateDraft draft() {
    return desk.plates().kept().get();
  }

  private Sight.Name name(String wanted) {
    return lens().sight().names().stream().filter(n -> n.name().equals(wanted)).findFirst().orElseThrow();
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  @Test
  void keysOpenItAndEscapeLeavesIt(FxRobot robot) {
    assertThat(text(robot, "#plate-counts")).isEqualTo("Showing 9 of 9 visits");
    assertThat(text(robot, "#plate-why")).contains(". The journeys span");
    press(robot, KeyCode.ESCAPE);
    assertThat(on.window().composer()).isEmpty();
    press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    assertThat(on.window().composer()).isPresent();
  }

  @Test
  void theSearchOffersIt(FxRobot robot) {
    press(robot, KeyCode.ESCAPE);
    robot.clickOn("#search").write("plate").push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(on.window().composer()).isPresent();
  }

  @Test
  void whatIsSeenAtFullSizeIsWhatIsSaved(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#plate-exact").queryButton().fire());
    for (String style : List.of("colour", "black-and-white")) {
      robot.interact(() -> robot.lookup("#plate-style").<String>queryComboBox().setValue(style));
      WaitForAsyncUtils.waitForFxEvents();
      Path file = folder.resolve(style + ".png");
      door.target(file);
      robot.interact(() -> lens().save("png"));
      assertThat(text(robot, "#plate-notice")).isEqualTo("Saved as " + style + ".png, 180 × " + height() + " mm.");
      BufferedImage saved = ImageIO.read(file.toFile());
      Plates.Picture seen = lens().picture();
      Plates.Part part = seen.part();
      assertThat(saved.getWidth()).isEqualTo(part.width()).isEqualTo(4252);
      assertThat(saved.getHeight()).isEqualTo(part.height());
      int[] pixels = pixels(saved, part);
      assertThat(Arrays.mismatch(pixels, seen.pixels().array())).as("first pixel that differs").isEqualTo(-1);
      assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(20);
      robot.interact(() -> lens().move(-700, -500));
    }
  }

  /** As they stand in the file: an image of greys would be made lighter on the way to colours. */
  private static int[] pixels(BufferedImage image, Plates.Part part) {
    int[] pixels = new int[part.columns() * part.rows()];
    boolean grey = image.getRaster().getNumBands() == 1;
    for (int i = 0; i < pixels.length; i++) {
      int x = part.x() + i % part.columns();
      int y = part.y() + i / part.columns();
      pixels[i] = grey ? 0xFF000000 | image.getRaster().getSample(x, y, 0) * 0x010101 : image.getRGB(x, y);
    }
    return pixels;
  }

  private String height() {
    return String.format(java.util.Locale.ROOT, "%.1f", lens().sight().height()).replace(".0", "");
  }

  @Test
  void theWholeSheetIsPaintedLikeAFileOfThatSize(FxRobot robot) throws Exception {
    robot.interact(() -> robot.lookup("#plate-preset").<String>queryComboBox().setValue("a5"));
    robot.interact(() -> setNumber(robot, "#plate-dpi", "72"));
    robot.interact(() -> robot.lookup("#plate-exact").queryButton().fire());
    door.target(folder.resolve("small.tiff"));
    robot.interact(() -> lens().save("tiff"));
    BufferedImage saved = ImageIO.read(door.target().toFile());
    Plates.Part part = lens().picture().part();
    assertThat(List.of(part.x(), part.y(), part.columns(), part.rows())).isEqualTo(List.of(0, 0, saved.getWidth(), saved.getHeight()));
    assertThat(Arrays.mismatch(pixels(saved, part), lens().picture().pixels().array())).as("first pixel that differs").isEqualTo(-1);
  }

  @Test
  void vectorsAreSavedAndTheFolderShown(FxRobot robot) throws Exception {
    door.target(folder.resolve("vector.svg"));
    robot.interact(() -> lens().save("svg"));
    assertThat(Files.readString(door.target())).contains("<svg", "Astana");
    door.target(folder.resolve("vector.pdf"));
    robot.interact(() -> lens().save("pdf"));
    assertThat(new String(Files.readAllBytes(door.target()), 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    robot.clickOn("#plate-folder");
    assertThat(door.shown()).isEqualTo(door.target());
  }

  @Test
  void settingsAreKeptAndUndone(FxRobot robot) throws SojournException {
    PlateDraft before = draft();
    robot.clickOn("#plate-part-legend");
    assertThat(draft().parts()).doesNotContain("legend");
    robot.clickOn("#plate-title").write("Five trips").push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(lens().sight().title()).isEqualTo("Five trips");
    assertThat(archive.nextUndo()).contains("Change the plate’s words");
    press(robot, KeyCode.ESCAPE);
    robot.interact(() -> on.window().run(Command.PLATE));
    assertThat(lens().sight().title()).isEqualTo("Five trips");
    assertThat(robot.lookup("#plate-part-legend").queryAs(CheckBox.class).isSelected()).isFalse();
    robot.interact(() -> robot.lookup("#plate-undo").queryButton().fire());
    robot.interact(() -> robot.lookup("#plate-undo").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(draft()).isEqualTo(before);
    assertThat(robot.lookup("#plate-part-legend").queryAs(CheckBox.class).isSelected()).isTrue();
    assertThat(robot.lookup("#plate-title").queryAs(TextField.class).getText()).isEmpty();
  }

  @Test
  void aNameIsDraggedHiddenRenamedAndPutBack(FxRobot robot) {
    Sight.Name astana = name("Astana");
    Point2D at = lens().onScreen(astana);
    robot.drag(at.getX(), at.getY()).dropTo(at.getX() + 40, at.getY() + 30);
    WaitForAsyncUtils.waitForFxEvents();
    double scale = lens().scale();
    assertThat(name("Astana").right()).isCloseTo(astana.right() + 40 / scale, org.assertj.core.api.Assertions.within(0.2));
    assertThat(name("Astana").down()).isCloseTo(astana.down() + 30 / scale, org.assertj.core.api.Assertions.within(0.2));
    robot.clickOn(lens().onScreen(name("Moscow")));
    press(robot, KeyCode.F2);
    robot.write("Moskva").push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(draft().name(name("Moscow").place()).text()).isEqualTo("Moskva");
    robot.clickOn(lens().onScreen(name("Paris")));
    press(robot, KeyCode.DELETE);
    assertThat(name("Paris").spot()).isNull();
    assertThat(draft().names()).hasSize(3);
    robot.interact(() -> robot.lookup("#plate-undo").queryButton().fire());
    assertThat(name("Paris").spot()).isNotNull();
    robot.interact(() -> robot.lookup("#plate-names-reset").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(draft().names()).isEmpty();
    assertThat(name("Astana")).isEqualTo(astana);
  }

  @Test
  void theFilterIsRespected(FxRobot robot) {
    PersonId nobody = new PersonId("nobody");
    int all = lens().sight().names().size();
    String country = session.snapshot().get().places().get(name("Astana").place()).country();
    robot.interact(() -> session.filter(Filter.ALL.with(Facet.COUNTRY, Pick.only(Set.of(country)))));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(lens().sight().names()).hasSizeLessThan(all);
    robot.interact(() -> session.filter(Filter.ALL.with(Facet.TRAVELLER, Pick.only(Set.of(nobody.value())))));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text(robot, "#plate-notice")).startsWith("No visit is visible");
    assertThat(robot.lookup("#plate-export").queryAs(Button.class).isDisabled()).isTrue();
  }

  @Test
  void whatCannotBeIsTold(FxRobot robot) {
    robot.interact(() -> setNumber(robot, "#plate-width", "12"));
    assertThat(robot.lookup("#plate-width").queryAs(TextField.class).getStyleClass()).contains("sj-wrong");
    assertThat(draft().sheet().width()).isEqualTo(180);
    robot.interact(() -> setNumber(robot, "#plate-height", "42"));
    assertThat(text(robot, "#plate-notice")).contains("no room for a map");
    robot.interact(() -> setNumber(robot, "#plate-height", ""));
    assertThat(text(robot, "#plate-notice")).isEmpty();
    robot.interact(() -> robot.lookup("#plate-preset").<String>queryComboBox().setValue("a0"));
    robot.interact(() -> setNumber(robot, "#plate-dpi", "2400"));
    assertThat(text(robot, "#plate-size")).contains("too many for PNG and TIFF");
  }

  private static void setNumber(FxRobot robot, String id, String text) {
    TextField field = robot.lookup(id).queryAs(TextField.class);
    field.setText(text);
    field.fireEvent(new javafx.event.ActionEvent());
  }

  /** Pictures to look at, and that each shows something. */
  @Test
  void pictures(FxRobot robot) {
    for (Theme theme : Theme.values()) {
      for (int[] size : new int[][] {{1280, 800}, {2560, 1440}}) {
        String name = "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + size[0];
        robot.interact(() -> {
          session.theme().set(theme);
          Themes.apply(theme);
          stage.getScene().setRoot(new Group());
          Group larger = new Group(on.window());
          larger.setAutoSizeChildren(false);
          larger.getStyleClass().addAll(on.window().getStyleClass());
          larger.getStylesheets().setAll(on.window().getStylesheets());
          stage.getScene().setRoot(larger);
          on.window().resize(size[0], size[1]);
          on.window().applyCss();
          on.window().layout();
        });
        shoot(robot, "composer" + name);
        robot.interact(() -> robot.lookup("#plate-exact").queryButton().fire());
        shoot(robot, "composer-exact" + name);
        robot.interact(() -> robot.lookup("#plate-fit").queryButton().fire());
      }
    }
    robot.interact(() -> {
      lens().edits(name("Astana"), 12, 14);
      lens().hide(name("Paris"));
      robot.lookup("#plate-preset").<String>queryComboBox().setValue("slide");
    });
    shoot(robot, "composer-slide");
    robot.interact(() -> robot.lookup("#plate-preset").<String>queryComboBox().setValue("column"));
    robot.interact(() -> robot.lookup("#plate-style").<String>queryComboBox().setValue("black-and-white"));
    shoot(robot, "composer-column");
  }

  private void shoot(FxRobot robot, String name) {
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage[] shot = new WritableImage[1];
    robot.interact(() -> shot[0] = on.window().snapshot(null, null));
    assertThat(PanelStage.save(shot[0], name)).as("different colours in " + name).isGreaterThan(10);
  }
}
