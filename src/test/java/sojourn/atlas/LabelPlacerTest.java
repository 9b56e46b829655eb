package sojourn.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {

  @Test
  void takesTheFirstFreeCandidateAndLeavesOutWhatFitsNowhere() {
    LabelPlacer placer = new LabelPlacer(new Box(0, 0, 200, 100));
    placer.block(new Box(40, 40, 20, 20));
    Box onTheMark = new Box(50, 45, 40, 12);
    Box beside = new Box(64, 45, 40, 12);
    Box outside = new Box(190, 45, 40, 12);
    assertThat(placer.place(List.of(outside, onTheMark, beside))).isEqualTo(OptionalInt.of(2));
    assertThat(placer.place(List.of(beside.moved(3, 3), outside))).isEmpty();
  }

  @Test
  void keepsLabelsOffLinesOfAnyLength() {
    LabelPlacer placer = new LabelPlacer(new Box(0, 0, 1000, 1000));
    placer.block(List.of(new Pixel(0, 0), new Pixel(1000, 1000)), 2);
    assertThat(placer.free(new Box(480, 490, 40, 12))).isFalse();
    assertThat(placer.free(new Box(480, 600, 40, 12))).isTrue();
    assertThat(placer.touches(new Box(480, 490, 40, 12))).isPositive();
  }

  @Test
  void neverPlacesTwoThatOverlap() {
    Random random = new Random(11);
    LabelPlacer placer = new LabelPlacer(new Box(0, 0, 600, 400));
    List<Box> placed = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      Box box = new Box(random.nextDouble(620) - 10, random.nextDouble(420) - 10, 20 + random.nextDouble(120), 10 + random.nextDouble(60));
      List<Box> candidates = List.of(box, box.moved(30, 0), box.moved(0, 15));
      placer.place(candidates).ifPresent(at -> placed.add(candidates.get(at)));
    }
    assertThat(placed).hasSizeGreaterThan(20).allMatch(b -> b.within(new Box(0, 0, 600, 400)));
    for (int i = 0; i < placed.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(placed.get(i).touches(placed.get(j))).as("%s and %s", placed.get(i), placed.get(j)).isFalse();
      }
    }
  }
}
