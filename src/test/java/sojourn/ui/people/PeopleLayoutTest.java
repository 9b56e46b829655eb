package sojourn.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import sojourn.model.PersonId;
import sojourn.ui.people.PeopleLayout.Box;
import sojourn.ui.people.PeopleLayout.Guest;
import sojourn.ui.people.PeopleLayout.Spot;

class PeopleLayoutTest {

  private static final ToDoubleFunction<String> MEASURE = s -> Math.ceil(6.7 * s.codePointCount(0, s.length())) + 1;
  private static final String[] NAMES = {
    "Li", "Nazarbayev", "Wolfeschlegelsteinhausenbergerdorff", "Perrin de Brichambaut", "Ng", "van der Merwe-Oosthuizen", "Kim Sung-hwan", "Ó"
  };

  @Test
  void namesNeverTouchAndNothingLeavesTheDrawing() {
    Random random = new Random(7);
    for (int width = 260; width <= 500; width += 20) {
      for (int count = 1; count <= 60; count++) {
        List<Guest> guests = guests(count, random);
        double height = 150 + random.nextInt(200);
        PeopleLayout layout = PeopleLayout.of("Wolfeschlegelstein", guests, guests.size(), group(guests, random), width, height, MEASURE);
        String state = count + " people on " + width + " × " + height;
        assertThat(layout.spots().size() + layout.more()).as(state).isEqualTo(count);
        hold(layout, state);
      }
    }
  }

  private static void hold(PeopleLayout layout, String state) {
    List<Spot> spots = layout.spots();
    Box all = new Box(0, 0, layout.width(), layout.height());
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      assertThat(within(all, spot.box())).as("%s: name %s inside", state, spot).isTrue();
      assertThat(within(all, mark(spot))).as("%s: mark %s inside", state, spot).isTrue();
      assertThat(MEASURE.applyAsDouble(spot.label())).as("%s: %s fits its box", state, spot).isLessThanOrEqualTo(spot.box().width() + 1e-6);
      for (int j = 0; j < spots.size(); j++) {
        if (i != j) {
          assertThat(shrunk(spot.box()).overlaps(shrunk(spots.get(j).box()))).as("%s: names %s and %s", state, spot, spots.get(j)).isFalse();
          assertThat(shrunk(spot.box()).overlaps(mark(spots.get(j)))).as("%s: name %s, mark %s", state, spot, spots.get(j)).isFalse();
        }
      }
    }
  }

  @Test
  void theOftenMetStandNearer() {
    List<Guest> guests = List.of(new Guest(id(0), "A", 1), new Guest(id(1), "B", 2), new Guest(id(2), "C", 5), new Guest(id(3), "D", 1));
    PeopleLayout layout = PeopleLayout.of("T", guests, guests.size(), Set.of(), 400, 300, MEASURE);
    List<Double> shares = layout.spots().stream().map(s -> Math.hypot(s.x() - layout.centreX(), s.y() - layout.centreY())).toList();
    assertThat(shares.get(2)).isLessThan(shares.get(1));
    assertThat(shares.get(1)).isLessThan(shares.get(0));
  }

  @Test
  void theGroupStandsRightInOrderOfMeeting() {
    List<Guest> guests = guests(10, new Random(1));
    Set<PersonId> group = Set.of(id(1), id(4), id(7));
    PeopleLayout layout = PeopleLayout.of("T", guests, guests.size(), group, 400, 300, MEASURE);
    assertThat(layout.spots().stream().filter(Spot::right).map(Spot::person).toList()).containsExactly(id(1), id(4), id(7));
    assertThat(layout.spots().stream().filter(s -> !s.right()).map(Spot::person).toList())
        .containsExactly(id(0), id(2), id(3), id(5), id(6), id(8), id(9));
  }

  @Test
  void atMostFortyAreDrawnTheGroupFirstThenTheOftenMet() {
    List<Guest> guests = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      guests.add(new Guest(id(i), "P" + i, i >= 50 ? 3 : 1));
    }
    PeopleLayout layout = PeopleLayout.of("T", guests, guests.size(), Set.of(id(45)), 500, 400, MEASURE);
    assertThat(layout.spots()).hasSize(40);
    assertThat(layout.more()).isEqualTo(20);
    assertThat(layout.spots().stream().map(Spot::person)).contains(id(45), id(50), id(59)).doesNotContain(id(44));
  }

  @Test
  void samePeopleSamePicture() {
    List<Guest> guests = guests(30, new Random(3));
    assertThat(PeopleLayout.of("T", guests, guests.size(), Set.of(), 340, 280, MEASURE)).isEqualTo(PeopleLayout.of("T", guests, guests.size(), Set.of(), 340, 280, MEASURE));
  }

  @Test
  void thePointerFindsTheNameAndTheNearestMark() {
    PeopleLayout layout = PeopleLayout.of("T", guests(6, new Random(2)), 6, Set.of(), 340, 280, MEASURE);
    Spot spot = layout.spots().get(4);
    assertThat(layout.at(spot.x() + 3, spot.y() - 3).map(Spot::person)).contains(spot.person());
    assertThat(layout.at(spot.box().x() + 1, spot.box().y() + 1).map(Spot::person)).contains(spot.person());
    assertThat(layout.at(1, 1)).isEmpty();
    assertThat(layout.atCentre(layout.centreX(), layout.centreY())).isTrue();
  }

  private static boolean within(Box outer, Box inner) {
    return inner.x() >= outer.x() - 1e-6
        && inner.y() >= outer.y() - 1e-6
        && inner.x() + inner.width() <= outer.width() + 1e-6
        && inner.y() + inner.height() <= outer.height() + 1e-6;
  }

  private static Box mark(Spot s) {
    return new Box(s.x() - s.radius() + 0.5, s.y() - s.radius() + 0.5, 2 * s.radius() - 1, 2 * s.radius() - 1);
  }

  private static Box shrunk(Box b) {
    return new Box(b.x(), b.y() + 0.01, b.width(), b.height() - 0.02);
  }

  private static List<Guest> guests(int count, Random random) {
    List<Guest> guests = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      guests.add(new Guest(id(i), NAMES[random.nextInt(NAMES.length)], 1 + (random.nextInt(3) == 0 ? random.nextInt(6) : 0)));
    }
    return guests;
  }

  private static Set<PersonId> group(List<Guest> guests, Random random) {
    Set<PersonId> group = new HashSet<>();
    int share = random.nextInt(4);
    guests.forEach(g -> {
      if (random.nextInt(3) < share) {
        group.add(g.person());
      }
    });
    return share == 0 ? Set.of() : group;
  }

  private static PersonId id(int i) {
    return new PersonId("p" + i);
  }
}
