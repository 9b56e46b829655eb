package sojourn.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sojourn.fixture.MadeMeetings;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.Encounter;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.session.Filter;
import sojourn.session.TimeWindow;
import sojourn.session.Visible;
import sojourn.session.tie.TieIndex;
import sojourn.ui.people.MatrixContent.Order;
import sojourn.ui.people.MatrixLayout.Cell;

class MatrixTest {

  private final Snapshot snapshot = MadeMeetings.of(4, 50, 200, 1_500);
  private final TieIndex index = TieIndex.of(snapshot.columns());
  private final Visible visible = Visible.of(snapshot, Filter.ALL.withWindow(new TimeWindow(-19_000, -13_000)));

  @Test
  void cellsAreThoseOfRunningThroughAllRecords() {
    MatrixContent matrix = MatrixContent.of(index, snapshot, visible.encounterRows(), Order.COUNT);
    Set<PersonId> travellers = new HashSet<>();
    Set<PersonId> met = new HashSet<>();
    for (Encounter e : visible.encounters().values()) {
      travellers.add(e.traveller());
      met.add(e.person());
    }
    assertThat(matrix.rows()).isEqualTo(travellers.size());
    assertThat(matrix.columns()).isEqualTo(met.size());
    for (int i = 0; i < matrix.rows(); i++) {
      for (int k = 0; k < matrix.columns(); k++) {
        Set<PersonId> two = Set.copyOf(new HashSet<>(List.of(matrix.row(i), matrix.column(k))));
        long times = visible.encounters().values().stream().filter(e -> two.size() == 2 && two.contains(e.traveller()) && two.contains(e.person())).count();
        assertThat(matrix.times(i, k)).as(matrix.row(i) + " and " + matrix.column(k)).isEqualTo((int) times);
      }
    }
  }

  @Test
  void ordersAreByCountNameOrCircle() {
    List<Integer> sums = new ArrayList<>();
    MatrixContent byCount = MatrixContent.of(index, snapshot, visible.encounterRows(), Order.COUNT);
    for (int i = 0; i < byCount.rows(); i++) {
      PersonId id = byCount.row(i);
      sums.add((int) visible.encounters().values().stream().filter(e -> e.traveller().equals(id) || e.person().equals(id)).count());
    }
    assertThat(sums).isSortedAccordingTo(Comparator.reverseOrder());
    MatrixContent byName = MatrixContent.of(index, snapshot, visible.encounterRows(), Order.NAME);
    List<String> names = new ArrayList<>();
    for (int k = 0; k < byName.columns(); k++) {
      names.add(byName.columnName(k).toLowerCase(Locale.ROOT));
    }
    assertThat(names).isSorted();
    MatrixContent byCircle = MatrixContent.of(index, snapshot, visible.encounterRows(), Order.CIRCLE);
    assertThat(byCircle.rows()).isEqualTo(byCount.rows());
    assertThat(byCircle.find(byCount.row(0)).getFirst()).isNotNegative();
    assertThat(byCircle.find(new PersonId("nobody"))).containsExactly(-1, -1);
  }

  @Test
  void fewTravellersStandAcross() {
    Snapshot one = SeedSnapshot.of();
    MatrixContent matrix = MatrixContent.of(TieIndex.of(one.columns()), one, Visible.of(one, Filter.ALL).encounterRows(), Order.COUNT);
    assertThat(matrix.columns()).isEqualTo(1);
    assertThat(matrix.rows()).isEqualTo(20);
    assertThat(matrix.times(0, 0)).isEqualTo(5);
  }

  @Test
  void onlyWhatIsInSightIsAskedForAndPointsFindTheirCells() {
    MatrixLayout at = new MatrixLayout(400, 300, 5_000, 4_000, 0, 0).scrolled(1_010, 70_005);
    assertThat(at.endRow() - at.firstRow()).isLessThan(16);
    assertThat(at.endColumn() - at.firstColumn()).isLessThan(16);
    for (int row : new int[] {at.firstRow() + 1, at.endRow() - 2}) {
      for (int column : new int[] {at.firstColumn() + 1, at.endColumn() - 2}) {
        assertThat(at.at(at.x(column) + 3, at.y(row) + 3)).isEqualTo(new Cell(row, column));
      }
    }
    assertThat(at.at(3, at.y(at.firstRow() + 2) + 1)).isEqualTo(new Cell(at.firstRow() + 2, -1));
    assertThat(at.at(3, 3)).isEqualTo(new Cell(-1, -1));
    assertThat(at.scrolled(1e9, 1e9).scrollY()).isEqualTo(at.mostY());
    MatrixLayout shown = at.showing(new Cell(4_999, 3));
    assertThat(shown.endRow()).isEqualTo(5_000);
    assertThat(shown.firstColumn()).isEqualTo(3);
  }

  @Test
  void moreMeetingsAreDarker() {
    assertThat(MatrixLayout.shade(0, 10)).isZero();
    assertThat(MatrixLayout.shade(1, 10)).isLessThan(MatrixLayout.shade(2, 10)).isGreaterThan(0.15);
    assertThat(MatrixLayout.shade(10, 10)).isEqualTo(1);
  }
}
