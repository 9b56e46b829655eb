package sojourn.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sojourn.model.time.Day;

class TimeAxisTest {

  private static double width(String label) {
    return label.length() * 7.0;
  }

  private static List<String> labels(double from, double to, double pixels) {
    return TimeAxis.ticks(new TimeScale(from, to, 0, pixels), TimeAxisTest::width).stream().map(Tick::label).filter(l -> !l.isEmpty()).toList();
  }

  private static double year(int year) {
    return Day.of(year, 1, 1).number();
  }

  @Test
  void yearsCarryTheirNumber() {
    assertThat(labels(year(2007), year(2012), 1000)).containsExactly("2007", "2008", "2009", "2010", "2011");
  }

  @Test
  void thereIsNoYearZero() {
    assertThat(labels(year(-3), year(4), 1000)).containsExactly("4 BCE", "3 BCE", "2 BCE", "1 BCE", "1 CE", "2 CE", "3 CE");
  }

  @Test
  void roundYearsAreRoundAsTheyAreWritten() {
    assertThat(labels(year(-29), year(31), 600)).containsExactly("30 BCE", "20 BCE", "10 BCE", "1 CE", "10 CE", "20 CE");
  }

  @Test
  void monthsSayTheirYearOnce() {
    assertThat(labels(Day.of(2010, 11, 15).number(), Day.of(2011, 3, 20).number(), 900)).containsExactly("2010", "Dec", "2011", "Feb", "Mar");
  }

  @Test
  void theFirstMonthSaysItsYearWhenNoneFollows() {
    assertThat(labels(Day.of(1921, 3, 1).number(), Day.of(1921, 7, 1).number(), 900)).containsExactly("Mar 1921", "Apr", "May", "June");
  }

  @Test
  void hoursCountWithinTheirDay() {
    double day = Day.of(2010, 11, 30).number();
    assertThat(labels(day, day + 1, 1000)).containsExactly("Tue 30 Nov 2010", "03:00", "06:00", "09:00", "12:00", "15:00", "18:00", "21:00");
  }

  @Test
  void labelsNeverTouchAtAnyScale() {
    Random random = new Random(11);
    for (int round = 0; round < 2000; round++) {
      double length = Math.pow(10, -0.9 + random.nextDouble() * 6);
      double start = (random.nextDouble() - 0.5) * 2_000_000;
      TimeScale scale = new TimeScale(start, start + length, 156, 156 + 200 + random.nextDouble() * 2200);
      List<Tick> ticks = TimeAxis.ticks(scale, TimeAxisTest::width);
      double end = Double.NEGATIVE_INFINITY;
      double x = Double.NEGATIVE_INFINITY;
      for (Tick tick : ticks) {
        assertThat(tick.x()).as("order at %s", scale).isGreaterThanOrEqualTo(x);
        x = tick.x();
        if (!tick.label().isEmpty()) {
          assertThat(tick.labelX()).as("%s at %s", tick.label(), scale).isGreaterThan(end);
          end = tick.labelX() + width(tick.label());
        }
      }
      assertThat(ticks).as("ticks of %s", scale).hasSizeLessThan(120);
      assertThat(ticks.stream().filter(t -> !t.label().isEmpty())).as("labels of %s", scale).isNotEmpty();
    }
  }
}
