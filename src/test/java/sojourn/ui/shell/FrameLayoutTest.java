package sojourn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameLayoutTest {

  @Test
  void theUsualSizesFitTheUsualWindow() {
    assertThat(FrameLayout.of(1600, 888, Panes.FIRST)).isEqualTo(new FrameLayout(372, 886, 340, 573, 314));
  }

  @Test
  void aHiddenSourceLeavesItsRail() {
    assertThat(FrameLayout.of(1600, 888, Panes.FIRST.showing(false, false, false))).isEqualTo(new FrameLayout(36, 1563, 0, 888, 0));
  }

  @Test
  void theMapKeepsItsLeastSizeInTheLeastWindow() {
    FrameLayout least = FrameLayout.of(962, 528, Panes.FIRST);
    assertThat(least.map()).isGreaterThanOrEqualTo(FrameLayout.LEAST_MAP_WIDTH);
    assertThat(least.upper()).isGreaterThanOrEqualTo(FrameLayout.LEAST_MAP_HEIGHT - 41);
  }

  @Test
  void thePartsAlwaysFillTheWindow() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      double width = 962 + random.nextInt(3000);
      double height = 500 + random.nextInt(2000);
      Panes wish =
          new Panes(random.nextInt(3000), random.nextInt(3000), random.nextInt(3000), random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
      FrameLayout at = FrameLayout.of(width, height, wish);
      double lines = 1 + (wish.peopleShown() ? 1 : 0);
      assertThat(at.source() + at.map() + at.people() + lines).as("%s in %s×%s", wish, width, height).isEqualTo(width);
      assertThat(at.upper() + at.timeline() + (wish.timelineShown() ? 1 : 0)).isEqualTo(height);
      assertThat(at.map()).isGreaterThanOrEqualTo(FrameLayout.LEAST_MAP_WIDTH);
    }
  }
}
