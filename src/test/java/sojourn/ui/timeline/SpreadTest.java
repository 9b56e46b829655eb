package sojourn.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void whatHasRoomStaysWhereItIs() {
    assertThat(Spread.apart(new double[] {0, 20, 45}, new double[] {8, 8, 8}, 2)).containsExactly(0, 20, 45);
  }

  @Test
  void neighboursGiveWayEqually() {
    assertThat(Spread.apart(new double[] {100, 100}, new double[] {8, 8}, 2)).containsExactly(95, 105);
  }

  @Test
  void orderIsKeptAndNothingOverlaps() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      double[] wished = random.doubles(1 + random.nextInt(40), 0, 300).sorted().toArray();
      double[] widths = random.doubles(wished.length, 2, 30).toArray();
      double[] placed = Spread.apart(wished, widths, 3);
      for (int i = 1; i < placed.length; i++) {
        assertThat(placed[i]).as(Arrays.toString(wished)).isGreaterThanOrEqualTo(placed[i - 1] + widths[i - 1] + 3 - 1e-6);
      }
    }
  }
}
