package sojourn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.PersonId;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.paint.Theme;
import sojourn.session.Filter;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.session.TimeWindow;
import sojourn.session.Visible;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

  private WindowStage on;
  private Session session;

  @Start
  void start(Stage stage) {
    on = WindowStage.show(stage, SeedSnapshot.of());
    session = on.session();
  }

  @BeforeEach
  void settle() throws TimeoutException {
    on.settle();
  }

  @Test
  void saysWhatIsShown(FxRobot robot) {
    Visible all = session.visible().get();
    int people = session.snapshot().get().people().size();
    assertThat(text(robot, "#showing")).isEqualTo("Showing %d of %d visits".formatted(all.visits().size(), all.visits().size()));
    assertThat(text(robot, "#showing-rest"))
        .isEqualTo(", %d of %d encounters, %d of %d people, 5 of 5 sources".formatted(all.encounters().size(), all.encounters().size(), people, people));
    assertThat(text(robot, "#doubts")).isEqualTo("3 doubts to look at");
  }

  @Test
  void searchingFiltersAllPanelsAndItsChipTakesItBack(FxRobot robot) throws TimeoutException {
    int all = session.visible().get().visits().size();
    press(robot, KeyCode.CONTROL, KeyCode.K);
    robot.write("sochi");
    on.settle();
    assertThat(session.visible().get().visits()).hasSize(all);
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    on.settle();
    assertThat(session.visible().get().visits()).hasSize(1);
    assertThat(text(robot, "#showing")).isEqualTo("Showing 1 of %d visits".formatted(all));
    assertThat(on.window().panels().people().pointOf(new PersonId("nicolas-sarkozy"))).isEmpty();
    assertThat(on.window().panels().map().pointOf(new VisitId("v2"))).isEmpty();
    assertThat(chips(robot)).containsExactly("chip-search");
    robot.clickOn(robot.from(robot.lookup("#chip-search").queryAll()).lookup(".sj-chip-close").<Node>query());
    on.settle();
    assertThat(session.visible().get().visits()).hasSize(all);
    assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEmpty();
    assertThat(chips(robot)).isEmpty();
  }

  @Test
  void everyFilterHasAChipAndClearAllTakesThemAway(FxRobot robot) {
    long day = session.snapshot().get().visits().get(new VisitId("v2")).start().earliest();
    robot.interact(
        () -> {
          session.filter().set(session.filter().get().withTravellers(Set.of(SeedSnapshot.BAN)).withStatuses(Set.of(VisitStatus.MADE)));
          session.timeWindow().set(new TimeWindow(day, day + 30));
        });
    assertThat(chips(robot)).containsExactly("chip-traveller", "chip-dates", "chip-visits");
    robot.clickOn(".sj-clear");
    assertThat(session.filter().get()).isEqualTo(Filter.ALL);
    assertThat(session.timeWindow().get()).isNull();
    assertThat(chips(robot)).isEmpty();
  }

  @Test
  void whatIsTypedIsFoundInGroupsAndEnterSelectsIt(FxRobot robot) throws TimeoutException {
    press(robot, KeyCode.CONTROL, KeyCode.K);
    robot.write("Nazar");
    on.settle();
    SearchResults results = robot.lookup("#results").queryAs(SearchResults.class);
    assertThat(results.isVisible()).isTrue();
    assertThat(results.titles()).contains("Nursultan A. Nazarbayev");
    press(robot, KeyCode.ENTER);
    assertThat(session.selection().get()).isEqualTo(Selection.of(new PersonId("nursultan-a-nazarbayev")));
    assertThat(results.isVisible()).isFalse();
    assertThat(session.filter().get()).isEqualTo(Filter.ALL);
  }

  @Test
  void escapeClearsTheSelectionFirstAndTheFiltersNext(FxRobot robot) {
    robot.interact(
        () -> {
          session.selection().set(Selection.of(new VisitId("v2")));
          session.filter().set(session.filter().get().withSearch("astana"));
        });
    assertThat(text(robot, "#selected")).isEqualTo("Selected: Astana");
    press(robot, KeyCode.ESCAPE);
    assertThat(session.selection().get()).isEqualTo(Selection.NONE);
    assertThat(session.filter().get().search()).isEqualTo("astana");
    press(robot, KeyCode.ESCAPE);
    assertThat(session.filter().get()).isEqualTo(Filter.ALL);
  }

  @Test
  void theThemeButtonTurnsEverythingDarkAndLightAgain(FxRobot robot) {
    robot.clickOn("#theme");
    assertThat(session.theme().get()).isEqualTo(Theme.DARK);
    assertThat(on.window().getStyleClass()).contains("sj-dark").doesNotContain("sj-light");
    robot.clickOn("#theme");
    assertThat(on.window().getStyleClass()).contains("sj-light").doesNotContain("sj-dark");
  }

  @Test
  void keysHideAndShowThePanels(FxRobot robot) throws TimeoutException {
    for (KeyCode key : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
      press(robot, KeyCode.CONTROL, key);
    }
    on.settle();
    Panels panels = on.window().panels();
    assertThat(List.of(panels.source().isVisible(), panels.timeline().isVisible(), panels.people().isVisible())).containsOnly(false);
    assertThat(panels.map().getWidth()).isGreaterThan(900);
    press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(panels.timeline().isVisible()).isTrue();
  }

  @Test
  void aDividerDragsAndADoubleClickRestores(FxRobot robot) throws TimeoutException {
    Panels panels = on.window().panels();
    double before = panels.timeline().getHeight();
    Node divider = robot.lookup(".sj-divider").query();
    robot.interact(
        () -> {
          divider.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 600));
          divider.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, 630));
          divider.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, 660));
          divider.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, 660));
        });
    on.settle();
    assertThat(panels.timeline().getHeight()).isEqualTo(before - 60);
    robot.doubleClickOn(".sj-divider");
    on.settle();
    assertThat(panels.timeline().getHeight()).isEqualTo(before);
  }

  @Test
  void theKeysSheetOpensAndCloses(FxRobot robot) {
    press(robot, KeyCode.F1);
    assertThat(robot.lookup(".sj-sheet").tryQuery()).isPresent();
    press(robot, KeyCode.ESCAPE);
    assertThat(robot.lookup(".sj-sheet").tryQuery()).isEmpty();
  }

  @Test
  void exportOffersDataForWhichNoSizeIsAsked(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.E);
    robot.doubleClickOn("#export-width").write("99999");
    robot.clickOn("#export-page");
    assertThat(robot.lookup("#export-save").query().isDisabled()).isFalse();
    assertThat(robot.lookup("#export-width").query().getParent().getParent().isVisible()).isFalse();
  }

  @Test
  void exportTakesOnlyPossibleSizes(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.E);
    Node save = robot.lookup("#export-save").query();
    assertThat(save.isDisabled()).isFalse();
    robot.doubleClickOn("#export-width").write("99999");
    assertThat(save.isDisabled()).isTrue();
  }

  @Test
  void thePresentationStepsWithTheKeysAndEndsWithEscape(FxRobot robot) {
    press(robot, KeyCode.F5);
    var show = on.window().presentation().orElseThrow();
    int last = show.count() - 1;
    assertThat(show.present().get()).isZero();
    press(robot, KeyCode.RIGHT);
    press(robot, KeyCode.SPACE);
    assertThat(show.present().get()).isEqualTo(2);
    press(robot, KeyCode.LEFT);
    assertThat(show.present().get()).isEqualTo(1);
    press(robot, KeyCode.END);
    press(robot, KeyCode.RIGHT);
    assertThat(show.present().get()).isEqualTo(last);
    press(robot, KeyCode.HOME);
    assertThat(show.present().get()).isZero();
    press(robot, KeyCode.ESCAPE);
    assertThat(on.window().presentation()).isEmpty();
    assertThat(session.selection().get()).as("the window is as it was").isEqualTo(Selection.NONE);
  }

  @Test
  void withoutACollectionNothingCanBeTakenBack(FxRobot robot) {
    assertThat(robot.lookup("#undo").<Node>query().isDisabled()).isTrue();
    assertThat(robot.lookup("#redo").<Node>query().isDisabled()).isTrue();
  }

  @Test
  void whatFailsIsSaidInTheStatusLine(FxRobot robot) {
    robot.interact(() -> on.window().openExamples());
    assertThat(text(robot, "#notice")).isEqualTo("no examples here");
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, double y) {
    return new MouseEvent(type, 500, y, 500, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, false, null);
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private static List<String> chips(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup(".sj-chip").queryAll().stream().map(Node::getId).toList();
  }
}
