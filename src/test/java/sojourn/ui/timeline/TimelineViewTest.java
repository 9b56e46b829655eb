package sojourn.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.EntityId;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.time.Day;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.session.TimeWindow;
import sojourn.ui.control.Styles;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {

  private Session session;
  private TimelineView view;

  @Start
  void start(Stage stage) {
    session = new Session(SeedSnapshot.of());
    view = new TimelineView(session);
    Styles.install(view, session.theme().get());
    stage.setScene(new Scene(view, 990, 314));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  private VisitId visit(String place) {
    Snapshot snapshot = session.snapshot().get();
    return snapshot.visits().values().stream().filter(v -> snapshot.placeOf(v).name().equals(place)).map(Visit::id).findFirst().orElseThrow();
  }

  private Point2D point(FxRobot robot, EntityId id) {
    return WaitForAsyncUtils.waitForAsyncFx(2000, () -> view.pointOf(id).orElseThrow());
  }

  private void set(FxRobot robot, Runnable change) {
    robot.interact(change);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void hoveringABarBrushesItsVisit(FxRobot robot) {
    robot.moveTo(point(robot, visit("Paris")));
    assertThat(session.brush().get()).isEqualTo(visit("Paris"));
    robot.moveTo(point(robot, visit("Paris")).add(-60, 0));
    assertThat(session.brush().get()).isNull();
  }

  @Test
  void clickingABarSelectsItAndControlAddsAnother(FxRobot robot) {
    robot.clickOn(point(robot, visit("Paris")));
    assertThat(session.selection().get()).isEqualTo(Selection.of(visit("Paris")));
    clickWithControl(robot, visit("Sochi"));
    assertThat(session.selection().get().ids()).containsExactly(visit("Paris"), visit("Sochi"));
    clickWithControl(robot, visit("Sochi"));
    assertThat(session.selection().get()).isEqualTo(Selection.of(visit("Paris")));
  }

  /** The headless robot's clicks carry no modifiers, so the events are made here. */
  private void clickWithControl(FxRobot robot, VisitId visit) {
    Point2D at = point(robot, visit);
    Node canvas = view.getChildrenUnmodifiable().getFirst();
    Point2D local = canvas.localToScene(canvas.screenToLocal(at));
    set(
        robot,
        () -> {
          for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            canvas.fireEvent(
                new MouseEvent(
                    type, local.getX(), local.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, true, false, false, true, false, false,
                    true, false, true, null));
          }
        });
  }

  @Test
  void anEncounterIsReachedThroughTheOpenedVisit(FxRobot robot) {
    robot.clickOn(point(robot, visit("Astana")));
    EntityId rutte =
        session.snapshot().get().encounters().values().stream()
            .filter(e -> e.person().equals(new PersonId("mark-rutte")))
            .findFirst()
            .orElseThrow()
            .id();
    robot.clickOn(point(robot, rutte));
    assertThat(session.selection().get()).isEqualTo(Selection.of(rutte));
    assertThat(point(robot, rutte)).as("the visit stays open").isNotNull();
  }

  @Test
  void theWheelZoomsAboutThePointer(FxRobot robot) {
    Point2D sochi = point(robot, visit("Sochi"));
    double x = sochi.getX() - view.localToScreen(0, 0).getX();
    double day = WaitForAsyncUtils.waitForAsyncFx(2000, () -> view.current().scale().day(x));
    robot.moveTo(sochi).scroll(4, VerticalDirection.UP);
    WaitForAsyncUtils.waitForFxEvents();
    TimeWindow window = session.timeWindow().get();
    assertThat(window).isNotNull();
    assertThat(Math.abs(window.length())).isNotCloseTo(2557, within(100.0));
    assertThat(WaitForAsyncUtils.waitForAsyncFx(2000, () -> view.current().scale().x(day))).isCloseTo(x, within(1.0));
  }

  @Test
  void draggingPansAndFiltersTheOtherPanels(FxRobot robot) {
    set(robot, () -> session.timeWindow().set(new TimeWindow(Day.of(2010, 1, 1).number(), Day.of(2011, 1, 1).number())));
    assertThat(session.visible().get().visits()).doesNotContainKey(visit("Paris"));
    Point2D ground = view.localToScreen(500, 220);
    robot.drag(ground, MouseButton.PRIMARY).moveTo(ground.add(200, 0)).drop();
    TimeWindow window = session.timeWindow().get();
    assertThat(window.length()).isCloseTo(365, within(1e-6));
    assertThat(window.start()).isCloseTo(Day.of(2010, 1, 1).number() - 200 * 365 / 842.0, within(3.0));
  }

  @Test
  void theStripsWindowAndItsHandlesAreDragged(FxRobot robot) {
    set(robot, () -> session.timeWindow().set(new TimeWindow(Day.of(2010, 1, 1).number(), Day.of(2012, 1, 1).number())));
    Box window = WaitForAsyncUtils.waitForAsyncFx(2000, () -> view.current().strip().window());
    Point2D middle = view.localToScreen(window.centreX(), 36 + window.centreY());
    robot.drag(middle, MouseButton.PRIMARY).moveTo(middle.add(-100, 0)).drop();
    TimeWindow moved = session.timeWindow().get();
    assertThat(moved.length()).isCloseTo(730, within(1e-6));
    assertThat(moved.start()).isLessThan(Day.of(2009, 6, 1).number());
    Box now = WaitForAsyncUtils.waitForAsyncFx(2000, () -> view.current().strip().window());
    Point2D handle = view.localToScreen(now.right(), 36 + now.centreY());
    robot.drag(handle, MouseButton.PRIMARY).moveTo(handle.add(80, 0)).drop();
    assertThat(session.timeWindow().get().start()).isCloseTo(moved.start(), within(1e-6));
    assertThat(session.timeWindow().get().end()).isGreaterThan(moved.end() + 100);
    robot.doubleClickOn(view.localToScreen(now.centreX(), 36 + now.centreY()));
    assertThat(session.timeWindow().get()).isNull();
  }

  @Test
  void aDoubleClickOnABarZoomsToIt(FxRobot robot) {
    robot.doubleClickOn(point(robot, visit("Astana")));
    TimeWindow window = session.timeWindow().get();
    assertThat(window.start()).isBetween(Day.of(2010, 11, 20).number() + 0.0, Day.of(2010, 11, 29).number() + 0.0);
    assertThat(window.end()).isBetween(Day.of(2010, 12, 2).number() + 0.0, Day.of(2010, 12, 10).number() + 0.0);
  }

  @Test
  void theArrowsGoInOrderOfTimeAndEnterSelects(FxRobot robot) {
    set(robot, view::requestFocus);
    robot.type(KeyCode.RIGHT);
    assertThat(session.brush().get()).isEqualTo(visit("Paris"));
    robot.type(KeyCode.RIGHT);
    assertThat(session.brush().get()).isEqualTo(visit("Moscow"));
    robot.type(KeyCode.LEFT, KeyCode.DOWN);
    assertThat(session.brush().get()).isEqualTo(session.snapshot().get().encounters().firstEntry().getKey());
    robot.type(KeyCode.UP, KeyCode.ENTER);
    assertThat(session.selection().get()).isEqualTo(Selection.of(visit("Paris")));
    assertThat(view.getAccessibleText()).startsWith("Paris, France");
    robot.type(KeyCode.ESCAPE);
    assertThat(session.brush().get()).isNull();
    assertThat(session.selection().get()).as("the next Escape is the window's").isEqualTo(Selection.of(visit("Paris")));
  }

  @Test
  void plusMinusAndNoughtZoom(FxRobot robot) {
    set(robot, view::requestFocus);
    robot.type(KeyCode.ADD, KeyCode.ADD);
    double closer = session.timeWindow().get().length();
    assertThat(closer).isLessThan(1100);
    robot.type(KeyCode.SUBTRACT);
    assertThat(session.timeWindow().get().length()).isGreaterThan(closer);
    robot.type(KeyCode.DIGIT0);
    assertThat(session.timeWindow().get()).isNull();
  }

  @Test
  void theSegmentsChooseTheLevel(FxRobot robot) {
    robot.clickOn("Days");
    assertThat(WaitForAsyncUtils.waitForAsyncFx(2000, () -> view.coming().level())).isEqualTo(ZoomLevel.DAYS);
    robot.clickOn("Years");
    assertThat(session.timeWindow().get()).isNull();
    robot.clickOn("Decades");
    assertThat(WaitForAsyncUtils.waitForAsyncFx(2000, () -> view.coming().level())).isEqualTo(ZoomLevel.DECADES);
  }

  @Test
  void aCardTellsOfTheBarAfterARestAndDoesNotCoverIt(FxRobot robot) throws TimeoutException, IOException {
    Point2D astana = point(robot, visit("Astana"));
    robot.moveTo(astana);
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> card().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    PopupWindow card = card().orElseThrow();
    assertThat(robot.from(card.getScene().getRoot()).lookup(".label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
        .contains("Astana, Kazakhstan", "Ban Ki-moon", "Visit, 29 November – 1 December 2010", "12 people met");
    Rectangle2D place = new Rectangle2D(card.getX(), card.getY(), card.getWidth(), card.getHeight());
    assertThat(place.contains(astana)).isFalse();
    TimelinePicture.saved(WaitForAsyncUtils.waitForAsyncFx(2000, () -> card.getScene().snapshot(null)), "card");
    robot.moveTo(astana.add(0, -80));
    assertThat(card().isPresent()).isFalse();
  }

  private static Optional<PopupWindow> card() {
    return Window.getWindows().stream().filter(w -> w instanceof PopupWindow && w.isShowing()).map(w -> (PopupWindow) w).findFirst();
  }

  @Test
  void aSelectionMadeElsewhereOpensItsVisit(FxRobot robot) {
    set(robot, () -> session.selection().set(Selection.of(session.snapshot().get().encounters().firstEntry().getKey())));
    assertThat(WaitForAsyncUtils.waitForAsyncFx(2000, () -> view.current().lens().days().visit())).isEqualTo(visit("Paris"));
  }
}
