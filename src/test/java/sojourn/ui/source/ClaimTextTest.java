package sojourn.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.EncounterId;
import sojourn.model.EntityId;
import sojourn.model.OccasionId;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.ReviewState;
import sojourn.model.TripId;
import sojourn.model.VisitId;
import sojourn.session.Filter;
import sojourn.session.Visible;
import sojourn.ui.control.Strings;

class ClaimTextTest {

  private final Visible visible = Visible.of(SeedSnapshot.of(), Filter.ALL);

  @Test
  void aVisitSaysPlaceDatesPeopleAndWhy() {
    assertThat(of(new VisitId("v1")))
        .isEqualTo(
            new ClaimText(
                new VisitId("v1"), "Paris, France", "25 June 2007", "4 people met", "The year is not printed: worked out from Monday, 25 June.",
                "Why 2007?", List.of("Monday 25 June: 2001, 2007, 2012; Sarkozy was President from May 2007 to May 2012: 2007"), List.of(), 0.8,
                ReviewState.MACHINE_READ));
    ClaimText astana = of(new VisitId("v2"));
    assertThat(List.of(astana.facts(), astana.more(), astana.why())).containsExactly("29 November – 1 December 2010", "12 people met", "");
  }

  @Test
  void whatIsPlannedOrUndatedSaysSo() {
    ClaimText israel = of(new VisitId("v6"));
    assertThat(List.of(israel.title(), israel.facts(), israel.more())).containsExactly("Israel", "undated", "planned");
  }

  @Test
  void othersSayWhatTheyAre() {
    assertThat(facts(new EncounterId("e2"))).containsExactly("Bernard Kouchner", "Meal, 25 June 2007", "Paris");
    assertThat(facts(new PersonId("sergey-lavrov"))).containsExactly("Sergey Lavrov", "Foreign Minister, Russia", "met 5 times");
    assertThat(facts(SeedSnapshot.BAN)).containsExactly("Ban Ki-moon", "", visible.visits().size() + " visits");
    assertThat(facts(new PlaceId("gn:524901"))).containsExactly("Moscow, Russia", "2 visits", "");
    assertThat(facts(new OccasionId("o1"))).containsExactly("Women, Peace and Security in Central Asia", "Address, 30 November 2010", "");
    assertThat(facts(new TripId("t2"))).containsExactly("Astana 2010", "29 November – 2 December 2010", "2 visits");
  }

  @Test
  void nothingIsSaidOfWhatIsNotThere() {
    assertThat(of(new VisitId("none"))).isNull();
  }

  private ClaimText of(EntityId id) {
    return ClaimText.of(id, visible, Strings.of("source"));
  }

  private List<String> facts(EntityId id) {
    ClaimText claim = of(id);
    return List.of(claim.title(), claim.facts(), claim.more());
  }
}
