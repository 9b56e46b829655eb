package sojourn.model.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.Snapshot;
import sojourn.model.Visit;

class VeilTest {

  private final Snapshot seeds = SeedSnapshot.of();

  private Stop astana() {
    Visit visit =
        seeds.visits().values().stream().filter(v -> v.status().counts() && Stop.placeName(seeds, v.id()).equals("Astana")).findFirst().orElseThrow();
    return Stop.of(Stop.step(visit.id(), seeds), seeds);
  }

  @Test
  void namesAndDatesOfAQuoteAreBlanks() {
    Stop astana = astana();
    assertThat(Veil.of(Set.of(Riddle.NAMES)).over("He arrived in Astana, Kazakhstan, late on Monday, 29 November.", astana))
        .isEqualTo("He arrived in ____, ____, late on Monday, 29 November.");
    assertThat(Veil.of(Set.of(Riddle.DATES)).over("He arrived in Astana, Kazakhstan, late on Monday, 29 November.", astana))
        .isEqualTo("He arrived in Astana, Kazakhstan, late on ____, ____ ____.");
    assertThat(Veil.NONE.over("In 2010.", astana)).isEqualTo("In 2010.");
  }

  @Test
  void peopleMetAreNamesTooButNoPartOfAnotherWord() {
    Stop astana = astana();
    String name = astana.people().getFirst().person().name();
    assertThat(Veil.of(Set.of(Riddle.NAMES)).over("He met " + name + " and an Astanaite.", astana)).doesNotContain(name).contains("Astanaite");
  }

  @Test
  void aVisitIsFoundAgainByTheWordsThatSaySo() {
    Visit visit = seeds.visits().values().iterator().next();
    Chosen other = new Chosen(new sojourn.model.VisitId("another"), visit.evidence().getFirst().source(), visit.evidence().getFirst().span());
    assertThat(other.in(seeds)).contains(visit.id());
    assertThat(new Chosen(visit.id(), visit.evidence().getFirst().source(), new sojourn.model.text.Span(0, 1)).in(seeds)).isEmpty();
    assertThat(List.of(Chosen.of(visit.id(), seeds).in(seeds).orElseThrow())).containsExactly(visit.id());
  }
}
