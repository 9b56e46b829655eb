package sojourn.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import sojourn.session.TimeWindow;

class TimeScaleTest {

  private static final TimeScale YEAR = new TimeScale(0, 365, 100, 830);

  @Test
  void daysAndPixelsAreInverse() {
    for (double day = -700; day < 900; day += 13.37) {
      assertThat(YEAR.day(YEAR.x(day))).isCloseTo(day, within(1e-9));
    }
    assertThat(YEAR.x(0)).isEqualTo(100);
    assertThat(YEAR.x(365)).isEqualTo(830);
  }

  @Test
  void zoomingKeepsTheDayUnderThePointerInItsPlace() {
    double day = YEAR.day(333);
    TimeWindow zoomed = YEAR.zoomed(333, 0.4);
    assertThat(zoomed.length()).isCloseTo(146, within(1e-9));
    assertThat(TimeScale.of(zoomed, 100, 830).x(day)).isCloseTo(333, within(1e-6));
  }

  @Test
  void panningMovesTheContentsWithThePointer() {
    double day = YEAR.day(300);
    assertThat(TimeScale.of(YEAR.panned(50), 100, 830).x(day)).isCloseTo(350, within(1e-9));
  }

  @Test
  void theLevelFollowsFromTheRoomOfADay() {
    assertThat(new TimeScale(0, 36525, 0, 1400).level()).isEqualTo(ZoomLevel.DECADES);
    assertThat(new TimeScale(0, 2557, 0, 1400).level()).isEqualTo(ZoomLevel.YEARS);
    assertThat(new TimeScale(0, 365, 0, 1400).level()).isEqualTo(ZoomLevel.MONTHS);
    assertThat(new TimeScale(0, 8, 0, 1400).level()).isEqualTo(ZoomLevel.DAYS);
  }

  @Test
  void anEmptyScaleCannotBeMade() {
    assertThatThrownBy(() -> new TimeScale(3, 3, 0, 10)).isInstanceOf(IllegalArgumentException.class);
  }
}
