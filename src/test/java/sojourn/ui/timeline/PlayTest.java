package sojourn.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.time.Day;
import sojourn.session.Session;
import sojourn.session.TimeCursor;
import sojourn.session.TimeWindow;
import sojourn.ui.control.Styles;

/** The time cursor: played, stepped, dragged and let go. */
@ExtendWith(ApplicationExtension.class)
class PlayTest {

  private static final double ASTANA = Day.of(2010, 11, 29).number();

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

  private double cursor() {
    TimeCursor cursor = session.timeCursor().get();
    return cursor == null ? Double.NaN : cursor.day();
  }

  private void wait(java.util.concurrent.Callable<Boolean> until) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, until);
  }

  @Test
  void spacePlaysFromTheFirstVisitAndPausesAndEscapeLetsTheCursorGo(FxRobot robot) throws TimeoutException {
    robot.interact(view::requestFocus);
    robot.type(KeyCode.SPACE);
    double first = session.whereabouts().get().first().orElseThrow();
    wait(() -> cursor() > first);
    robot.type(KeyCode.SPACE);
    double held = cursor();
    assertThat(view.playback().playing().get()).isFalse();
    WaitForAsyncUtils.waitForFxEvents(5);
    assertThat(cursor()).isEqualTo(held);
    robot.type(KeyCode.ESCAPE);
    assertThat(session.timeCursor().get()).isNull();
  }

  @Test
  void theButtonPlaysAndThePaceIsChosen(FxRobot robot) throws TimeoutException {
    robot.clickOn("#pace");
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("1 week/s");
    assertThat(view.playback().current()).isEqualTo(Pace.WEEK);
    robot.clickOn("#play");
    wait(() -> view.playback().playing().get() && session.timeCursor().get() != null);
    robot.interact(() -> session.timeCursor().set(null));
    assertThat(view.playback().playing().get()).as("nothing is played without a cursor").isFalse();
  }

  @Test
  void daysOnWhichNobodyIsAnywhereArePassedOverAndTheEndStops(FxRobot robot) {
    robot.interact(
        () -> {
          view.playback().pace().set(Pace.DAY);
          view.playback().play();
          view.playback().pause();
          double before = session.whereabouts().get().begunBefore(ASTANA).orElseThrow();
          session.timeCursor().set(new TimeCursor(ASTANA - 20));
          view.playback().pass(1);
          assertThat(before).isLessThan(ASTANA - 20);
        });
    assertThat(cursor()).isBetween(ASTANA - 20, ASTANA + 0.9);
    robot.interact(
        () -> {
          session.timeCursor().set(new TimeCursor(session.whereabouts().get().end().orElseThrow() - 0.5));
          view.playback().play();
          view.playback().pass(1);
        });
    assertThat(cursor()).isEqualTo(session.whereabouts().get().end().orElseThrow());
    assertThat(view.playback().playing().get()).isFalse();
  }

  @Test
  void bracketsStepFromVisitToVisitAndHomeAndEndGoToTheEnds(FxRobot robot) {
    robot.interact(view::requestFocus);
    robot.type(KeyCode.CLOSE_BRACKET);
    double first = cursor();
    robot.type(KeyCode.CLOSE_BRACKET);
    double second = cursor();
    assertThat(second).isGreaterThan(first);
    robot.type(KeyCode.OPEN_BRACKET);
    assertThat(cursor()).isEqualTo(first);
    robot.type(KeyCode.END);
    assertThat(cursor()).isEqualTo(session.whereabouts().get().end().orElseThrow());
    robot.type(KeyCode.HOME);
    assertThat(cursor()).isEqualTo(first);
  }

  @Test
  void theAxisDragsTheCursorWhichSnapsToAVisitUnlessAltIsDown(FxRobot robot) {
    robot.interact(() -> session.timeWindow().set(new TimeWindow(ASTANA - 30, ASTANA + 30)));
    WaitForAsyncUtils.waitForFxEvents();
    double x = WaitForAsyncUtils.waitForAsyncFx(2000, () -> {
      view.pointOf(new sojourn.model.VisitId("v2"));
      return view.current().scale().x(ASTANA);
    });
    Point2D begin = view.localToScreen(x - 60, 36 + 8);
    robot.drag(begin, MouseButton.PRIMARY).moveTo(view.localToScreen(x - 4, 36 + 8)).drop();
    assertThat(cursor()).as("drawn to the visit's beginning").isBetween(ASTANA, ASTANA + 0.3);
    Label date = robot.lookup("#cursor-date").queryAs(Label.class);
    assertThat(date.getText()).isEqualTo("29 Nov 2010");
    robot.interact(() -> pressOnAxis(x - 4));
    assertThat(cursor()).as("free with Alt").isCloseTo(ASTANA - 4 / view.current().scale().pixelsPerDay(), within(1e-6));
  }

  /** The headless robot's clicks carry no modifiers, so the event is made here. */
  private void pressOnAxis(double x) {
    view.getChildrenUnmodifiable().getFirst().fireEvent(
        new MouseEvent(MouseEvent.MOUSE_PRESSED, x, 8, x, 8, MouseButton.PRIMARY, 1, false, false, true, false, true, false, false, true, false, true, null));
  }

  @Test
  void playingTurnsThePageWhereTheWindowEnds(FxRobot robot) {
    robot.interact(
        () -> {
          session.timeWindow().set(new TimeWindow(ASTANA - 1, ASTANA + 2));
          view.playback().pace().set(Pace.DAY);
          session.timeCursor().set(new TimeCursor(ASTANA + 1.9));
          view.playback().play();
          view.playback().pass(0.5);
          view.playback().pause();
        });
    assertThat(session.timeWindow().get().start()).isGreaterThan(ASTANA + 1);
    assertThat(session.timeWindow().get().length()).isCloseTo(3, within(1e-6));
  }

  @Test
  void thePaceSuitsWhatIsShown() {
    assertThat(Pace.fitting(10)).isEqualTo(Pace.QUARTER);
    assertThat(Pace.fitting(365)).isEqualTo(Pace.WEEK);
    assertThat(Pace.fitting(200 * 365.0)).isEqualTo(Pace.DECADE);
    assertThat(Pace.fitting(1e9)).isEqualTo(Pace.DECADE);
  }
}
