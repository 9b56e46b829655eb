package sojourn.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.atlas.journey.Mark;
import sojourn.fixture.MadeJourneys;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.VisitId;
import sojourn.paint.Theme;
import sojourn.session.MapExtent;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.ui.control.Styles;

@ExtendWith(ApplicationExtension.class)
class MapViewTest {

  private Session session;
  private MapView view;

  @Start
  void start(Stage stage) {
    session = new Session(SeedSnapshot.of());
    view = new MapView(session);
    StackPane root = new StackPane(view);
    Styles.install(root, Theme.LIGHT, "map");
    stage.setX(0);
    stage.setY(0);
    stage.setScene(new Scene(root, 900, 600));
    stage.show();
  }

  @BeforeEach
  void painted() throws Exception {
    settled();
  }

  private void settled() throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> view.settled()).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Mark mark(String name) {
    return view.shown().scene().marks().stream().filter(m -> m.name().contains(name)).findFirst().orElseThrow();
  }

  private Point2D at(String name) {
    return view.localToScreen(mark(name).x(), mark(name).y());
  }

  private VisitId visit(String name) {
    return mark(name).visits().findFirst().orElseThrow().id();
  }

  @Test
  void hoverBrushesAndClickSelectsAndClickOnTheSeaDoesNeither(FxRobot robot) throws Exception {
    robot.moveTo(at("Astana"));
    assertThat(session.brush().get()).isEqualTo(visit("Astana"));
    robot.clickOn(at("Astana"));
    assertThat(session.selection().get()).isEqualTo(Selection.of(visit("Astana")));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> mark("Astana").state().equals(new Mark.State(true, false, true)));
    robot.moveTo(view.localToScreen(250, 400));
    assertThat(session.brush().get()).isNull();
    robot.clickOn(view.localToScreen(250, 400));
    assertThat(session.selection().get()).isEqualTo(Selection.of(visit("Astana")));
  }

  @Test
  void aPaintedMapIsNotLaidOutAgain(FxRobot robot) throws Exception {
    MapLayout[] before = new MapLayout[1];
    int[] pulses = new int[1];
    robot.interact(() -> {
      before[0] = view.shown();
      view.getScene().addPostLayoutPulseListener(() -> pulses[0]++);
    });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
      robot.interact(javafx.application.Platform::requestNextPulse);
      return pulses[0] > 10;
    });
    assertThat(view.shown()).isSameAs(before[0]);
  }

  @Test
  void aMarkOfSeveralVisitsGivesOneAfterTheOther(FxRobot robot) {
    List<VisitId> visits = mark("Moscow").visits().map(v -> v.id()).toList();
    robot.clickOn(at("Moscow"));
    assertThat(session.selection().get()).isEqualTo(Selection.of(visits.get(0)));
    robot.clickOn(at("Moscow"));
    assertThat(session.selection().get()).isEqualTo(Selection.of(visits.get(1)));
    robot.moveTo(at("Moscow"));
    assertThat(session.brush().get()).isEqualTo(new PlaceId("gn:524901"));
  }

  @Test
  void aMarkOfSeveralPlacesOpensAndSelectsNothing(FxRobot robot) throws Exception {
    Mark both = mark("Israel");
    assertThat(both.stops()).hasSize(2);
    robot.clickOn(at("Israel"));
    settled();
    assertThat(session.selection().get()).isEqualTo(Selection.NONE);
    assertThat(view.shown().scene().marks()).extracting(Mark::name).contains("Israel", "Palestine");
    assertThat(view.shown().scene().frame().sees(mark("Palestine").x(), mark("Palestine").y(), 0)).isTrue();
  }

  @Test
  void bOpensTheChoiceOfBaseMapAndEscapeClosesIt(FxRobot robot) {
    robot.interact(() -> {
      view.offer(new sojourn.session.ground.Grounds(session, new sojourn.session.InlineJobs()), java.util.Optional::empty);
      view.requestFocus();
    });
    robot.type(KeyCode.B);
    assertThat(robot.lookup(".sj-ground-card").query().isVisible()).isTrue();
    MapExtent before = session.mapExtent().get();
    robot.type(KeyCode.DOWN);
    assertThat(session.ground().get()).as("arrows choose, the map keeps still").isEqualTo(sojourn.paint.ground.Ground.PLAIN);
    assertThat(session.mapExtent().get()).isEqualTo(before);
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup(".sj-ground-card").query().isVisible()).isFalse();
  }

  @Test
  void controlClickAddsToTheSelection(FxRobot robot) {
    robot.clickOn(at("Paris"));
    robot.interact(() -> release(mark("Astana"), true));
    assertThat(session.selection().get()).isEqualTo(new Selection(List.of(visit("Paris"), visit("Astana")), visit("Astana")));
  }

  /** The robot of the headless platform knows no modifiers. */
  private void release(Mark mark, boolean control) {
    for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      view.fireEvent(
          new MouseEvent(
              type, mark.x(), mark.y(), mark.x(), mark.y(), MouseButton.PRIMARY, 1, false, control, false, false, true, false, false, false, false, true, null));
    }
  }

  @Test
  void whatOtherPanelsBrushAndSelectIsMarkedAtOnce(FxRobot robot) {
    robot.interact(() -> session.brush().set(new PersonId("sergey-lavrov")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(view.shown().scene().marks().stream().filter(m -> m.state().brushed()).map(Mark::name)).containsExactlyInAnyOrder("Moscow", "Sochi");
    robot.interact(() -> session.selection().set(Selection.of(visit("Paris"))));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(view.shown().scene().marks().stream().filter(m -> m.state().primary()).map(Mark::name)).containsExactly("Paris");
    robot.moveTo(view.localToScreen(250, 400)).moveTo(view.localToScreen(260, 410));
    assertThat(session.brush().get()).as("not ours to end").isEqualTo(new PersonId("sergey-lavrov"));
  }

  @Test
  void dragPansAndTheNextZoomDoesNotJumpBack(FxRobot robot) throws Exception {
    robot.interact(() -> view.lookAt(mark("Paris").stops().getFirst().at(), 4));
    WaitForAsyncUtils.waitForFxEvents();
    MapExtent before = session.mapExtent().get();
    robot.drag(view.localToScreen(500, 300)).moveBy(-30, 0).moveBy(-90, -40).drop();
    MapExtent dragged = session.mapExtent().get();
    double degrees = (before.east() - before.west()) / 900;
    assertThat(dragged.west() - before.west()).isCloseTo(120 * degrees, within(6 * degrees));
    double x = mark("Paris").x();
    double y = mark("Paris").y();
    robot.moveTo(at("Paris")).scroll(4, javafx.geometry.VerticalDirection.UP);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(session.mapExtent().get().east() - session.mapExtent().get().west()).isNotEqualTo(dragged.east() - dragged.west());
    assertThat(mark("Paris").x()).as("the place under the pointer stays").isCloseTo(x, within(3.0));
    assertThat(mark("Paris").y()).isCloseTo(y, within(3.0));
    settled();
  }

  @Test
  void keysZoomPanAndGoThroughMarksInTheOrderOfTime(FxRobot robot) throws Exception {
    robot.interact(() -> view.requestFocus());
    robot.type(KeyCode.TAB).type(KeyCode.TAB);
    assertThat(view.focusMark().name()).as("Paris 2007, then Moscow 2008").isEqualTo("Moscow");
    assertThat(session.brush().get()).isEqualTo(new PlaceId("gn:524901"));
    robot.type(KeyCode.RIGHT);
    assertThat(view.focusMark().name()).isEqualTo("Astana");
    robot.type(KeyCode.ENTER);
    assertThat(session.selection().get()).isEqualTo(Selection.of(visit("Astana")));
    robot.type(KeyCode.ESCAPE);
    assertThat(view.focusMark()).isNull();
    MapExtent fitted = session.mapExtent().get();
    robot.type(KeyCode.ADD).type(KeyCode.ADD).type(KeyCode.LEFT);
    assertThat(session.mapExtent().get().east() - session.mapExtent().get().west()).isLessThan((fitted.east() - fitted.west()) * 0.6);
    robot.type(KeyCode.DIGIT0);
    settled();
    assertThat(session.mapExtent().get()).isEqualTo(fitted);
  }

  @Test
  void aSelectionOutOfSightIsFlownTo(FxRobot robot) throws Exception {
    robot.interact(() -> view.lookAt(mark("Paris").stops().getFirst().at(), 6));
    settled();
    robot.interact(() -> session.selection().set(Selection.of(visit("Astana"))));
    settled();
    assertThat(view.shown().scene().frame().sees(mark("Astana").x(), mark("Astana").y(), -100)).isTrue();
  }

  @Test
  void theThemeRepaintsTheTiles(FxRobot robot) throws Exception {
    robot.interact(() -> session.theme().set(Theme.DARK));
    settled();
    int[] rgb = new int[1];
    robot.interact(() -> rgb[0] = view.snapshot(null, null).getPixelReader().getArgb(250, 420) & 0xFFFFFF);
    assertThat(rgb[0]).isEqualTo(sojourn.paint.Palette.DARK.map().water());
  }

  @Test
  void journeysOverThePacificAreShownAboutThePacific(FxRobot robot) throws Exception {
    robot.interact(() -> session.show(MadeJourneys.pacific()));
    settled();
    assertThat(session.mapExtent().get().west()).isGreaterThan(session.mapExtent().get().east());
    assertThat(view.shown().scene().legs()).allMatch(l -> l.parts().size() == 1);
  }

  @Test
  void aFilterThatLeavesNothingSaysSoAndOffersToClear(FxRobot robot) {
    robot.interact(() -> session.filter().set(session.filter().get().withSearch("nobody of that name")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("Nothing matches this filter.").tryQuery()).isPresent();
    robot.clickOn("Clear");
    assertThat(session.visible().get().visits()).hasSize(9);
  }
}
