package sojourn.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.fixture.PanelStage;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EncounterKind;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.ReviewState;
import sojourn.model.Snapshot;
import sojourn.model.SourceId;
import sojourn.model.Tenure;
import sojourn.model.VisitId;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;
import sojourn.paint.Theme;
import sojourn.session.InlineJobs;
import sojourn.session.Selection;
import sojourn.session.Session;

/** Saves the panel as it looks in many states, and holds that each picture shows something. */
@ExtendWith(ApplicationExtension.class)
class PeoplePicturesTest {

  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void seedsInBothThemesAndWidths() {
    EntityId astana = new VisitId("v2");
    EntityId nazarbayev = new PersonId("nursultan-a-nazarbayev");
    picture("people-light", SeedSnapshot.of(), Theme.LIGHT, 340, 575, null, null);
    picture("people-light-astana", SeedSnapshot.of(), Theme.LIGHT, 340, 575, astana, nazarbayev);
    picture("people-dark-astana", SeedSnapshot.of(), Theme.DARK, 340, 575, astana, nazarbayev);
    picture("people-light-person", SeedSnapshot.of(), Theme.LIGHT, 372, 575, nazarbayev, null);
    picture("people-280", SeedSnapshot.of(), Theme.LIGHT, 280, 575, astana, nazarbayev);
    picture("people-wide", SeedSnapshot.of(), Theme.DARK, 700, 900, null, null);
    picture("people-empty", Snapshot.empty("None"), Theme.LIGHT, 340, 575, null, null);
  }

  @Test
  void crowdsAndLongNames() {
    picture("people-crowd", crowd(60), Theme.LIGHT, 340, 575, null, null);
    picture("people-crowd-300", crowd(60), Theme.DARK, 300, 420, null, null);
    picture("people-crowd-30", crowd(30), Theme.LIGHT, 340, 575, null, null);
    picture("people-three", crowd(3), Theme.LIGHT, 340, 575, null, null);
    picture("people-one", crowd(1), Theme.LIGHT, 340, 575, null, null);
  }

  @Test
  void severalTravellersAreOfferedAndTheSelectedOnesIsShown() {
    Snapshot both = twoTravellers();
    picture("people-two-travellers", both, Theme.LIGHT, 340, 575, null, null);
    assertThat(lookup(".people-travellers")).isEqualTo("Battuta");
    picture("people-second-traveller", both, Theme.DARK, 340, 575, new PersonId("p1"), null);
    assertThat(lookup(".people-travellers")).isEqualTo("Wolfeschlegelsteinhausenbergerdorff");
  }

  private String lookup(String style) {
    return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> ((Labeled) stage.getScene().lookup(style)).getText());
  }

  /** The crowd's traveller, and one of those met who travels too. */
  private static Snapshot twoTravellers() {
    Snapshot crowd = crowd(9);
    List<Encounter> encounters = new ArrayList<>(crowd.encounters().values());
    Encounter first = encounters.getFirst();
    for (String met : List.of("p2", "p3", "p4")) {
      encounters.add(
          new Encounter(
              new EncounterId("x" + met), new PersonId("p1"), new PersonId(met), EncounterKind.MEAL, first.date(), null, null, null, List.of(),
              first.evidence(), 0.9, List.of(), ReviewState.CONFIRMED));
    }
    return new Snapshot(
        1, "Two", crowd.sources(), crowd.people(), crowd.places(), crowd.trips(), crowd.visits(), Snapshot.byId(encounters, Encounter::id),
        crowd.occasions(), List.of(), Map.of(), List.of());
  }

  private void picture(String name, Snapshot snapshot, Theme theme, double width, double height, EntityId selected, EntityId brushed) {
    Session session = new Session(snapshot);
    PanelStage panel =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> {
              session.theme().set(theme);
              PeopleView view = new PeopleView(session, new InlineJobs());
              PanelStage made = PanelStage.show(stage, view, session, width, height);
              session.selection().set(selected == null ? Selection.NONE : Selection.of(selected));
              session.brush().set(brushed);
              return made;
            });
    assertThat(panel.save(name)).as("different colours in " + name).isGreaterThan(10);
  }

  /** One traveller who met so many people, now and then more than once, some of very long names. */
  static Snapshot crowd(int count) {
    List<Person> people = new ArrayList<>();
    List<Encounter> encounters = new ArrayList<>();
    PersonId traveller = new PersonId("t");
    people.add(new Person(traveller, "Ibn Battuta", List.of("Ibn Battuta"), 0, List.of()));
    String[] families = {"Li", "Wolfeschlegelsteinhausenbergerdorff", "Ó Súilleabháin", "Nguyễn", "van der Merwe-Oosthuizen", "Smith", "Ng", "Abu Inan"};
    Evidence evidence = new Evidence(new SourceId("s"), new Span(0, 1), "x", "test");
    for (int i = 0; i < count; i++) {
      PersonId id = new PersonId("p" + i);
      DateSpan day = DateSpan.of(String.format("13%02d-01-05", 25 + i % 28));
      Tenure role = new Tenure(i % 3 == 0 ? "Deputy Minister of Foreign and Commonwealth Affairs" : "Sultan", i % 2 == 0 ? "EG" : "Delhi Sultanate", day, evidence);
      people.add(new Person(id, "Ada " + families[i % families.length] + (i >= families.length ? "-" + i : ""), List.of(), 1 + i % 11, List.of(role)));
      for (int k = 0; k <= (i % 7 == 0 ? 3 : i % 5 == 0 ? 1 : 0); k++) {
        encounters.add(
            new Encounter(
                new EncounterId("e" + i + "-" + k), traveller, id, EncounterKind.MEETING, day, null, null, null, List.of(), List.of(evidence), 0.9, List.of(),
                ReviewState.MACHINE_READ));
      }
    }
    Snapshot none = Snapshot.empty("Crowd");
    return new Snapshot(
        1, "Crowd", none.sources(), Snapshot.byId(people, Person::id), none.places(), none.trips(), none.visits(),
        Snapshot.byId(encounters, Encounter::id), none.occasions(), List.of(), Map.of(), List.of());
  }
}
