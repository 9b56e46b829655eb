package sojourn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.EntityId;
import sojourn.model.PersonId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.text.Evidence;
import sojourn.session.Selection;

/** What is clicked in one panel is found selected in the three others, each way round. */
@ExtendWith(ApplicationExtension.class)
class LinkedViewsTest {

  private static final VisitId ASTANA = new VisitId("v2");
  private static final PersonId NAZARBAYEV = new PersonId("nursultan-a-nazarbayev");

  private WindowStage on;
  private Panels panels;

  @Start
  void start(Stage stage) {
    on = WindowStage.show(stage, SeedSnapshot.of());
    panels = on.window().panels();
  }

  @BeforeEach
  void wait(FxRobot robot) throws TimeoutException {
    on.settle();
    robot.interact(() -> assertThat(on.session().selection().get()).isEqualTo(Selection.NONE));
  }

  @Test
  void aVisitClickedOnTheTimelineIsSelectedEverywhere(FxRobot robot) throws TimeoutException {
    nothingIsSelected();
    robot.clickOn(timelineAt(ASTANA));
    on.settle();
    assertThat(on.session().selection().get()).isEqualTo(Selection.of(ASTANA));
    everythingShowsAstana();
  }

  @Test
  void aVisitClickedOnTheMapIsSelectedEverywhere(FxRobot robot) throws TimeoutException {
    nothingIsSelected();
    robot.clickOn(mapAt(ASTANA));
    on.settle();
    assertThat(on.session().selection().get()).isEqualTo(Selection.of(ASTANA));
    everythingShowsAstana();
  }

  @Test
  void aPersonClickedAmongThePeopleIsSelectedEverywhere(FxRobot robot) throws TimeoutException {
    nothingIsSelected();
    robot.clickOn(peopleAt(NAZARBAYEV));
    on.settle();
    assertThat(on.session().selection().get()).isEqualTo(Selection.of(NAZARBAYEV));
    everythingShows(NAZARBAYEV, "met that morning with Nursultan A. Nazarbayev");
  }

  @Test
  void aSentenceClickedInTheTextIsSelectedEverywhere(FxRobot robot) throws TimeoutException {
    // The text is opened by selecting something, then nothing is selected again.
    robot.clickOn(timelineAt(ASTANA));
    on.settle();
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    on.settle();
    nothingIsSelected();
    robot.clickOn(sourceAt(ASTANA));
    on.settle();
    assertThat(on.session().selection().get()).isEqualTo(Selection.of(ASTANA));
    everythingShowsAstana();
  }

  @Test
  void hoveringBrushesInEveryPanelAndLeavesTheSelection(FxRobot robot) throws TimeoutException {
    robot.moveTo(peopleAt(NAZARBAYEV));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(on.session().brush().get()).isEqualTo(NAZARBAYEV);
    assertThat(on.session().selection().get()).isEqualTo(Selection.NONE);
    robot.moveTo(mapAt(ASTANA));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(on.session().brush().get()).isEqualTo(ASTANA);
  }

  @Test
  void theTimeWindowFiltersTheOtherPanels(FxRobot robot) throws TimeoutException {
    Visit astana = on.session().snapshot().get().visits().get(ASTANA);
    long day = astana.start().earliest();
    robot.interact(() -> on.session().timeWindow().set(new sojourn.session.TimeWindow(day - 2, day + 6)));
    on.settle();
    assertThat(on.session().visible().get().visits()).containsKey(ASTANA).doesNotContainKey(new VisitId("v1"));
    assertThat(panels.map().pointOf(ASTANA)).isPresent();
    assertThat(panels.map().pointOf(new VisitId("v1"))).isEmpty();
    assertThat(panels.people().pointOf(new PersonId("nicolas-sarkozy"))).isEmpty();
  }

  private void everythingShowsAstana() {
    everythingShows(ASTANA, "arrived in Astana");
    assertThat(panels.people().lookup(".people-group")).isNotNull();
  }

  private void everythingShows(EntityId id, String quote) {
    assertThat(on.amber(panels.timeline(), timelineAt(ASTANA), 20)).as("ring on the timeline").isGreaterThan(20);
    assertThat(on.amber(panels.map(), mapAt(ASTANA), 24)).as("ring on the map").isGreaterThan(40);
    assertThat(on.amber(panels.people(), center(panels.people()), 600)).as("side bars or ring among the people").isGreaterThan(40);
    assertThat(panels.source().highlighted()).extracting(Evidence::quote).anyMatch(q -> q.contains(quote));
    assertThat(WaitForAsyncUtils.waitForAsyncFx(5_000, () -> panels.source().pointOf(id))).as("in view").isPresent();
  }

  private void nothingIsSelected() {
    assertThat(on.amber(panels.timeline(), timelineAt(ASTANA), 20)).isZero();
    assertThat(on.amber(panels.map(), mapAt(ASTANA), 24)).isZero();
    assertThat(on.amber(panels.people(), center(panels.people()), 600)).isZero();
    assertThat(panels.source().highlighted()).isEmpty();
  }

  private static Point2D center(javafx.scene.layout.Region panel) {
    return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> panel.localToScreen(panel.getWidth() / 2, panel.getHeight() / 2));
  }

  private Point2D timelineAt(EntityId id) {
    return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> panels.timeline().pointOf(id).orElseThrow());
  }

  private Point2D mapAt(EntityId id) {
    return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> panels.map().localToScreen(panels.map().pointOf(id).orElseThrow()));
  }

  private Point2D peopleAt(EntityId id) {
    return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> panels.people().localToScreen(panels.people().pointOf(id).orElseThrow()));
  }

  private Point2D sourceAt(EntityId id) {
    return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> panels.source().localToScreen(panels.source().pointOf(id).orElseThrow()));
  }
}
