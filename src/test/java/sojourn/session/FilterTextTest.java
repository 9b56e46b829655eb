package sojourn.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sojourn.fixture.ManyRows;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;

class FilterTextTest {

  private final Snapshot seeds = SeedSnapshot.of();

  private int visits(String text) throws SojournException {
    return Visible.of(seeds, FilterText.read(text, seeds)).visits().size();
  }

  @Test
  void placesAndPeopleAreGivenByName() throws SojournException {
    assertThat(FilterText.read("", seeds)).isEqualTo(Filter.ALL);
    assertThat(FilterText.read("place=Astana", seeds).pick(Facet.PLACE)).isEqualTo(Pick.only(Set.of("gn:1526273")));
    assertThat(FilterText.read("traveller=\"Ban Ki-moon\" country=KZ,France", seeds).pick(Facet.COUNTRY).only()).containsExactlyInAnyOrder("KZ", "FR");
    assertThat(FilterText.read("met=nazarb", seeds).pick(Facet.PERSON).only()).containsExactly("nursultan-a-nazarbayev");
    assertThat(FilterText.read("-kind=meal,press confidence=0.7", seeds).pick(Facet.KIND).except()).containsExactlyInAnyOrder("MEAL", "PRESS");
    assertThat(FilterText.read("confidence=0.3-0.5", seeds).pick(Facet.CONFIDENCE).only()).containsExactlyInAnyOrder("3", "4");
    assertThat(visits("place=Astana")).isEqualTo(1);
  }

  @Test
  void aYearHoldsAllItsDays() throws SojournException {
    TimeWindow window = FilterText.read("from=2010 to=2010", seeds).window();
    assertThat(window).isNotNull();
    assertThat(window.length()).isEqualTo(365);
    assertThat(visits("from=2010-11 to=2010-12 certain")).isEqualTo(2);
    assertThat(visits("from=2010-11 to=2010-12")).isGreaterThan(2);
    assertThat(visits("to=2008")).isLessThan(visits("from=2007"));
  }

  @Test
  void whatIsNotUnderstoodIsSaidInOneSentence() {
    refused("place", "'place' is no condition: write it as place=Paris");
    refused("traveller=Ban Ki-moon", "'Ki-moon' is no condition");
    refused("colour=red", "'colour' is no condition. There are: traveller=");
    refused("place=Atlantis", "Nothing in the collection is called 'Atlantis' for place=: there is");
    refused("from=soon", "'soon' is no date for from=: write 1851, 1851-03 or 1851-03-17.");
    refused("confidence=much", "'much' is no confidence");
    refused("certain", "'certain' and 'possible' need a time");
    refused("from=2012 to=2010", "The time ends before it begins");
    refused("place=", "'place=' has no value");
  }

  private void refused(String text, String sentence) {
    assertThatThrownBy(() -> FilterText.read(text, seeds)).isInstanceOf(SojournException.class).hasMessageStartingWith(sentence);
  }

  @Test
  void aFilterIsReadAgainAsItWasWritten() throws SojournException {
    Snapshot many = ManyRows.of(500, 2_000, 60);
    String trip = many.trips().firstEntry().getKey().value();
    List<Filter> filters =
        List.of(
            Filter.ALL,
            Filter.ALL.with(Facet.TRAVELLER, Pick.only(Set.of("p1", "p7"))).with(Facet.COUNTRY, new Pick(Set.of(), Set.of("FR"))),
            Filter.ALL.with(Facet.KIND, Pick.only(Set.of("MEAL"))).with(Facet.STATUS, Pick.only(Set.of("PASSED"))).withSearch("two words"),
            Filter.ALL.with(Facet.TRIP, Pick.only(Set.of(trip))).with(Facet.CONFIDENCE, Pick.only(Set.of("3", "4", "5"))),
            Filter.ALL.with(Facet.TOPIC, new Pick(Set.of("a treaty"), Set.of("trade"))).with(Facet.STATE, Pick.only(Set.of("MACHINE_READ"))),
            Filter.ALL.withWindow(new TimeWindow(-20_000, -10_000)).with(Facet.CERTAINTY, Pick.only(Set.of(Facet.CERTAIN))));
    for (Filter filter : filters) {
      String text = FilterText.write(filter, many);
      assertThat(FilterText.read(text, many)).as(text).isEqualTo(filter);
    }
    assertThat(FilterText.write(filters.get(1), many)).isEqualTo("-country=FR traveller=\"Count Maximilian Friedrich Alexander von und zu Hohenlohe-Waldenburg 7\",\"Nora Bell 1\"");
  }
}
