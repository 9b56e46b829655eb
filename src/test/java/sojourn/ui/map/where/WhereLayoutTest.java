package sojourn.ui.map.where;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import sojourn.atlas.Box;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Mercator;
import sojourn.atlas.journey.TextMeasure;
import sojourn.fixture.MadeVisits;
import sojourn.fixture.ManyRows;
import sojourn.model.Snapshot;
import sojourn.model.time.Day;
import sojourn.session.where.Whereabouts;

class WhereLayoutTest {

  private static final TextMeasure MEASURE = (text, lettering) -> text.length() * lettering.size() * 0.55;
  private static final MapFrame WORLD = MapFrame.about(new Mercator(0), 1000, 0.5, 0.4, 1000, 700);
  private static final WhereLayout.Wording WORDING =
      new WhereLayout.Wording() {
        @Override
        public String people(List<String> names, int more) {
          return String.join(", ", names) + (more > 0 ? " + " + more : "");
        }

        @Override
        public String to(String place) {
          return "to " + place;
        }
      };

  private static WhereLayout layout(Snapshot snapshot, double moment) {
    BitSet rows = new BitSet();
    rows.set(0, snapshot.columns().visits().size());
    return WhereLayout.of(snapshot, Whereabouts.of(snapshot, rows).at(moment), WORLD, List.of(), MEASURE, WORDING);
  }

  private static final Snapshot MADE =
      new MadeVisits()
          .visit("Ann", "a", "Rome", "1800-01-01", "1800-01-10").visit("Ann", "a", "Tokyo", "1800-01-21", "1800-01-25")
          .visit("Bob", "b", "Rome", "1800-01-05", "1800-01-07").visit("Cleo", "c", "Oslo", "1800-01", "1800-01").snapshot();

  @Test
  void thoseInOnePlaceAreTogetherAndNamed() {
    WhereLayout layout = layout(MADE, Day.of(1800, 1, 6).number() + 0.5);
    assertThat(layout.groups()).hasSize(2);
    WhereLayout.Group rome = layout.groups().getFirst();
    assertThat(rome.place()).isEqualTo("Rome");
    assertThat(rome.who()).containsExactly("Ann", "Bob");
    assertThat(rome.together()).isTrue();
    assertThat(rome.sure()).isTrue();
    assertThat(layout.groups().getLast().sure()).as("some day in January").isFalse();
    assertThat(layout.names()).extracting(WhereLayout.Name::text).containsExactly("Ann, Bob", "Cleo");
    assertThat(layout.people()).isEqualTo(3);
  }

  @Test
  void somebodyUnderWayIsOnTheGreatCircleInProportionOfTime() {
    WhereLayout layout = layout(MADE, Day.of(1800, 1, 16).number());
    assertThat(layout.walkers()).hasSize(1);
    WhereLayout.Walker ann = layout.walkers().getFirst();
    double[] rome = new double[2];
    double[] tokyo = new double[2];
    WORLD.pixel(12.5, 41.9, rome);
    WORLD.pixel(139.7, 35.7, tokyo);
    assertThat(ann.x()).isBetween(rome[0] + 100, tokyo[0] - 100);
    assertThat(ann.y()).as("over the north").isLessThan(Math.min(rome[1], tokyo[1]) - 20);
    assertThat(ann.trail().getLast().x()).isCloseTo(ann.x(), within(1e-6));
    assertThat(ann.rest().getFirst().x()).isCloseTo(ann.x(), within(1e-6));
    assertThat(ann.rest().getLast().x()).isCloseTo(tokyo[0], within(1e-6));
  }

  @Test
  void namesTouchNeitherEachOtherNorPeople() {
    Snapshot many = ManyRows.of(3_000, 10, 60);
    for (double moment = -40_000; moment < 15_000; moment += 413) {
      WhereLayout layout = layout(many, moment);
      List<Box> boxes = layout.names().stream().map(WhereLayout.Name::box).toList();
      for (int i = 0; i < boxes.size(); i++) {
        for (int k = i + 1; k < boxes.size(); k++) {
          assertThat(boxes.get(i).touches(boxes.get(k))).as("%s and %s", layout.names().get(i), layout.names().get(k)).isFalse();
        }
        for (WhereLayout.Group group : layout.groups()) {
          assertThat(boxes.get(i).touches(Box.about(group.x(), group.y(), group.radius()))).isFalse();
        }
      }
    }
  }
}
