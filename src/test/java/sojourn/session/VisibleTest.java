package sojourn.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.Encounter;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.SourceId;
import sojourn.model.Visit;
import sojourn.model.time.DateSpan;

/** The columns keep what a look at each visit and encounter would keep. */
class VisibleTest {

  private final Snapshot seeds = SeedSnapshot.of();

  @Test
  void aTimeWindowKeepsWhatMayHaveBeenInIt() {
    List<DateSpan> stays = seeds.visits().values().stream().map(Visit::stay).filter(s -> s != null && s.bounded()).toList();
    assertThat(stays).isNotEmpty();
    for (DateSpan stay : stays) {
      TimeWindow window = new TimeWindow(stay.earliest(), stay.earliest() + 20.5);
      Visible visible = Visible.of(seeds, Filter.ALL.withWindow(window));
      assertThat(visible.visits().values()).containsExactlyElementsOf(seeds.visits().values().stream().filter(v -> counted(v) && within(v.stay(), window)).toList());
      List<Encounter> met =
          seeds.encounters().values().stream()
              .filter(e -> within(e.date(), window) && (e.visit() == null || visible.visits().containsKey(e.visit())))
              .toList();
      assertThat(visible.encounters().values()).containsExactlyElementsOf(met);
      assertThat(IntStream.of(visible.encountersByVisit()).sum()).isEqualTo((int) met.stream().filter(e -> e.visit() != null).count());
    }
  }

  @Test
  void travellersAndSourcesKeepTheirOwn() {
    PersonId traveller = seeds.visits().values().iterator().next().traveller();
    Visible his = Visible.of(seeds, Filter.ALL.withTravellers(Set.of(traveller)));
    assertThat(his.visits().values()).isNotEmpty().allMatch(v -> v.traveller().equals(traveller));
    SourceId source = seeds.sources().firstEntry().getKey();
    Visible told = Visible.of(seeds, Filter.ALL.withSources(Set.of(source)));
    assertThat(told.visits().values()).isNotEmpty().allMatch(v -> v.evidence().stream().anyMatch(e -> e.source().equals(source)));
    assertThat(told.sources()).contains(source);
  }

  @Test
  void whatIsFilteredAwayIsNotFound() {
    Visible all = Visible.of(seeds, Filter.ALL);
    Visible none = Visible.of(seeds, Filter.ALL.withWindow(new TimeWindow(-900_000, -899_999)));
    Visit visit = all.visits().values().stream().filter(v -> v.stay() != null && v.stay().bounded()).findFirst().orElseThrow();
    assertThat(all.visits().get(visit.id())).isEqualTo(visit);
    assertThat(none.visits().get(visit.id())).isNull();
    assertThat(none.visits()).doesNotContainKey(visit.id());
  }

  private static boolean counted(Visit visit) {
    return Filter.ALL.statuses().contains(visit.status());
  }

  private static boolean within(DateSpan date, TimeWindow window) {
    return date == null || date.possiblyWithin(window.firstDay(), window.lastDay());
  }
}
