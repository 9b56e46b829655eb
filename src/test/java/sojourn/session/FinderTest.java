package sojourn.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.EncounterId;
import sojourn.model.SearchHit;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.text.Evidence;

class FinderTest {

  private final Snapshot seeds = SeedSnapshot.of();

  private List<String> titles(String words, Found.Kind kind) {
    return new Finder(seeds, words)
        .found(words, List.of()).groups().stream().filter(g -> g.kind() == kind).flatMap(g -> g.hits().stream()).map(Found.Hit::title).toList();
  }

  @Test
  void eachWordBeginsAWordOfTheName() {
    assertThat(titles("nazar", Found.Kind.PERSON)).containsExactly("Nursultan A. Nazarbayev");
    assertThat(titles("NURS naz", Found.Kind.PERSON)).containsExactly("Nursultan A. Nazarbayev");
    assertThat(titles("arbayev", Found.Kind.PERSON)).isEmpty();
    assertThat(titles("grybauskaite", Found.Kind.PERSON)).containsExactly("Dalia Grybauskaitė");
    assertThat(titles("", Found.Kind.PERSON)).isEmpty();
  }

  @Test
  void visitsAreFoundByTravellerPlaceAndYearTogether() {
    assertThat(titles("ban astana 2010", Found.Kind.VISIT)).singleElement().asString().startsWith("Astana");
    assertThat(titles("astana 2011", Found.Kind.VISIT)).isEmpty();
    assertThat(titles("sarkozy astana", Found.Kind.VISIT)).isEmpty();
  }

  @Test
  void wordsOfATextLeadToWhatTheyTellOf() {
    EncounterId met = seeds.encounters().firstEntry().getKey();
    Evidence evidence = seeds.encounters().firstEntry().getValue().evidence().getFirst();
    SearchHit hit = new SearchHit(evidence.source(), SearchHit.Kind.TEXT, evidence.quote(), evidence.span());
    Source source = seeds.sources().get(evidence.source());
    Found found = new Finder(seeds, "xyz").found("xyz", List.of(hit));
    assertThat(found.groups()).singleElement().satisfies(g -> assertThat(g.hits()).singleElement().satisfies(h -> assertThat(h.target()).isEqualTo(met)));
    assertThat(source).isNotNull();
    assertThat(Finder.folded("Ġrêž")).isEqualTo("grez".toLowerCase(Locale.ROOT));
  }
}
