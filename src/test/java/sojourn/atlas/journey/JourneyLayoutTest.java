package sojourn.atlas.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sojourn.atlas.Box;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Mercator;
import sojourn.atlas.Pixel;
import sojourn.atlas.world.BaseMap;
import sojourn.fixture.MadeJourneys;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.LegKind;
import sojourn.model.Snapshot;
import sojourn.model.Visit;
import sojourn.model.VisitStatus;

class JourneyLayoutTest {

  /** Every letter is as wide as half its height. */
  private static final TextMeasure MEASURE = (text, lettering) -> text.length() * lettering.size() * (0.5 + lettering.tracking());

  private static final JourneyLayout LAYOUT = new JourneyLayout(BaseMap.bundled(), MapStyle.PANEL, MEASURE);

  private static JourneyScene scene(Snapshot snapshot, double meridian, double world) {
    MapFrame frame = MapFrame.about(new Mercator(meridian), world, 0.5, 0.42, 1000, 600);
    return LAYOUT.scene(Journeys.where(snapshot, v -> true), frame, Emphasis.NONE, List.of(new Box(0, 480, 200, 120)));
  }

  private static Mark mark(JourneyScene scene, String name) {
    return scene.marks().stream().filter(m -> m.name().contains(name)).findFirst().orElseThrow();
  }

  @Test
  void marksGrowWithEncountersAndTellVisitedFromPlannedAndSeat() {
    JourneyScene scene = scene(SeedSnapshot.of(), 0, 1200);
    Mark astana = mark(scene, "Astana");
    assertThat(astana.kind()).isEqualTo(StopKind.VISITED);
    assertThat(astana.encounters()).isEqualTo(12);
    assertThat(astana.radius()).isCloseTo(3.44 * Math.sqrt(12), within(1e-9));
    assertThat(mark(scene, "Moscow").encounters()).as("two visits, one mark").isEqualTo(7);
    assertThat(mark(scene, "Mozambique").kind()).isEqualTo(StopKind.PLANNED);
    assertThat(mark(scene, "New York").kind()).isEqualTo(StopKind.SEAT);
    assertThat(mark(scene, "Israel").name()).as("too close to be told apart").isEqualTo("Israel, Palestine");
    assertThat(scene(SeedSnapshot.of(), 0, 40_000).marks()).as("told apart when near").hasSize(8);
  }

  @Test
  void labelsTouchNeitherEachOtherNorMarksNorReservedBoxes() {
    for (double world = 300; world < 60_000; world *= 1.37) {
      JourneyScene scene = scene(SeedSnapshot.of(), 0, world);
      List<MapLabel> labels = scene.labels();
      for (int i = 0; i < labels.size(); i++) {
        Box box = labels.get(i).box();
        assertThat(box.touches(new Box(0, 480, 200, 120))).as("%s on the reserved box", labels.get(i)).isFalse();
        assertThat(box.within(new Box(0, 0, 1000, 600))).as("%s within the map", labels.get(i)).isTrue();
        for (Mark mark : scene.marks()) {
          assertThat(box.touches(Box.about(mark.x(), mark.y(), mark.radius()))).as("%s on %s", labels.get(i), mark.name()).isFalse();
        }
        for (int j = 0; j < i; j++) {
          assertThat(box.touches(labels.get(j).box())).as("%s and %s at %s", labels.get(i), labels.get(j), world).isFalse();
        }
      }
    }
  }

  @Test
  void everyStopInSightIsNamedAtAWorldView() {
    JourneyScene scene = scene(SeedSnapshot.of(), 0, 1200);
    List<String> names = scene.labels().stream().filter(l -> l.kind() == MapLabel.Kind.STOP).map(l -> l.rows().getFirst().text()).toList();
    assertThat(names).containsExactlyInAnyOrder("Astana", "Moscow", "Paris", "Sochi", "Israel, Palestine", "Mozambique", "New York");
  }

  @Test
  void theWayOutAndTheWayBackPart() {
    JourneyScene scene = scene(SeedSnapshot.of(), 0, 1200);
    List<LegPath> both = scene.legs().stream().filter(l -> List.of(l.leg().from().value(), l.leg().to().value()).contains("gn:1526273")).toList();
    assertThat(both).hasSize(2);
    double apart = both.get(0).parts().getFirst().distance(middle(both.get(1)).x(), middle(both.get(1)).y());
    assertThat(apart).isBetween(6.0, 9.0);
  }

  @Test
  void legsEndShortOfTheirMarks() {
    JourneyScene scene = scene(SeedSnapshot.of(), 0, 1200);
    for (LegPath leg : scene.legs()) {
      Pixel end = leg.parts().getLast().points().getLast();
      double nearest = scene.marks().stream().mapToDouble(m -> end.distance(m.x(), m.y()) - m.radius()).min().orElseThrow();
      assertThat(nearest).isCloseTo(3, within(0.2));
    }
  }

  @Test
  void legsBreakAtTheEdgeOfTheWorldAndNowhereElse() {
    Snapshot pacific = MadeJourneys.pacific();
    JourneyScene about0 = scene(pacific, 0, 1000);
    assertThat(about0.legs().stream().map(l -> l.parts().size()).toList()).containsExactly(2, 1, 1, 1, 2, 2);
    for (LegPath leg : about0.legs()) {
      for (LegPath.Part part : leg.parts()) {
        for (int i = 1; i < part.points().size(); i++) {
          Pixel a = part.points().get(i - 1);
          assertThat(part.points().get(i).distance(a.x(), a.y())).as("no line across the map").isLessThan(100);
        }
      }
    }
    assertThat(scene(pacific, 180, 1000).legs()).as("in the middle of the Pacific none breaks").allMatch(l -> l.parts().size() == 1);
  }

  @Test
  void whatIsChosenIsMarkedOnMarksAndLegs() {
    Snapshot snapshot = SeedSnapshot.of();
    Visit astana = snapshot.visits().values().stream().filter(v -> v.place().value().equals("gn:1526273")).findFirst().orElseThrow();
    MapFrame frame = MapFrame.about(new Mercator(0), 1200, 0.5, 0.42, 1000, 600);
    JourneyScene scene =
        LAYOUT.scene(Journeys.where(snapshot, v -> true), frame, Emphasis.on(snapshot, Set.of(astana.id())), List.of());
    assertThat(scene.marks().stream().filter(m -> m.state().primary()).map(Mark::name).toList()).containsExactly("Astana");
    assertThat(scene.legs().stream().filter(l -> l.state().primary()).map(l -> l.leg().kind()).toList())
        .containsExactlyInAnyOrder(LegKind.PRESUMED, LegKind.STATED);
    assertThat(scene.labels().getFirst().rows().get(1).text()).isEqualTo("29 Nov – 1 Dec 2010");
  }

  @Test
  void aCancelledVisitHasACancelledLeg() {
    Snapshot snapshot =
        MadeJourneys.from("Rome", "IT", 41.9, 12.5).to("Athens", "GR", 37.98, 23.73, "1900", VisitStatus.CANCELLED, LegKind.PLANNED).snapshot();
    assertThat(scene(snapshot, 0, 4000).legs()).hasSize(1).allMatch(LegPath::cancelled);
  }

  private static Pixel middle(LegPath leg) {
    List<Pixel> points = leg.parts().getFirst().points();
    return points.get(points.size() / 2);
  }
}
