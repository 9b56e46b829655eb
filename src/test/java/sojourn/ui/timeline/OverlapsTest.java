package sojourn.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import sojourn.fixture.MadeVisits;
import sojourn.fixture.ManyRows;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.time.Day;
import sojourn.session.Comparison;
import sojourn.session.Filter;
import sojourn.session.TimeWindow;
import sojourn.session.Visible;

class OverlapsTest {

  private static final Comparison TWO = new Comparison(new PersonId("Ann"), new PersonId("Bob"));
  private static final Snapshot MADE =
      new MadeVisits()
          .visit("Ann", "a", "Rome", "1800-01-01", "1800-01-10").visit("Ann", "a", "Oslo", "1800-02-01", "1800-02-05")
          .visit("Bob", "b", "Rome", "1800-01-08", "1800-01-20").visit("Bob", "b", "Paris", "1800-02-01", "1800-02-05")
          .visit("Cleo", "c", "Oslo", "1800-02-01", "1800-02-05").snapshot();

  private static List<Overlaps.Span> of(Snapshot snapshot, Comparison two) {
    BitSet rows = new BitSet();
    rows.set(0, snapshot.columns().visits().size());
    return Overlaps.of(snapshot, rows, two);
  }

  @Test
  void onlyTheSamePlaceOnTheSameDaysCounts() {
    assertThat(of(MADE, TWO)).containsExactly(new Overlaps.Span(Day.of(1800, 1, 8).number(), Day.of(1800, 1, 11).number()));
  }

  @Test
  void theyAreMarkedOverBothLanes() {
    TimelineContent content = TimelineContent.of(Visible.of(MADE, Filter.ALL), Lanes.USUAL, TWO, null);
    TimeWindow fit = content.bounds().fit();
    TimelineLayout layout =
        TimelineLayout.of(content, new Frame(1600, 400, 0, fit, fit, null), (text, type) -> text.length() * type.size() * 0.55);
    assertThat(layout.overlaps()).hasSize(1);
    Box box = layout.overlaps().getFirst();
    assertThat(box.x()).isCloseTo(layout.scale().x(Day.of(1800, 1, 8).number()), within(0.5));
    assertThat(box.y()).isGreaterThanOrEqualTo(layout.heads().get(0).lane().y());
    assertThat(box.bottom()).isGreaterThan(layout.heads().get(1).lane().y());
  }

  /** What the sweep finds is what going through all pairs finds. */
  @Test
  void manyVisitsAgreeWithGoingThroughAllPairs() {
    Snapshot many = ManyRows.of(1_400, 10, 4);
    Comparison two = new Comparison(new PersonId("p0"), new PersonId("p1"));
    List<Overlaps.Span> found = of(many, two);
    var visits = many.columns().visits();
    var key = two.key(many);
    BitSet days = new BitSet();
    for (int a = 0; a < visits.size(); a++) {
      for (int b = 0; b < visits.size(); b++) {
        boolean pair = key.of(visits, a) == 1 && key.of(visits, b) == 2 && visits.place()[a] == visits.place()[b] && bounded(many, a) && bounded(many, b);
        if (pair && visits.from()[a] <= visits.to()[b] && visits.from()[b] <= visits.to()[a]) {
          days.set(Math.max(visits.from()[a], visits.from()[b]) + 100_000, Math.min(visits.to()[a], visits.to()[b]) + 100_001);
        }
      }
    }
    assertThat(found).isNotEmpty();
    assertThat((int) found.stream().mapToDouble(s -> s.to() - s.from()).sum()).isEqualTo(days.cardinality());
  }

  private static boolean bounded(Snapshot snapshot, int row) {
    var visits = snapshot.columns().visits();
    return visits.from()[row] > -1_000_000 && visits.to()[row] < 1_000_000 && !visits.status()[row].name().matches("CANCELLED|MENTIONED");
  }
}
