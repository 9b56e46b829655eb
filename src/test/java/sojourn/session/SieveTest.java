package sojourn.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sojourn.fixture.ManyRows;
import sojourn.model.Columns;
import sojourn.model.Encounter;
import sojourn.model.Snapshot;
import sojourn.model.SourceId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitRows;

/** Sets of rows keep what a look at each visit and encounter would keep, and facets count what choosing a value would show. */
class SieveTest {

  private final Snapshot many = ManyRows.of(1_500, 6_000, 90);
  private final Visible all = Visible.of(many, Filter.ALL);
  private final TimeWindow window = new TimeWindow(-30_000, -10_000);

  private Set<VisitId> visitsKept(Filter filter) {
    return new LinkedHashSet<>(all.under(filter).visits().keySet());
  }

  @Test
  void aPlaceAndAKindKeepVisitsThereThatHoldSuchAMeeting() {
    String place = many.visits().values().iterator().next().place().value();
    Filter filter = Filter.ALL.with(Facet.PLACE, Pick.only(Set.of(place))).with(Facet.KIND, Pick.only(Set.of("MEAL")));
    List<Encounter> meals =
        many.encounters().values().stream()
            .filter(e -> e.kind().name().equals("MEAL") && isAt(e, place) && keeps(e.visit(), place))
            .toList();
    assertThat(meals).isNotEmpty();
    assertThat(all.under(filter).encounters().values()).containsExactlyElementsOf(meals);
    List<VisitId> holding = meals.stream().map(Encounter::visit).filter(v -> v != null).distinct().toList();
    assertThat(visitsKept(filter)).containsExactlyInAnyOrderElementsOf(holding);
  }

  private static boolean isAt(Encounter met, String place) {
    return met.place() == null ? met.visit() != null : met.place().value().equals(place);
  }

  private boolean keeps(VisitId id, String place) {
    Visit visit = id == null ? null : many.visits().get(id);
    return visit == null || (visit.status().counts() && visit.place().value().equals(place));
  }

  @Test
  void anExcludedTopicTakesItsMeetingsAway() {
    Visible without = all.under(Filter.ALL.with(Facet.TOPIC, new Pick(Set.of(), Set.of("trade"))));
    assertThat(without.encounters().values()).isNotEmpty().noneMatch(e -> e.topics().contains("trade"));
    assertThat(without.encounters().values()).anyMatch(e -> e.topics().isEmpty());
  }

  @Test
  void certainAndPossibleShareWhatATimeWindowKeeps() {
    Filter in = Filter.ALL.withWindow(window);
    Set<VisitId> certain = visitsKept(in.with(Facet.CERTAINTY, Pick.only(Set.of(Facet.CERTAIN))));
    Set<VisitId> possible = visitsKept(in.with(Facet.CERTAINTY, Pick.only(Set.of(Facet.POSSIBLE))));
    VisitRows rows = many.columns().visits();
    assertThat(certain).isNotEmpty().noneMatch(id -> !rows.certainly(rows.of(id), window.firstDay(), window.lastDay()));
    assertThat(possible).isNotEmpty().noneMatch(id -> rows.certainly(rows.of(id), window.firstDay(), window.lastDay()));
    assertThat(certain.size() + possible.size()).isEqualTo(visitsKept(in).size());
  }

  @Test
  void aFilterAfterAnotherKeepsWhatItWouldKeepAlone() {
    Visible moving = all;
    List<Filter> steps =
        List.of(
            Filter.ALL.withWindow(window),
            Filter.ALL.withWindow(window).withSearch("Nora Bell 1"),
            Filter.ALL.withSearch("railways").with(Facet.COUNTRY, Pick.only(Set.of("FR"))),
            Filter.ALL.with(Facet.COUNTRY, Pick.only(Set.of("FR"))).with(Facet.CONFIDENCE, Pick.only(Set.of("8", "9"))),
            Filter.ALL);
    for (Filter filter : steps) {
      moving = moving.under(filter);
      Visible alone = Visible.of(many, filter);
      assertThat(moving.visitRows()).isEqualTo(alone.visitRows());
      assertThat(moving.encounterRows()).isEqualTo(alone.encounterRows());
    }
  }

  @Test
  void aFacetCountsWhatChoosingAValueWouldShow() {
    Filter filter =
        Filter.ALL.withWindow(window).with(Facet.KIND, Pick.only(Set.of("MEAL", "CALL"))).with(Facet.COUNTRY, Pick.only(Set.of("FR", "GB")));
    Facets facets = new Facets.Counting(all.sieve()).of(filter);
    for (Facet facet : List.of(Facet.COUNTRY, Facet.KIND, Facet.PLACE, Facet.TOPIC, Facet.ORGANISATION, Facet.STATUS, Facet.TRIP)) {
      Tally tally = facets.tallies().get(facet);
      for (int i = 0; i < Math.min(12, tally.values().size()); i++) {
        Visible chosen = all.under(filter.with(facet, Pick.only(Set.of(tally.values().get(i)))));
        int shown = (facet.ofMeetings() ? 0 : chosen.visits().size()) + (facet.ofVisits() ? 0 : chosen.encounters().size());
        assertThat(tally.counts()[i]).as("%s %s", facet, tally.values().get(i)).isEqualTo(shown);
      }
    }
    assertThat(IntStream.of(facets.tallies().get(Facet.PERSON).counts()).sum()).isEqualTo(all.under(filter).encounters().size());
  }

  @Test
  void theTimeIsCountedWithoutItsOwnWindow() {
    Facets.Counting counting = new Facets.Counting(all.sieve());
    Filter french = Filter.ALL.with(Facet.COUNTRY, Pick.only(Set.of("FR")));
    assertThat(counting.of(french.withWindow(window)).time().counts()).isEqualTo(counting.of(french).time().counts());
    assertThat(counting.of(french).time().counts()).isNotEqualTo(counting.of(Filter.ALL).time().counts());
    assertThat(counting.of(Filter.ALL).time().counts()).isEqualTo(counting.of(Filter.ALL).time().totals());
  }

  @Test
  void peopleAndSourcesAreThoseOfWhatIsVisible() {
    Visible some = all.under(Filter.ALL.with(Facet.COUNTRY, Pick.only(Set.of("JP"))).withWindow(window));
    Map<String, Boolean> people = new TreeMap<>();
    some.visits().values().forEach(v -> people.put(v.traveller().value(), true));
    some.encounters().values().forEach(e -> {
      people.put(e.traveller().value(), true);
      people.put(e.person().value(), true);
    });
    assertThat(some.people()).extracting(p -> p.value()).containsExactlyInAnyOrderElementsOf(people.keySet());
    Set<SourceId> tellers = new LinkedHashSet<>();
    some.visits().values().forEach(v -> v.evidence().forEach(e -> tellers.add(e.source())));
    some.encounters().values().forEach(e -> e.evidence().forEach(x -> tellers.add(x.source())));
    assertThat(some.sources()).containsExactlyInAnyOrderElementsOf(tellers);
  }

  @Test
  void daysWithoutBoundsTouchEveryWindow() {
    int[] from = {Columns.ALWAYS, 10, 20, 30};
    int[] to = {Integer.MAX_VALUE, 12, Integer.MAX_VALUE, 31};
    assertThat(Rows.bits(Rows.touching(Rows.all(4), from, to, 12, 29)).stream()).containsExactly(0, 1, 2);
    assertThat(Rows.bits(Rows.touching(Rows.all(4), from, to, Long.MIN_VALUE, Long.MAX_VALUE)).stream()).containsExactly(0, 1, 2, 3);
    assertThat(Rows.bits(Rows.touching(Rows.all(4), from, to, 32, 40)).stream()).containsExactly(0, 2);
  }

  @Test
  void ofManyRowsOnlyTheTextsOfSourcesWithTheWordsAreLookedAt() {
    Snapshot large = ManyRows.of(8_000, 55_000, 90);
    SourceId first = large.sources().firstEntry().getKey();
    Visible told = Visible.of(large, Filter.ALL.withSearch("journal"), words -> Optional.of(Set.of(first)));
    assertThat(told.sources()).containsExactly(first);
    assertThat(Visible.of(large, Filter.ALL.withSearch("journal")).sources()).hasSizeGreaterThan(100);
  }
}
