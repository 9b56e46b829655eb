package sojourn.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import sojourn.fixture.MadeVisits;
import sojourn.model.Snapshot;
import sojourn.model.time.Day;
import sojourn.session.Filter;
import sojourn.session.TimeWindow;
import sojourn.session.Visible;

/** A dragged window snaps; old days are drawn where they belong. */
class WindowSnapTest {

  private static double day(int year, int month, int day) {
    return Day.of(year, month, day).number();
  }

  private static WindowSnap over(double days) {
    return new WindowSnap(new TimeScale(0, days, 0, 1000), false);
  }

  @Test
  void theLargestNearBeginningIsTaken() {
    assertThat(over(20 * 365).near(day(1900, 1, 20))).isEqualTo(day(1900, 1, 1));
    assertThat(over(20 * 365).near(day(1899, 12, 9))).isEqualTo(day(1900, 1, 1));
    assertThat(over(600).near(day(1900, 4, 2) + 0.4)).isEqualTo(day(1900, 4, 1));
    assertThat(over(100).near(day(1900, 4, 17) + 0.4)).isEqualTo(day(1900, 4, 17));
    assertThat(over(20).near(day(1900, 4, 17) + 0.4)).as("nothing is near").isEqualTo(day(1900, 4, 17) + 0.4);
    assertThat(new WindowSnap(new TimeScale(0, 7300, 0, 1000), true).near(day(1900, 1, 2))).as("free").isEqualTo(day(1900, 1, 2));
  }

  @Test
  void yearsBeforeOursAndThatOfTheCalendarAreLikeAnyOther() {
    assertThat(over(7300).near(day(-43, 1, 12))).isEqualTo(day(-43, 1, 1));
    assertThat(over(7300).near(day(0, 12, 20))).isEqualTo(day(1, 1, 1));
    assertThat(over(600).near(day(1582, 10, 3))).isEqualTo(day(1582, 10, 1));
  }

  @Test
  void aWindowThatIsMovedKeepsItsLengthAndOnlyDraggedEndsSnap() {
    TimeWindow wish = new TimeWindow(day(1900, 1, 10), day(1903, 1, 10));
    assertThat(over(7300).moved(wish)).isEqualTo(new TimeWindow(day(1900, 1, 1), day(1900, 1, 1) + wish.length()));
    assertThat(over(7300).resized(wish, false, true)).isEqualTo(new TimeWindow(wish.start(), day(1903, 1, 1)));
    TimeWindow small = new TimeWindow(day(1900, 1, 3), day(1900, 1, 9));
    assertThat(over(7300).resized(small, true, true)).as("never empty").isEqualTo(small);
  }

  @Test
  void oldDaysAreDrawnWhereTheyBelong() {
    Snapshot old =
        new MadeVisits().visit("Ann", "a", "Rome", "-0043-03-10", "-0043-03-20").visit("Ann", "b", "Pisa", "-0001-12-30", "0000-01-02")
            .visit("Bob", "c", "Rome", "1582-10-01", "1582-10-20").snapshot();
    for (int[] each : new int[][] {{-43, 3, 1, 30}, {-1, 12, 20, 40}, {1582, 9, 20, 60}}) {
      double from = day(each[0], each[1], each[2]);
      TimeWindow window = new TimeWindow(from, from + each[3]);
      TimelineContent content = TimelineContent.of(Visible.of(old, Filter.ALL));
      TimelineLayout layout = TimelineLayout.of(content, new Frame(1600, 300, 0, window, window, null), (text, type) -> text.length() * type.size() * 0.55);
      List<Mark.Bar> bars = layout.marks().stream().map(m -> (Mark.Bar) m).toList();
      assertThat(bars).hasSize(1);
      assertThat(bars.getFirst().box().x()).isCloseTo(layout.scale().x(bars.getFirst().from()), within(1.0));
      assertThat(bars.getFirst().box().right()).isCloseTo(layout.scale().x(bars.getFirst().to()), within(5.0));
      assertThat(layout.labels()).hasSize(1);
    }
    assertThat(Visible.of(old, Filter.ALL).snapshot().columns().visits().from()[2]).as("ten days are not left out").isEqualTo((int) day(1582, 10, 1));
  }
}
