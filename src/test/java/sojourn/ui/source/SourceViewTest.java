package sojourn.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.fixture.PanelStage;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.EntityId;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.VisitId;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;
import sojourn.session.Selection;
import sojourn.session.Session;

@ExtendWith(ApplicationExtension.class)
class SourceViewTest {

  private static final VisitId ASTANA = new VisitId("v2");
  private static final PersonId NAZARBAYEV = new PersonId("nursultan-a-nazarbayev");

  private final List<EntityId> confirmed = new ArrayList<>();
  private Session session;
  private SourceView view;

  @Start
  void start(Stage stage) {
    session = new Session(SeedSnapshot.of());
    view = new SourceView(session, new ClaimActions(confirmed::add, null));
    PanelStage.show(stage, view, session, 372, 575);
  }

  @Test
  void aSelectionOpensItsSourceAndMarksItsEvidence(FxRobot robot) throws TimeoutException {
    assertThat(view.shownSource()).isEmpty();
    select(robot, ASTANA);
    assertThat(name()).startsWith("001");
    assertThat(view.highlighted().stream().map(Evidence::quote).toList()).containsExactly("arrived in Astana, Kazakhstan, late on Monday, 29 November");
    assertThat(classesAt(robot, ASTANA)).contains("sel");
    select(robot, new VisitId("v9"));
    assertThat(name()).startsWith("004");
  }

  @Test
  void selectingScrollsToTheSentence(FxRobot robot) throws TimeoutException {
    select(robot, new PersonId("hillary-rodham-clinton"));
    robot.interact(
        () -> {
          assertThat(view.pointOf(new PersonId("hillary-rodham-clinton"))).isPresent();
          assertThat(view.pointOf(ASTANA)).as("scrolled away").isEmpty();
        });
  }

  @Test
  void hoveringAMentionBrushesAndClickingSelectsThePerson(FxRobot robot) throws TimeoutException {
    select(robot, NAZARBAYEV);
    robot.interact(() -> session.selection().set(Selection.NONE));
    settle();
    robot.moveTo(screen(NAZARBAYEV));
    assertThat(session.brush().get()).isEqualTo(NAZARBAYEV);
    assertThat(view.brushed()).hasSize(1);
    robot.clickOn(screen(NAZARBAYEV));
    assertThat(session.selection().get()).isEqualTo(Selection.of(NAZARBAYEV));
  }

  @Test
  void clickingASentenceSelectsWhatItStates(FxRobot robot) throws TimeoutException {
    select(robot, ASTANA);
    robot.interact(() -> session.selection().set(Selection.NONE));
    settle();
    robot.clickOn(screen(ASTANA));
    assertThat(session.selection().get()).isEqualTo(Selection.of(ASTANA));
  }

  @Test
  void theButtonsOfTheCardSayWhichClaim(FxRobot robot) throws TimeoutException {
    select(robot, ASTANA);
    assertThat(robot.lookup(".claim-correct").tryQuery()).isEmpty();
    robot.clickOn(".claim-confirm");
    assertThat(confirmed).containsExactly(ASTANA);
  }

  @Test
  void whyOpensTheReasons(FxRobot robot) throws TimeoutException {
    select(robot, new VisitId("v1"));
    assertThat(robot.lookup(".claim-reason").tryQuery()).isEmpty();
    robot.clickOn(".claim-why");
    assertThat(robot.lookup(".claim-reason").queryLabeled().getText()).startsWith("Monday 25 June");
  }

  @Test
  void keysSetTheSizeOfType(FxRobot robot) throws TimeoutException {
    select(robot, ASTANA);
    robot.clickOn(screen(ASTANA));
    robot.press(KeyCode.CONTROL).type(KeyCode.MINUS, 5).release(KeyCode.CONTROL);
    assertThat(view.textSize().get()).isEqualTo(12);
    robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS, 20).release(KeyCode.CONTROL);
    assertThat(view.textSize().get()).isEqualTo(22);
  }

  @Test
  void aHostileDocumentRunsNothingAndLeadsNowhere(FxRobot robot) throws TimeoutException {
    String text = "<script>window.hacked=1</script><img src=x onerror='window.hacked=2'><meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'> \ud800 😀 end";
    Source source = new Source(new SourceId("evil"), "evil.txt", "", new FixedText(text), null, List.of(), List.of());
    Snapshot none = Snapshot.empty("x");
    Snapshot evil =
        new Snapshot(
            2, "x", Snapshot.byId(List.of(source), Source::id), none.people(), none.places(), none.trips(), none.visits(), none.encounters(),
            none.occasions(), List.of(), Map.of(), List.of());
    robot.interact(() -> session.show(evil));
    select(robot, source.id());
    WebView web = robot.lookup(".web-view").queryAs(WebView.class);
    robot.interact(
        () -> {
          assertThat(web.getEngine().executeScript("typeof window.hacked")).isEqualTo("undefined");
          assertThat(web.getEngine().executeScript("document.scripts.length + document.images.length")).isEqualTo(0);
          assertThat((String) web.getEngine().executeScript("document.body.innerText")).contains("<script>window.hacked=1</script>").contains("\ufffd 😀 end");
          web.getEngine().load("http://127.0.0.1:49999/elsewhere");
        });
    settle();
    robot.interact(() -> assertThat((String) web.getEngine().executeScript("document.body.innerText")).contains("😀 end"));
  }

  private void select(FxRobot robot, EntityId id) throws TimeoutException {
    robot.interact(() -> session.selection().set(Selection.of(id)));
    settle();
  }

  private void settle() throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, view.settled());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String name() {
    return session.snapshot().get().sources().get(view.shownSource().orElseThrow()).name();
  }

  private Point2D screen(EntityId id) {
    return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> view.localToScreen(view.pointOf(id).orElseThrow()));
  }

  private String classesAt(FxRobot robot, EntityId id) {
    WebView web = robot.lookup(".web-view").queryAs(WebView.class);
    return WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          Point2D at = web.screenToLocal(view.localToScreen(view.pointOf(id).orElseThrow()));
          return (String) web.getEngine().executeScript("document.elementFromPoint(" + at.getX() + "," + at.getY() + ").className");
        });
  }
}
