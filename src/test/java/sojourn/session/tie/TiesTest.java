package sojourn.session.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import sojourn.fixture.MadeMeetings;
import sojourn.model.Columns;
import sojourn.model.Encounter;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.time.DateSpan;
import sojourn.session.Filter;
import sojourn.session.TimeWindow;
import sojourn.session.Visible;

class TiesTest {

  private final Snapshot snapshot = MadeMeetings.of(7, 90, 400, 4_000);
  private final Columns columns = snapshot.columns();
  private final TieIndex index = TieIndex.of(columns);

  @Test
  void countsAreThoseOfRunningThroughAllRecords() {
    for (Filter filter : List.of(Filter.ALL, Filter.ALL.withWindow(new TimeWindow(-18_000, -15_000)), Filter.ALL.withWindow(new TimeWindow(0, 10)))) {
      Visible visible = Visible.of(snapshot, filter);
      for (PersonId person : columns.people()) {
        Ties ties = Ties.of(index, visible.encounterRows(), index.number(person));
        Map<PersonId, List<Encounter>> slowly = slowly(visible, person);
        assertThat(ties.size()).isEqualTo(slowly.size());
        int at = 0;
        for (Map.Entry<PersonId, List<Encounter>> each : slowly.entrySet()) {
          List<Encounter> met = each.getValue();
          assertThat(columns.people().get(ties.other()[at])).isEqualTo(each.getKey());
          assertThat(ties.met()[at]).isEqualTo(met.size());
          assertThat(Days.of(columns.encounters(), ties.first()[at])).isEqualTo(met.stream().map(e -> Days.of(e.date())).min(Days::compare).orElseThrow());
          Days last = met.stream().map(e -> Days.of(e.date())).filter(Days::dated).max(Days::compare).orElse(Days.NONE);
          assertThat(Days.of(columns.encounters(), ties.last()[at])).isEqualTo(last);
          at++;
        }
      }
    }
  }

  @Test
  void rowsOfAPairAreTheSameFromBothSidesAndByDate() {
    Visible visible = Visible.of(snapshot, Filter.ALL);
    PersonId one = columns.people().getFirst();
    slowly(visible, one).forEach(
        (other, met) -> {
          int[] rows = index.rowsOf(index.number(one), index.number(other), visible.encounterRows());
          assertThat(index.rowsOf(index.number(other), index.number(one), visible.encounterRows())).isEqualTo(rows);
          List<Encounter> taken = new ArrayList<>();
          for (int row : rows) {
            taken.add(columns.encounters().at(row));
          }
          assertThat(taken).containsExactlyInAnyOrderElementsOf(met);
          assertThat(taken).isSortedAccordingTo(Comparator.comparing(e -> Days.of(e.date()), Days::compare));
        });
  }

  @Test
  void nobodyHasNoNumberAndDatesKeepTheirBounds() {
    assertThat(index.number(new PersonId("nobody"))).isEqualTo(Columns.NONE);
    assertThat(index.number(null)).isEqualTo(Columns.NONE);
    for (int i = 0; i < columns.encounters().size(); i++) {
      DateSpan date = columns.encounters().at(i).date();
      assertThat(Days.of(columns.encounters(), i)).isEqualTo(date == null ? Days.NONE : new Days(date.earliest(), date.latest()));
    }
  }

  private static Map<PersonId, List<Encounter>> slowly(Visible visible, PersonId person) {
    Map<PersonId, List<Encounter>> met = new LinkedHashMap<>();
    for (Encounter e : visible.encounters().values()) {
      PersonId other = e.traveller().equals(person) ? e.person() : Objects.equals(e.person(), person) ? e.traveller() : null;
      if (other != null) {
        met.computeIfAbsent(other, p -> new ArrayList<>()).add(e);
      }
    }
    return met;
  }
}
