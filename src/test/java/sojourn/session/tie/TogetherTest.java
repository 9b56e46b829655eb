package sojourn.session.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import sojourn.fixture.MadeMeetings;
import sojourn.model.Columns;
import sojourn.model.EncounterRows;
import sojourn.model.Snapshot;
import sojourn.model.VisitRows;
import sojourn.session.tie.Together.Stay;

class TogetherTest {

  private final Snapshot snapshot = MadeMeetings.of(11, 40, 2_500, 900);
  private final TieIndex index = TieIndex.of(snapshot.columns());

  @Test
  void theSweepFindsWhatComparingAllVisitsFinds() {
    BitSet some = new BitSet();
    some.set(100, 2_400);
    List<Stay> slowly = slowly(some, 3);
    Together together = Together.of(index, some, place -> place != 3);
    assertThat(together.found()).containsExactlyInAnyOrderElementsOf(slowly);
    assertThat(together.all()).isEqualTo(slowly.size()).isGreaterThan(20);
    assertThat(together.found()).anyMatch(s -> !s.sure());
    assertThat(together.found().getFirst().sure()).isTrue();
    Stay first = together.found().getFirst();
    assertThat(together.of(first.other(), first.one())).contains(first);
  }

  @Test
  void aReportedMeetingOnTheseDaysIsNoSuchCase() {
    BitSet all = new BitSet();
    all.set(0, snapshot.columns().visits().size());
    EncounterRows met = snapshot.columns().encounters();
    for (Stay stay : Together.of(index, all, place -> true).found()) {
      for (int row : index.rowsOf(stay.one(), stay.other(), everyMeeting())) {
        assertThat(Days.of(met, row).dated() && met.possibly(row, stay.from(), stay.to())).isFalse();
      }
    }
  }

  private BitSet everyMeeting() {
    BitSet all = new BitSet();
    all.set(0, snapshot.columns().encounters().size());
    return all;
  }

  private List<Stay> slowly(BitSet kept, int notAt) {
    VisitRows v = snapshot.columns().visits();
    EncounterRows met = snapshot.columns().encounters();
    List<Stay> found = new ArrayList<>();
    for (int a = kept.nextSetBit(0); a >= 0; a = kept.nextSetBit(a + 1)) {
      for (int b = kept.nextSetBit(0); b >= 0; b = kept.nextSetBit(b + 1)) {
        int[] mine = days(v, a);
        int[] others = days(v, b);
        boolean near = v.traveller()[a] < v.traveller()[b] && v.place()[a] == v.place()[b] && v.place()[a] != notAt && mine.length > 0 && others.length > 0;
        if (near && mine[0] <= others[1] && others[0] <= mine[1]) {
          int from = Math.max(mine[0], others[0]);
          int to = Math.min(mine[1], others[1]);
          int place = v.place()[a];
          boolean told = false;
          for (int row : index.rowsOf(v.traveller()[a], v.traveller()[b], everyMeeting())) {
            told |= Days.of(met, row).dated() ? met.possibly(row, from, to) : met.place()[row] == place;
          }
          if (!told) {
            found.add(new Stay(v.traveller()[a], v.traveller()[b], place, from, to, mine[2] + others[2] == 2, a, b));
          }
        }
      }
    }
    return found;
  }

  /** First and last day and whether they are certain; nothing where too little is known. */
  private static int[] days(VisitRows v, int row) {
    if (v.sureFrom()[row] <= v.sureTo()[row] && v.sureTo()[row] != Integer.MAX_VALUE) {
      return new int[] {v.sureFrom()[row], v.sureTo()[row], 1};
    }
    boolean known = v.from()[row] != Columns.ALWAYS && v.to()[row] != Integer.MAX_VALUE && (long) v.to()[row] - v.from()[row] <= 45;
    return known ? new int[] {v.from()[row], v.to()[row], 0} : new int[0];
  }
}
