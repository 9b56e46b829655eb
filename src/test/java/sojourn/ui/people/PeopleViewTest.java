package sojourn.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.fixture.PanelStage;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.EncounterId;
import sojourn.model.EntityId;
import sojourn.model.PersonId;
import sojourn.model.VisitId;
import sojourn.session.InlineJobs;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.session.TimeWindow;
import sojourn.session.tie.Days;

@ExtendWith(ApplicationExtension.class)
class PeopleViewTest {

  private static final PersonId LAVROV = new PersonId("sergey-lavrov");
  private static final PersonId PUTIN = new PersonId("vladimir-putin");
  private static final PersonId NAZARBAYEV = new PersonId("nursultan-a-nazarbayev");
  private static final EntityId ASTANA = new VisitId("v2");

  private Session session;
  private PeopleView view;

  @Start
  void start(Stage stage) {
    session = new Session(SeedSnapshot.of());
    view = new PeopleView(session, new InlineJobs());
    PanelStage.show(stage, view, session, 340, 575);
  }

  @Test
  void hoveringAMarkBrushesAndLeavingUnbrushes(FxRobot robot) {
    robot.moveTo(screen(LAVROV));
    assertThat(session.brush().get()).isEqualTo(LAVROV);
    robot.moveTo(new Point2D(5, 50));
    assertThat(session.brush().get()).isNull();
  }

  @Test
  void clickingAMarkSelectsAndCtrlAdds(FxRobot robot) {
    robot.clickOn(screen(LAVROV));
    assertThat(session.selection().get()).isEqualTo(Selection.of(LAVROV));
    ctrlClick(robot, PUTIN);
    assertThat(session.selection().get()).isEqualTo(new Selection(List.of(LAVROV, PUTIN), PUTIN));
    ctrlClick(robot, PUTIN);
    assertThat(session.selection().get()).isEqualTo(Selection.of(LAVROV));
  }

  /** The headless robot's mouse does not know of keys held down. */
  private void ctrlClick(FxRobot robot, PersonId person) {
    Node drawing = robot.lookup(".ego-drawing").query();
    Point2D at = view.localToScene(view.pointOf(person).orElseThrow());
    robot.interact(
        () ->
            Event.fireEvent(
                drawing,
                new MouseEvent(
                    MouseEvent.MOUSE_CLICKED, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, true, false, false, true,
                    false, false, false, false, true, null)));
  }

  @Test
  void clickingARowSelects(FxRobot robot) {
    Point2D row = rowOf(PUTIN);
    robot.moveTo(row);
    assertThat(session.brush().get()).isEqualTo(PUTIN);
    robot.clickOn(row, MouseButton.PRIMARY);
    assertThat(session.selection().get()).isEqualTo(Selection.of(PUTIN));
  }

  @Test
  void aVisitSelectedElsewherePutsItsPeopleFirstAndRight(FxRobot robot) {
    robot.interact(() -> session.selection().set(Selection.of(ASTANA)));
    List<PersonRow> rows = rows(robot);
    assertThat(rows.getFirst()).isEqualTo(new PersonRow.Head("Astana", 12));
    assertThat(rows.subList(1, 13)).allMatch(r -> r instanceof PersonRow.Entry e && e.grouped());
    assertThat(rows.subList(13, 21)).allMatch(r -> r instanceof PersonRow.Entry e && !e.grouped());
    double middle = view.pointOf(SeedSnapshot.BAN).orElseThrow().getX();
    assertThat(view.pointOf(NAZARBAYEV).orElseThrow().getX()).isGreaterThan(middle);
    assertThat(view.pointOf(LAVROV).orElseThrow().getX()).isLessThan(middle);
    robot.interact(() -> session.selection().set(Selection.NONE));
    assertThat(rows(robot)).hasSize(20).noneMatch(r -> r instanceof PersonRow.Head);
  }

  @Test
  void selectingAPersonKeepsThePictureStill(FxRobot robot) {
    robot.interact(() -> session.selection().set(Selection.of(ASTANA)));
    Point2D before = view.pointOf(NAZARBAYEV).orElseThrow();
    List<PersonRow> rows = List.copyOf(rows(robot));
    robot.clickOn(screen(NAZARBAYEV));
    assertThat(session.selection().get()).isEqualTo(Selection.of(NAZARBAYEV));
    assertThat(view.pointOf(NAZARBAYEV)).contains(before);
    assertThat(rows(robot)).isEqualTo(rows);
  }

  @Test
  void restingOnAPersonTellsOfTheMeetingAndTheSentence(FxRobot robot) throws TimeoutException {
    robot.moveTo(screen(LAVROV));
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> robot.lookup(".people-card-name").tryQuery().isPresent());
    PopupWindow popup = (PopupWindow) robot.listWindows().stream().filter(PopupWindow.class::isInstance).findFirst().orElseThrow();
    List<String> lines = robot.from(popup.getScene().getRoot()).lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    assertThat(lines)
        .containsExactly(
            "Sergey Lavrov", "Foreign Minister, Russia", "Press conference, 17 May 2013, Sochi",
            "“joint press conference** in Sochi with Russian Foreign Minister Sergey Lavrov”", "Met 5 times, 2008 to 2013",
            "At Moscow (3), Sochi (2)");
    assertThat(popup.getAnchorX()).as("beside the panel").isGreaterThan(340);
    PanelStage.save(popup.getScene(), "people-card");
    robot.moveTo(new Point2D(5, 50));
    assertThat(popup.isShowing()).isFalse();
  }

  @Test
  void headsSortBothWays(FxRobot robot) {
    assertThat(names(robot).getFirst()).isEqualTo("Sergey Lavrov");
    sort(robot, "name");
    assertThat(names(robot)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    sort(robot, "name");
    assertThat(names(robot)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
    sort(robot, "last");
    assertThat(names(robot).subList(0, 2)).containsExactlyInAnyOrder("Sergey Lavrov", "Vladimir Putin");
    sort(robot, "met");
    sort(robot, "met");
    assertThat(names(robot).getLast()).isEqualTo("Sergey Lavrov");
  }

  @Test
  void keysWalkTheDrawingAndTheListSelectAndShowTheEvidence(FxRobot robot) {
    robot.interact(() -> robot.lookup(".ego-drawing").query().requestFocus());
    robot.type(KeyCode.RIGHT, KeyCode.ENTER);
    assertThat(session.selection().get()).isEqualTo(Selection.of(new PersonId("nicolas-sarkozy")));
    robot.type(KeyCode.E);
    assertThat(session.selection().get()).isEqualTo(Selection.of(new EncounterId("e1")));
    robot.interact(() -> robot.lookup(".people-list").query().requestFocus());
    robot.type(KeyCode.HOME, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(session.selection().get()).isEqualTo(Selection.of(PUTIN));
  }

  @Test
  void theTimeWindowFilters(FxRobot robot) {
    robot.interact(() -> session.timeWindow().set(new TimeWindow(14900, 14960)));
    assertThat(rows(robot)).hasSizeLessThan(20);
    robot.interact(() -> session.timeWindow().set(new TimeWindow(0, 10)));
    assertThat(robot.lookup(".people-empty").query().isVisible()).isTrue();
  }

  @Test
  void twoPeopleSelectedTellOfTheirEncountersEachAClickFromItsSentence(FxRobot robot) {
    robot.interact(() -> session.selection().set(new Selection(List.of(SeedSnapshot.BAN, LAVROV), LAVROV)));
    ListView<TieContent.Row> rows = robot.lookup(".people-tie .people-list").queryListView();
    assertThat(rows.getItems()).hasSize(5);
    assertThat(rows.getItems().stream().map(TieContent.Row::days).toList()).isSortedAccordingTo(Days::compare);
    robot.interact(rows::requestFocus);
    robot.type(KeyCode.HOME, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(session.selection().get().primary()).isInstanceOf(EncounterId.class);
    assertThat(robot.lookup(".people-tie").query().isVisible()).as("stays open").isTrue();
    robot.interact(() -> session.selection().set(Selection.of(ASTANA)));
    robot.interact(() -> session.selection().set(Selection.NONE));
    assertThat(robot.lookup(".people-tie").query().isVisible()).isFalse();
  }

  @Test
  void twoWhoNeverMetAreToldByWhomBothMet(FxRobot robot) {
    robot.interact(() -> session.selection().set(new Selection(List.of(PUTIN, LAVROV), LAVROV)));
    assertThat(robot.lookup(".people-tie-never").queryAs(Label.class).getText()).isEqualTo("No source reports a meeting of the two. Both met Ban Ki-moon.");
  }

  @Test
  void aDoubleClickInTheNetworkCentresAndTheTrailLeadsBack(FxRobot robot) {
    mode(robot, PeopleMode.NETWORK);
    Point2D ban = view.pointOf(SeedSnapshot.BAN).orElseThrow();
    robot.clickOn(screen(LAVROV));
    assertThat(session.selection().get()).isEqualTo(Selection.of(LAVROV));
    assertThat(view.pointOf(SeedSnapshot.BAN).orElseThrow().getX()).as("nobody moves for a click").isEqualTo(ban.getX());
    robot.interact(() -> view.centre(LAVROV));
    assertThat(view.pointOf(LAVROV).orElseThrow().getX()).isEqualTo(ban.getX());
    assertThat(view.pointOf(PUTIN)).as("Lavrov is only told to have met Ban").isEmpty();
    robot.interact(() -> robot.lookup(".people-trail-back").queryButton().fire());
    assertThat(view.pointOf(SeedSnapshot.BAN).orElseThrow().getX()).isEqualTo(ban.getX());
  }

  @Test
  void nobodyInTheNetworkMovesWhenTheFilterChanges(FxRobot robot) {
    mode(robot, PeopleMode.NETWORK);
    Point2D before = view.pointOf(LAVROV).orElseThrow();
    robot.interact(() -> session.timeWindow().set(new TimeWindow(15700, 15900)));
    assertThat(view.pointOf(PUTIN)).isPresent();
    assertThat(view.pointOf(new PersonId("nicolas-sarkozy"))).isEmpty();
    assertThat(view.pointOf(LAVROV)).contains(before);
  }

  private static void mode(FxRobot robot, PeopleMode mode) {
    robot.interact(() -> robot.lookup(".people-mode").queryAllAs(ToggleButton.class).stream().toList().get(mode.ordinal()).fire());
  }

  private void sort(FxRobot robot, String column) {
    Button head = robot.lookup(".people-head-" + column).queryButton();
    robot.clickOn(head);
  }

  private static List<PersonRow> rows(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    ListView<PersonRow> list = robot.lookup(".people-list").queryListView();
    return list.getItems();
  }

  private static List<String> names(FxRobot robot) {
    return rows(robot).stream().filter(PersonRow.Entry.class::isInstance).map(r -> ((PersonRow.Entry) r).tie().person().name()).toList();
  }

  private Point2D screen(EntityId id) {
    return view.localToScreen(view.pointOf(id).orElseThrow());
  }

  private Point2D rowOf(PersonId id) {
    WaitForAsyncUtils.waitForFxEvents();
    return view.lookupAll(".person-cell").stream()
        .filter(n -> n instanceof PersonCell c && id.equals(c.person()))
        .findFirst()
        .map(c -> c.localToScreen(60, 15))
        .orElseThrow();
  }
}
