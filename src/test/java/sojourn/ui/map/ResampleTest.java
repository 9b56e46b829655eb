package sojourn.ui.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResampleTest {

  @Test
  void theSameSizeIsTheSamePicture() {
    int[] from = {0xFF102030, 0xFF405060, 0xFF708090, 0xFFA0B0C0};
    assertArrayEquals(from, Resample.of(from, 2, 2, 2));
  }

  @Test
  void halfTheSizeIsTheMeanOfFour() {
    int[] from = {0xFF000000, 0xFF040810, 0xFF000000, 0xFF040810};
    assertArrayEquals(new int[] {0xFF020408}, Resample.of(from, 2, 1, 1));
  }

  @Test
  void largerItRunsFromOnePixelToTheNextWithoutGoingBeyond() {
    int[] from = {0xFF000000, 0xFF0000FF, 0xFF000000, 0xFF0000FF};
    int[] to = Resample.of(from, 2, 8, 2);
    assertEquals(0xFF000000, to[0]);
    assertEquals(0xFF0000FF, to[7]);
    for (int x = 1; x < 8; x++) {
      assertTrue((to[x] & 0xFF) >= (to[x - 1] & 0xFF), Arrays.toString(to));
    }
    assertArrayEquals(Arrays.copyOf(to, 8), Arrays.copyOfRange(to, 8, 16));
  }

  @Test
  void clearStaysClear() {
    assertArrayEquals(new int[9], Resample.of(new int[16], 4, 3, 3));
  }
}
