package sojourn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.fixture.ManyRows;
import sojourn.fixture.PanelStage;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.Snapshot;
import sojourn.paint.Theme;
import sojourn.session.Facet;
import sojourn.session.Filter;
import sojourn.session.Pick;
import sojourn.session.Session;
import sojourn.session.TimeWindow;

/** The filter drawer: a click keeps only, others count what they would show. */
@ExtendWith(ApplicationExtension.class)
class FacetDrawerTest {

  private Stage stage;
  private WindowStage on;
  private Session session;

  @Start
  void start(Stage shown) {
    stage = shown;
    on = WindowStage.show(stage, SeedSnapshot.of());
    session = on.session();
  }

  private void open(FxRobot robot) throws TimeoutException {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    on.settle();
  }

  private static Node row(FxRobot robot, String facet, String name) {
    return robot.from(robot.lookup("#facet-" + facet).queryAll()).lookup(".sj-facet-row").queryAll().stream()
        .filter(n -> n.getAccessibleText().startsWith(name + ":"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aClickKeepsOnlyAndAnotherLetsGo(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.clickOn(row(robot, "country", "Russia"));
    assertThat(session.filter().get().pick(Facet.COUNTRY)).isEqualTo(Pick.only(Set.of("RU")));
    assertThat(robot.lookup("#chip-country").queryAll()).hasSize(1);
    robot.clickOn(row(robot, "country", "Russia"));
    assertThat(session.filter().get()).isEqualTo(Filter.ALL);
  }

  @Test
  void ctrlAddsAndDeleteKeepsOut(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.clickOn(row(robot, "country", "Russia"));
    robot.interact(() -> row(robot, "country", "France").requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(session.filter().get().pick(Facet.COUNTRY).only()).containsExactlyInAnyOrder("RU", "FR");
    robot.interact(() -> row(robot, "kind", "meal").requestFocus());
    robot.push(KeyCode.DELETE);
    assertThat(session.visible().get().encounters().values()).isNotEmpty().noneMatch(e -> e.kind().name().equals("MEAL"));
  }

  @Test
  void countsAreThoseUnderAllOtherConditions(FxRobot robot) throws TimeoutException {
    open(robot);
    String before = row(robot, "country", "France").getAccessibleText();
    robot.interact(() -> session.filter().set(session.filter().get().with(Facet.COUNTRY, Pick.only(Set.of("KZ")))));
    assertThat(row(robot, "country", "France").getAccessibleText()).isEqualTo(before);
    assertThat(row(robot, "person", "Nursultan A. Nazarbayev").getAccessibleText()).startsWith("Nursultan A. Nazarbayev: 1 of");
    robot.interact(() -> session.filter().set(session.filter().get().with(Facet.KIND, Pick.only(Set.of("CALL")))));
    assertThat(row(robot, "country", "France").getAccessibleText()).startsWith("France: 0 of");
  }

  @Test
  void closedItCountsNothingAndEscapeClearsTheFilter(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.clickOn("#facets-close");
    on.settle();
    assertThat(robot.lookup("#facets").query().isVisible()).isFalse();
    robot.interact(() -> session.filter().set(Filter.ALL.with(Facet.COUNTRY, Pick.only(Set.of("KZ")))));
    robot.push(KeyCode.ESCAPE);
    assertThat(session.filter().get()).isEqualTo(Filter.ALL);
  }

  @Test
  void pictures(FxRobot robot) throws TimeoutException {
    open(robot);
    Snapshot seeds = session.snapshot().get();
    Snapshot many = ManyRows.of(4_000, 20_000, 5_000);
    for (Theme theme : Theme.values()) {
      for (int[] size : new int[][] {{1280, 800}, {2560, 1440}}) {
        String end = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size[0];
        robot.interact(() -> {
          session.theme().set(theme);
          stage.getScene().setRoot(new Group());
          Group larger = new Group(on.window());
          larger.setAutoSizeChildren(false);
          larger.getStyleClass().addAll(on.window().getStyleClass());
          larger.getStylesheets().setAll(on.window().getStylesheets());
          stage.getScene().setRoot(larger);
          on.window().resize(size[0], size[1]);
          session.show(seeds);
        });
        save("filters-seeds" + end);
        robot.interact(() -> {
          session.show(many);
          session.filter().set(session.filter().get().with(Facet.KIND, new Pick(Set.of(), Set.of("MEAL"))).with(Facet.CONFIDENCE, Pick.only(Set.of("6", "7", "8", "9"))));
          session.timeWindow().set(new TimeWindow(-25_000, -8_000));
        });
        save("filters-many" + end);
        robot.interact(session::clearFilter);
      }
    }
  }

  @Test
  void picturesOfTheSearch(FxRobot robot) throws TimeoutException {
    for (Theme theme : Theme.values()) {
      String end = "-" + theme.name().toLowerCase(Locale.ROOT);
      robot.interact(() -> session.theme().set(theme));
      robot.push(KeyCode.CONTROL, KeyCode.K);
      robot.write("mo");
      save("search" + end);
      robot.push(KeyCode.ESCAPE);
    }
  }

  private void save(String name) throws TimeoutException {
    on.settle();
    WritableImage shot = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> on.window().snapshot(null, null));
    assertThat(PanelStage.save(shot, name)).as("different colours in " + name).isGreaterThan(10);
  }
}
