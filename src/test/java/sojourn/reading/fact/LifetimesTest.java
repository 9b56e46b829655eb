package sojourn.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sojourn.model.claim.Reading;
import sojourn.model.time.DateSpan;
import sojourn.reading.Readers;
import sojourn.reading.fact.Lifetimes.Lifetime;

class LifetimesTest {

  @Test
  void theTableIsSound() {
    List<Lifetime> all = Lifetimes.load().all();
    assertThat(all).hasSizeGreaterThan(100);
    assertThat(all).extracting(Lifetime::name).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(l -> assertThat(l.died()).satisfies(d -> assertThat(d.earliest() - l.born().latest()).as(l.name()).isBetween(20 * 365L, 105 * 366L)));
  }

  @Test
  void aFullNameInAnySpellingMeansOnePerson() {
    Lifetimes lives = Lifetimes.load();
    assertThat(lives.of("Felix Mendelssohn Bartholdy")).hasSize(1);
    assertThat(lives.of("Frederic Chopin")).singleElement().satisfies(t -> assertThat(t.to()).isEqualTo(DateSpan.of("1849").latest()));
    assertThat(lives.of("Schumann")).isEmpty();
    assertThat(lives.of("Nobody Atall")).isEmpty();
  }

  @Test
  void aDateWithoutAYearFallsIntoTheLifeOfWhomTheTextIsAbout() {
    String text = "Felix Mendelssohn arrived in Leipzig on Sunday, 29 February. The following day Felix Mendelssohn left for Berlin.";
    Reading reading = Readers.english().read(Readers.document(text));
    assertThat(reading.visits().getFirst().start()).isEqualTo(DateSpan.of("1824-02-29"));
    assertThat(reading.visits().getFirst().reasons()).anySatisfy(r -> assertThat(r).contains("Felix Mendelssohn, alive from 1809 to 1847").endsWith(": 1824"));
  }
}
