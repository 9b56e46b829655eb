package sojourn.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sojourn.fixture.MadeVisits;
import sojourn.fixture.ManyRows;
import sojourn.model.EntityId;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.TripId;
import sojourn.model.VisitId;
import sojourn.session.Comparison;
import sojourn.session.Filter;
import sojourn.session.TimeWindow;
import sojourn.session.Visible;

class LanesTest {

  private static final TextMeasure MEASURE = (text, type) -> text.length() * type.size() * 0.55;
  private static final Snapshot MADE =
      new MadeVisits()
          .visit("Cleo", "c", "Bonn", "1800-01-01", "1800-01-31").meets("Ann", "1800-01-03").visit("Ann", "a", "Rome", "1800-02-01", "1800-02-03")
          .meets("Dora", "1800-02-02").visit("Ann", "a", "Pisa", "1800-02-05", "1800-02-06").visit("Ann", "a2", "Rome", "1800-05-05", "1800-05-06")
          .visit("Bob", "b", "Rome", "1800-02-02", "1800-02-10").meets("Dora", "1800-02-02").visit("Bob", "b", "Paris", "1800-03-02", "1800-03-04").snapshot();

  private static TimelineContent content(Snapshot snapshot, LaneKind by, LaneOrder order, Comparison comparison) {
    return TimelineContent.of(Visible.of(snapshot, Filter.ALL), new Lanes(by, order), comparison, null);
  }

  private static List<String> names(LaneKind by, LaneOrder order) {
    return content(MADE, by, order, null).travellers().stream().map(TravellerLane::name).toList();
  }

  private static TimelineLayout layout(TimelineContent content, double height, double scroll) {
    TimeWindow fit = content.bounds().fit();
    return TimelineLayout.of(content, new Frame(1600, height, scroll, fit, fit, null), MEASURE);
  }

  @Test
  void lanesAreOfTravellersTripsCountriesPlacesOrPeopleMet() {
    assertThat(names(LaneKind.TRAVELLER, LaneOrder.FIRST_VISIT)).containsExactly("Cleo", "Ann", "Bob");
    assertThat(names(LaneKind.TRIP, LaneOrder.FIRST_VISIT)).containsExactly("Trip c", "Trip a", "Trip b", "Trip a2");
    assertThat(names(LaneKind.COUNTRY, LaneOrder.FIRST_VISIT)).containsExactly("Germany", "Italy", "France");
    assertThat(names(LaneKind.PLACE, LaneOrder.FIRST_VISIT)).containsExactly("Bonn", "Rome", "Pisa", "Paris");
    assertThat(names(LaneKind.PERSON, LaneOrder.FIRST_VISIT)).containsExactly("Ann", "Dora");
  }

  @Test
  void theyAreSortedByFirstVisitNameNumberOfVisitsOrDays() {
    assertThat(names(LaneKind.TRAVELLER, null)).as("as the collection knows its people").containsExactly("Cleo", "Ann", "Bob");
    assertThat(names(LaneKind.TRAVELLER, LaneOrder.NAME)).containsExactly("Ann", "Bob", "Cleo");
    assertThat(names(LaneKind.TRAVELLER, LaneOrder.VISITS)).containsExactly("Ann", "Bob", "Cleo");
    assertThat(names(LaneKind.TRAVELLER, LaneOrder.LENGTH)).containsExactly("Cleo", "Bob", "Ann");
    assertThat(names(LaneKind.PLACE, LaneOrder.VISITS)).first().isEqualTo("Rome");
  }

  @Test
  void inOneLaneThoseWhoAreThereOnOneDayStandInDifferentRowsAndAreNamed() {
    TravellerLane rome = content(MADE, LaneKind.PLACE, LaneOrder.VISITS, null).travellers().getFirst();
    assertThat(rome.visits()).isEqualTo(3);
    assertThat(rome.barRows()).isEqualTo(2);
    assertThat(rome.stays()).extracting(Stay::date).anyMatch(d -> d.startsWith("Ann, ")).anyMatch(d -> d.startsWith("Bob, "));
    assertThat(rome.stays().stream().map(Stay::hue).distinct()).hasSize(2);
  }

  @Test
  void aVisitInSeveralLanesIsCountedOnceAndIsOneStation() {
    Snapshot met = new MadeVisits().visit("Ann", "a", "Rome", "1800-02-01", "1800-02-03").meets("Bob", "1800-02-01").meets("Cleo", "1800-02-02").snapshot();
    TimelineContent content = content(met, LaneKind.PERSON, null, null);
    assertThat(content.travellers()).hasSize(2);
    assertThat(content.visits()).isEqualTo(1);
    assertThat(content.stops().stream().filter(Stop::isVisit)).hasSize(1);
  }

  @Test
  void twoThatAreComparedHaveTheUppermostLanesAndTheirOwnColours() {
    Comparison two = new Comparison(new PersonId("Bob"), new PersonId("Cleo"));
    List<TravellerLane> lanes = content(MADE, LaneKind.TRAVELLER, LaneOrder.NAME, two).travellers();
    assertThat(lanes).extracting(TravellerLane::name).containsExactly("Bob", "Cleo", "Ann");
    assertThat(lanes.get(0).stays()).extracting(Stay::hue).containsOnly(Comparison.hue(true));
    assertThat(lanes.get(1).stays()).extracting(Stay::hue).containsOnly(Comparison.hue(false));
    Comparison trips = new Comparison(new TripId("a2"), new TripId("b"));
    assertThat(content(MADE, LaneKind.COUNTRY, null, trips).travellers()).extracting(TravellerLane::name)
        .containsExactly("Trip a2", "Trip b", "Germany", "Italy", "France");
  }

  @Test
  void itIsSaidHowManyLanesAreInSight() {
    TimelineLayout low = layout(content(MADE, LaneKind.TRIP, null, null), 160, 0);
    assertThat(low.lanes()).isEqualTo(4);
    assertThat(low.lanesInSight()).isEqualTo(2);
    assertThat(layout(content(MADE, LaneKind.TRIP, null, null), 600, 0).lanesInSight()).isEqualTo(4);
  }

  /** What is left out because it is out of sight moves nothing. */
  @Test
  void lanesOutOfSightKeepTheirHeight() {
    Snapshot many = ManyRows.of(1_200, 3_000, 150);
    TimelineContent content = content(many, LaneKind.TRAVELLER, LaneOrder.NAME, null);
    assertThat(content.travellers().size()).isGreaterThan(40);
    TimelineLayout top = layout(content, 300, 0);
    TimelineLayout whole = layout(content, 40_000, 0);
    assertThat(top.heads()).extracting(LaneHead::lane).isEqualTo(whole.heads().stream().map(LaneHead::lane).toList());
    assertThat(top.marks().size()).isLessThan(whole.marks().size() / 2);
    TimelineLayout scrolled = layout(content, 300, 800);
    assertThat(scrolled.heads().get(5).lane().y()).isEqualTo(top.heads().get(5).lane().y() - 800);
  }

  @Test
  void veryManyVisitsHaveLanesOfEveryKind() {
    Snapshot many = ManyRows.of(3_000, 4_000, 60);
    for (LaneKind kind : LaneKind.values()) {
      TimelineContent content = content(many, kind, null, null);
      assertThat(content.density()).isNotNull();
      List<Integer> sizes = content.density().lanes().stream().map(l -> l.days().length).toList();
      assertThat(sizes).as("of %s", kind).isNotEmpty();
      if (kind != LaneKind.PERSON) {
        assertThat(sizes.stream().mapToInt(i -> i).sum() + content.density().undated().length).isEqualTo(content.visits());
      }
    }
  }

  @Test
  void noVisitIsLostBetweenTheColumnsOfTheOverview() {
    Density density = content(ManyRows.of(3_000, 4_000, 60), LaneKind.TRAVELLER, null, null).density();
    long weight = density.lanes().stream().flatMapToInt(l -> java.util.Arrays.stream(l.weight())).sum();
    for (double days = 0.05; days < 3_000; days *= 1.07) {
      long sum = DensityStack.bins(density, days).values().stream().map(Map::values).flatMap(v -> v.stream()).mapToLong(i -> i).sum();
      assertThat(sum).as("in columns of %s days", days).isEqualTo(weight);
    }
  }

  @Test
  void theArrowsGoThroughTheColumnsOfVeryMany() {
    TimelineContent content = content(ManyRows.of(3_000, 4_000, 60), LaneKind.TRAVELLER, null, null);
    TimelineLayout layout = layout(content, 300, 0);
    Mark first = DensityKeys.from(layout, null, 1, 0).orElseThrow();
    Mark second = DensityKeys.from(layout, first.first(), 1, 0).orElseThrow();
    assertThat(second.box().x()).isGreaterThan(first.box().x());
    assertThat(second.box().bottom()).isEqualTo(first.box().bottom());
    assertThat(DensityKeys.from(layout, second.first(), -1, 0)).hasValueSatisfying(m -> assertThat(m.box()).isEqualTo(first.box()));
    Mark below = DensityKeys.from(layout, first.first(), 0, 1).orElseThrow();
    assertThat(below.box().bottom()).isEqualTo(first.box().bottom() + 30);
    assertThat(DensityKeys.from(layout, first.first(), 0, -1)).isEmpty();
  }

  @Test
  void visitsWithoutADateHaveARowOfTheirOwnBelowTheLanes() {
    TimelineContent content = content(ManyRows.of(3_000, 10, 8), LaneKind.TRAVELLER, null, null);
    TimelineLayout layout = layout(content, 500, 0);
    Mark undated = layout.marks().getLast();
    assertThat(undated.ids()).hasSize(content.density().undated().length).hasSizeGreaterThan(50);
    assertThat(layout.undated().contains(undated.box().centreX(), undated.box().centreY())).isTrue();
    assertThat(layout.undated().y()).isGreaterThan(layout.heads().get(7).lane().y());
  }

  @Test
  void aColumnKnowsWhatItStandsForWithoutGoingThroughAll() {
    TimelineContent content = content(ManyRows.of(3_000, 10, 8), LaneKind.TRAVELLER, null, null);
    TimelineLayout layout = layout(content, 500, 0);
    for (Mark mark : layout.marks()) {
      List<EntityId> ids = new ArrayList<>();
      mark.ids().forEach(ids::add);
      assertThat(ids).allMatch(mark::stands);
      assertThat(layout.marks().stream().filter(m -> m.stands(ids.getFirst()))).containsExactly(mark);
    }
    assertThat(layout.marks().getFirst().stands(new VisitId("nowhere"))).isFalse();
  }
}
