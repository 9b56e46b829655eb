package sojourn.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.fixture.MadeMeetings;
import sojourn.fixture.PanelStage;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.EntityId;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.paint.Theme;
import sojourn.session.Filter;
import sojourn.session.InlineJobs;
import sojourn.session.Selection;
import sojourn.session.Session;
import sojourn.session.Visible;
import sojourn.session.tie.TieIndex;
import sojourn.session.tie.Ties;

/** Saves network and matrix of few and of many people, and holds that each picture shows something. */
@ExtendWith(ApplicationExtension.class)
class PeopleMapsTest {

  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void networks() {
    picture("network-seeds", SeedSnapshot.of(), PeopleMode.NETWORK, Theme.LIGHT, 340, 575, null, null);
    picture("network-5", MadeMeetings.of(1, 5, 10, 30), PeopleMode.NETWORK, Theme.LIGHT, 340, 575, null, null);
    Snapshot some = MadeMeetings.of(2, 300, 500, 4_000);
    picture("network-300", some, PeopleMode.NETWORK, Theme.LIGHT, 340, 575, null, null);
    picture("network-300-chosen", some, PeopleMode.NETWORK, Theme.DARK, 340, 575, null, some.columns().people().get(9));
    picture("network-300-narrow", some, PeopleMode.NETWORK, Theme.LIGHT, 280, 500, some.columns().people().get(5), null);
    Snapshot many = MadeMeetings.of(2, 5_000, 5_000, 19_000);
    picture("network-5000", many, PeopleMode.NETWORK, Theme.DARK, 340, 575, null, null);
    picture("network-5000-wide", many, PeopleMode.NETWORK, Theme.LIGHT, 700, 900, null, null);
  }

  @Test
  void matrices() {
    picture("matrix-seeds", SeedSnapshot.of(), PeopleMode.MATRIX, Theme.LIGHT, 340, 575, null, null);
    picture("matrix-5", MadeMeetings.of(1, 5, 10, 30), PeopleMode.MATRIX, Theme.DARK, 340, 575, null, null);
    Snapshot some = MadeMeetings.of(2, 300, 500, 4_000);
    Selection pair = Selection.of(some.columns().people().get(0)).toggled(some.columns().people().get(1));
    picture("matrix-300", some, PeopleMode.MATRIX, Theme.LIGHT, 340, 575, Selection.NONE, some.columns().people().get(2), false);
    picture("matrix-300-tie", some, PeopleMode.MATRIX, Theme.DARK, 340, 700, pair, null, false);
    picture("matrix-300-narrow", some, PeopleMode.MATRIX, Theme.LIGHT, 280, 500, null, null);
    Snapshot many = MadeMeetings.of(2, 5_000, 5_000, 19_000);
    picture("matrix-5000-wide", many, PeopleMode.MATRIX, Theme.LIGHT, 900, 900, null, null);
  }

  @Test
  void tiesAndSharedDays() {
    Snapshot some = MadeMeetings.of(2, 60, 900, 900);
    List<PersonId> people = some.columns().people();
    TieIndex index = TieIndex.of(some.columns());
    Ties ties = Ties.of(index, Visible.of(some, Filter.ALL).encounterRows(), 0);
    PersonId often = people.get(ties.other()[0]);
    Selection pair = Selection.of(people.getFirst()).toggled(often);
    picture("tie-light", some, PeopleMode.LIST, Theme.LIGHT, 340, 700, pair, null, false);
    picture("tie-dark-narrow", some, PeopleMode.LIST, Theme.DARK, 280, 600, pair, null, false);
    picture("network-same-days", some, PeopleMode.NETWORK, Theme.LIGHT, 420, 640, Selection.NONE, null, true);
    picture("network-same-days-tie", some, PeopleMode.NETWORK, Theme.DARK, 420, 740, pair, null, true);
  }

  private void picture(String name, Snapshot snapshot, PeopleMode mode, Theme theme, double width, double height, EntityId selected, PersonId brushed) {
    picture(name, snapshot, mode, theme, width, height, selected == null ? Selection.NONE : Selection.of(selected), brushed, false);
  }

  private void picture(String name, Snapshot snapshot, PeopleMode mode, Theme theme, double width, double height, Selection selected, PersonId brushed, boolean sameDays) {
    Session session = new Session(snapshot);
    PanelStage panel =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> {
              session.theme().set(theme);
              PeopleView view = new PeopleView(session, new InlineJobs());
              PanelStage made = PanelStage.show(stage, view, session, width, height);
              session.selection().set(selected);
              ((ToggleButton) view.lookupAll(".people-mode").toArray()[mode.ordinal()]).fire();
              ((PeopleTools) view.lookup(".people-tools")).sameDays().set(sameDays);
              session.brush().set(brushed);
              return made;
            });
    assertThat(panel.save(name)).as("different colours in " + name).isGreaterThan(20);
  }
}
