package sojourn.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.fixture.PanelStage;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.EntityId;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.VisitId;
import sojourn.paint.Theme;
import sojourn.session.Selection;
import sojourn.session.Session;

/** Saves the panel as it looks in many states, and holds that each picture shows something. */
@ExtendWith(ApplicationExtension.class)
class SourcePicturesTest {

  private static final EntityId ASTANA = new VisitId("v2");
  private static final EntityId NAZARBAYEV = new PersonId("nursultan-a-nazarbayev");

  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void seedsInBothThemesAndWidths() throws TimeoutException {
    picture("source-light-astana", SeedSnapshot.of(), Theme.LIGHT, 372, 575, ASTANA, NAZARBAYEV, 14);
    picture("source-dark-astana", SeedSnapshot.of(), Theme.DARK, 372, 575, ASTANA, NAZARBAYEV, 14);
    picture("source-280", SeedSnapshot.of(), Theme.LIGHT, 280, 575, new VisitId("v1"), null, 14);
    picture("source-large", SeedSnapshot.of(), Theme.LIGHT, 372, 575, new PersonId("sergey-lavrov"), null, 22);
    picture("source-empty", Snapshot.empty("None"), Theme.LIGHT, 372, 575, null, null, 14);
  }

  private void picture(String name, Snapshot snapshot, Theme theme, double width, double height, EntityId selected, EntityId brushed, double size)
      throws TimeoutException {
    Session session = new Session(snapshot);
    SourceView[] view = new SourceView[1];
    PanelStage panel =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> {
              session.theme().set(theme);
              view[0] = new SourceView(session, new ClaimActions(id -> {}, null));
              view[0].textSize().set(size);
              PanelStage made = PanelStage.show(stage, view[0], session, width, height);
              session.selection().set(selected == null ? Selection.NONE : Selection.of(selected));
              session.brush().set(brushed);
              return made;
            });
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, view[0].settled());
    assertThat(panel.save(name)).as("different colours in " + name).isGreaterThan(10);
  }
}
