package sojourn.atlas.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Mercator;
import sojourn.atlas.world.BaseMap;
import sojourn.fixture.MadeVisits;
import sojourn.model.Leg;
import sojourn.model.LegKind;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.TripId;
import sojourn.model.VisitId;

class BundleTest {

  private static final TextMeasure MEASURE = (text, lettering) -> text.length() * lettering.size() * 0.5;

  private final MadeVisits made = new MadeVisits();
  private final List<Leg> legs = new ArrayList<>();
  private int visits;

  private void travels(String who, String from, String to, int times) {
    made.visit(who, who, from, "1899", "1899");
    visits++;
    for (int i = 0; i < times; i++) {
      made.visit(who, who, to, "1900", "1900");
      legs.add(new Leg(new PersonId(who), new TripId(who), new PlaceId(from), new PlaceId(to), LegKind.STATED, null, new VisitId("v" + visits++)));
    }
  }

  private Snapshot snapshot() {
    Snapshot all = made.snapshot();
    return new Snapshot(
        1, "c", all.sources(), all.people(), all.places(), all.trips(), all.visits(), all.encounters(), all.occasions(), legs, all.seats(), List.of());
  }

  private JourneyScene scene(double world, Emphasis emphasis) {
    Snapshot snapshot = snapshot();
    BitSet all = new BitSet();
    all.set(0, visits);
    Journeys journeys = Journeys.of(JourneyRows.of(snapshot), all, List.of(), new int[visits]);
    MapFrame frame = MapFrame.about(new Mercator(0), world, 0.53, 0.35, 1000, 600);
    return new JourneyLayout(BaseMap.bundled(), MapStyle.PANEL, MEASURE).scene(journeys, frame, emphasis, List.of());
  }

  private static LegPath line(JourneyScene scene, String from, String to) {
    return scene.legs().stream()
        .filter(l -> l.leg().from().value().equals(from) && l.leg().to().value().equals(to))
        .findFirst()
        .orElseThrow(() -> new AssertionError(from + " to " + to));
  }

  @Test
  void legsBothWaysAreTwoLinesWhoseWidthTellsHowMany() {
    travels("Ada", "Rome", "Paris", 200);
    travels("Ada", "Paris", "Rome", 50);
    travels("Ada", "Paris", "Oslo", 100);
    travels("Bea", "Paris", "Oslo", 1);
    JourneyScene scene = scene(4000, Emphasis.NONE);
    assertThat(scene.legs()).hasSize(3);
    assertThat(scene.ways()).isEqualTo(3);
    LegPath out = line(scene, "Rome", "Paris");
    LegPath back = line(scene, "Paris", "Rome");
    assertThat(out.load().legs()).isEqualTo(200);
    assertThat(back.load().legs()).isEqualTo(50);
    assertThat(out.load().width()).isCloseTo(2 * back.load().width(), within(1e-9));
    assertThat(out.arrow()).isNotNull();
    double apart = back.parts().getFirst().distance(out.arrow().x(), out.arrow().y());
    assertThat(apart).as("one does not cover the other").isGreaterThan((out.load().width() + back.load().width()) / 2);
    assertThat(line(scene, "Paris", "Oslo").hue()).as("of two travellers").isEqualTo(Way.SEVERAL);
    assertThat(out.hue()).isZero();
  }

  @Test
  void fewLegsAreDrawnEachByItself() {
    travels("Ada", "Rome", "Paris", 20);
    assertThat(scene(4000, Emphasis.NONE).legs()).hasSize(20).noneMatch(l -> l.load().bundled());
  }

  @Test
  void waysBetweenTheSameMarksAreOneLineUntilTheMapLooksCloser() {
    travels("Ada", "Pisa", "Paris", 200);
    travels("Ada", "Lucca", "Paris", 150);
    assertThat(scene(4000, Emphasis.NONE).legs()).singleElement().satisfies(l -> assertThat(l.load().legs()).isEqualTo(350));
    assertThat(scene(100_000, Emphasis.NONE).ways()).as("told apart").isEqualTo(2);
  }

  @Test
  void aBundleStandsOutWithAnyOfItsVisits() {
    travels("Ada", "Rome", "Paris", 200);
    travels("Ada", "Paris", "Oslo", 200);
    BitSet one = new BitSet();
    one.set(150);
    JourneyScene scene = scene(4000, new Emphasis(one, new BitSet(), new BitSet()));
    assertThat(line(scene, "Rome", "Paris").state().primary()).isTrue();
    assertThat(line(scene, "Paris", "Oslo").state().primary()).isFalse();
  }

  @Test
  void aPlaceOfSeveralTravellersHasNoneOfTheirColours() {
    travels("Ada", "Rome", "Paris", 1);
    travels("Bea", "Rome", "Paris", 1);
    travels("Bea", "Paris", "Oslo", 1);
    JourneyScene scene = scene(4000, Emphasis.NONE);
    assertThat(scene.marks()).filteredOn(m -> m.name().equals("Paris")).allMatch(m -> m.hue() == Way.SEVERAL);
    assertThat(scene.marks()).filteredOn(m -> m.name().equals("Oslo")).allMatch(m -> m.hue() == 1);
  }

  /** Rome has most, Pisa lies near it, Paris and Oslo apart. */
  private JourneyScene crowd(double world) {
    travels("Ada", "Rome", "Paris", 2);
    travels("Ada", "Pisa", "Oslo", 2);
    int[] met = {4000, 500, 500, 1000, 30, 30};
    BitSet all = new BitSet();
    all.set(0, visits);
    Journeys journeys = Journeys.of(JourneyRows.of(snapshot()), all, List.of(), met);
    MapFrame frame = MapFrame.about(new Mercator(0), world, 0.53, 0.35, 1000, 600);
    return new JourneyLayout(BaseMap.bundled(), MapStyle.PANEL, MEASURE).scene(journeys, frame, Emphasis.NONE, List.of());
  }

  @Test
  void inACrowdAreasStayInProportionAndCoveringDiscsBecomeOne() {
    JourneyScene scene = crowd(2500);
    assertThat(scene.scales().discs().crowd()).isTrue();
    Mark rome = scene.marks().stream().filter(m -> m.name().contains("Rome")).findFirst().orElseThrow();
    Mark paris = scene.marks().stream().filter(m -> m.name().equals("Paris")).findFirst().orElseThrow();
    assertThat(rome.name()).contains("Pisa");
    assertThat(rome.encounters()).isEqualTo(5000);
    assertThat(rome.radius()).isCloseTo(32, within(1e-9));
    assertThat(Math.pow(rome.radius() / paris.radius(), 2)).isCloseTo(5000.0 / paris.encounters(), within(1e-6));
  }

  @Test
  void lookedAtCloserTheyOpen() {
    assertThat(crowd(20_000).marks()).extracting(Mark::name).contains("Rome", "Pisa");
  }

  @Test
  void theLegendTellsTrueSizes() {
    JourneyScene scene = crowd(2500);
    int told = scene.scales().discs().encounters(7.5);
    assertThat(told).isEqualTo(200);
    assertThat(scene.scales().discs().radius(StopKind.VISITED, told)).isCloseTo(32 * Math.sqrt(told / 5000.0), within(1e-9));
  }

  @Test
  void aLineAcrossTheEdgeOfTheWorldEndsThere() {
    travels("Ada", "Tokyo", "Honolulu", 1);
    MapFrame frame = MapFrame.about(new Mercator(0), 900, 0.5, 0.45, 1000, 600);
    JourneyScene scene = new JourneyLayout(BaseMap.bundled(), MapStyle.PANEL, MEASURE)
        .scene(Journeys.where(snapshot(), v -> true), frame, Emphasis.NONE, List.of());
    assertThat(scene.legs()).singleElement().satisfies(leg -> {
      assertThat(leg.parts()).hasSize(2);
      assertThat(leg.parts().getFirst().points().getLast().x()).isCloseTo(frame.shiftX() + frame.worldWidth(), within(3.0));
      assertThat(leg.parts().getLast().points().getFirst().x()).isCloseTo(frame.shiftX(), within(3.0));
    });
  }
}
