package sojourn.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.EntityId;
import sojourn.model.Snapshot;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.time.Day;
import sojourn.session.Filter;
import sojourn.session.TimeWindow;
import sojourn.session.Visible;

class TimelineLayoutTest {

  private static final TextMeasure MEASURE = (text, type) -> text.length() * type.size() * 0.55;

  private static TimelineContent content(Snapshot snapshot) {
    return TimelineContent.of(Visible.of(snapshot, Filter.ALL));
  }

  private static TimelineLayout layout(Snapshot snapshot, double width, double height, TimeWindow window, VisitId open) {
    TimelineContent content = content(snapshot);
    return TimelineLayout.of(content, new Frame(width, height, 0, content.bounds().shown(window), content.bounds().strip(window), open), MEASURE);
  }

  private static VisitId visit(Snapshot snapshot, String place) {
    return snapshot.visits().values().stream()
        .filter(v -> snapshot.placeOf(v).name().equals(place))
        .map(v -> v.id())
        .findFirst()
        .orElseThrow();
  }

  private static Mark.Bar bar(TimelineLayout layout, VisitId id) {
    return (Mark.Bar) layout.marks().stream().filter(m -> m.first().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void theWholeCollectionFillsTheAxisInWholeYears() {
    TimelineLayout layout = layout(SeedSnapshot.of(), 1600, 278, null, null);
    assertThat(layout.window()).isEqualTo(new TimeWindow(Day.of(2007, 1, 1).number(), Day.of(2014, 1, 1).number()));
  }

  @Test
  void aBarCoversItsDays() {
    Snapshot seeds = SeedSnapshot.of();
    TimeWindow days = new TimeWindow(Day.of(2010, 11, 25).number(), Day.of(2010, 12, 6).number());
    TimelineLayout layout = layout(seeds, 1600, 278, days, null);
    Mark.Bar astana = bar(layout, visit(seeds, "Astana"));
    assertThat(astana.box().x()).isCloseTo(layout.scale().x(Day.of(2010, 11, 29).number()), within(2.0));
    assertThat(astana.box().right()).isCloseTo(layout.scale().x(Day.of(2010, 12, 2).number()), within(4.0));
    assertThat(astana.box().height()).isEqualTo(16);
  }

  @Test
  void anUnknownDayIsABandFromItsFirstToItsLastPossibleDay() {
    Snapshot seeds = SeedSnapshot.of();
    TimelineLayout layout = layout(seeds, 1600, 278, null, null);
    Mark.Band band = (Mark.Band) layout.marks().stream().filter(m -> m instanceof Mark.Band).findFirst().orElseThrow();
    assertThat(band.box().x()).isCloseTo(layout.scale().x(Day.of(2010, 1, 18).number()), within(1e-9));
    assertThat(band.box().right()).isCloseTo(layout.scale().x(Day.of(2012, 5, 8).number()), within(1e-9));
    Label label = layout.labels().stream().filter(l -> l.about().equals(band.first())).findFirst().orElseThrow();
    assertThat(label.text()).startsWith("Moscow, once between 18 Jan 2010 and 7 May 2012");
    assertThat(band.box().bottom()).isLessThan(bar(layout, visit(seeds, "Astana")).box().y());
  }

  @Test
  void plansWithoutADateStandWithTheBandOfTheirTrip() {
    Snapshot seeds = SeedSnapshot.of();
    TimelineLayout layout = layout(seeds, 2560, 278, null, null);
    assertThat(layout.labels()).anyMatch(l -> l.text().endsWith("then Israel, Palestine (planned)"));
    assertThat(layout.undated()).isNull();
    assertThat(layout.boxOf(visit(seeds, "Israel"))).isPresent();
  }

  @Test
  void thePointerFindsAPlanByItsWords() {
    Snapshot seeds = SeedSnapshot.of();
    for (double width : new double[] {1600, 2560}) {
      TimelineLayout layout = layout(seeds, width, 278, null, null);
      Box words = layout.boxOf(visit(seeds, "Israel")).orElseThrow();
      assertThat(layout.at(words.centreX(), words.centreY()).orElseThrow().ids()).containsExactly(visit(seeds, "Israel"));
    }
  }

  @Test
  void aVisitWithoutADateIsOpenedToo() {
    Snapshot seeds = SeedSnapshot.of();
    DayLens lens = layout(seeds, 1600, 278, null, visit(seeds, "Israel")).lens();
    assertThat(lens.columns()).extracting(DayLens.Column::heading).containsExactly("Without a date");
  }

  @Test
  void aVisitWithoutADateHasARowOfItsOwn() {
    Snapshot made = new MadeUp().stay("A", "Rome", "1786-10-29", "1787-02-21").stay("A", "Weimar", null, null).snapshot();
    TimelineLayout layout = layout(made, 1600, 278, null, null);
    assertThat(layout.undated()).isNotNull();
    assertThat(layout.boxOf(visit(made, "Weimar"))).get().matches(b -> layout.undated().contains(b.centreX(), b.centreY()));
  }

  @Test
  void anEndThatTheSourceLeavesOpenFades() {
    Snapshot seeds = SeedSnapshot.of();
    TimelineLayout layout = layout(seeds, 1600, 278, null, null);
    Mark.Bar planned = bar(layout, visit(seeds, "Mozambique"));
    assertThat(planned.status()).isEqualTo(VisitStatus.PLANNED);
    assertThat(planned.fadeRight()).isPositive();
    assertThat(planned.fadeLeft()).isZero();
  }

  @Test
  void peopleMetOnceHaveNoLane() {
    List<String> names = content(SeedSnapshot.of()).people().stream().map(p -> p.name() + " " + p.times()).toList();
    assertThat(names).containsExactly("Sergey Lavrov 3", "Vladimir Putin 2", "Dmitry Medvedev 2");
  }

  @Test
  void zoomingDoesNotChangeWhatTheTimelineHolds() {
    Snapshot seeds = SeedSnapshot.of();
    Visible zoomed = Visible.of(seeds, Filter.ALL.withWindow(new TimeWindow(0, 100)));
    assertThat(TimelineContent.of(zoomed)).isEqualTo(content(seeds));
  }

  @Test
  void visitsHiddenByOtherFiltersAreLeftOut() {
    Snapshot seeds = SeedSnapshot.of();
    TimelineContent content = TimelineContent.of(Visible.of(seeds, Filter.ALL.withSearch("Astana")));
    assertThat(content.travellers().getFirst().stays()).extracting(Stay::place).contains("Astana").doesNotContain("Paris", "Sochi");
    assertThat(content.bounds()).isEqualTo(content(seeds).bounds());
  }

  @Test
  void thePointerFindsTheBarAndItsWords() {
    Snapshot seeds = SeedSnapshot.of();
    TimelineLayout layout = layout(seeds, 1600, 278, null, null);
    VisitId paris = visit(seeds, "Paris");
    Box box = bar(layout, paris).box();
    assertThat(layout.at(box.centreX(), box.centreY()).orElseThrow().ids()).containsExactly(paris);
    assertThat(layout.at(box.centreX() - 11, box.centreY()).orElseThrow().ids()).as("24 pixels to aim at").containsExactly(paris);
    Label label = layout.labels().stream().filter(l -> l.about().equals(paris)).findFirst().orElseThrow();
    assertThat(layout.at(label.box().x() + 12, label.box().centreY()).orElseThrow().ids()).containsExactly(paris);
    assertThat(layout.at(box.x() - 60, box.centreY())).isEmpty();
  }

  @Test
  void theLensHoldsEveryEncounterOfTheVisitInOrderOfTelling() {
    Snapshot seeds = SeedSnapshot.of();
    VisitId astana = visit(seeds, "Astana");
    TimelineLayout layout = layout(seeds, 1600, 278, null, astana);
    assertThat(layout.lens()).isNotNull();
    List<EntityId> told = layout.lens().marks().stream().flatMap(m -> m.ids().stream()).toList();
    assertThat(told).hasSize(14).doesNotHaveDuplicates();
    assertThat(layout.lens().columns()).extracting(DayLens.Column::heading).containsExactly("Mon 29 Nov", "Tue 30 Nov", "Wed 1 Dec", "Thu 2 Dec");
    assertThat(layout.lens().back().place()).isEqualTo("New York");
    assertThat(layout(seeds, 1600, 220, null, astana).lens()).as("no room").isNull();
  }

  @Test
  void crowdedVisitsAreJoinedAndNoneIsLost() {
    Snapshot busy = MadeUp.busyYear();
    TimelineLayout layout = layout(busy, 1600, 278, null, null);
    List<EntityId> shown = layout.marks().stream().filter(m -> m instanceof Mark.Bar).flatMap(m -> m.ids().stream()).toList();
    assertThat(shown).hasSize(300).doesNotHaveDuplicates();
  }

  @Test
  void barsKeepTheOrderOfTimeAndNothingOverlapsAtAnyZoom() {
    Random random = new Random(5);
    for (Snapshot snapshot : List.of(SeedSnapshot.of(), MadeUp.tenTravellers(), MadeUp.busyYear(), MadeUp.antiquity())) {
      TimeWindow fit = content(snapshot).bounds().fit();
      for (int round = 0; round < 40; round++) {
        double length = fit.length() * Math.pow(10, -3.5 * random.nextDouble());
        double start = fit.start() + (fit.length() - length) * random.nextDouble();
        double width = 960 + random.nextInt(1600);
        TimelineLayout layout = layout(snapshot, width, 84 + random.nextInt(300), new TimeWindow(start, start + length), null);
        assertOrder(layout);
        assertApart(layout);
      }
    }
  }

  private static void assertOrder(TimelineLayout layout) {
    Stream<List<Mark>> rows =
        layout.marks().stream()
            .filter(m -> m instanceof Mark.Bar)
            .collect(java.util.stream.Collectors.groupingBy(m -> m.box().centreY()))
            .values()
            .stream();
    rows.forEach(
        row -> {
          List<Mark> byTime = row.stream().sorted(Comparator.comparingDouble(Mark::time)).toList();
          for (int i = 1; i < byTime.size(); i++) {
            assertThat(byTime.get(i).box().x()).isGreaterThanOrEqualTo(byTime.get(i - 1).box().right() - 1e-6);
            assertThat(byTime.get(i).box().width()).isGreaterThanOrEqualTo(8);
          }
        });
  }

  private static void assertApart(TimelineLayout layout) {
    List<Box> bars = layout.marks().stream().filter(m -> m instanceof Mark.Bar).map(Mark::box).toList();
    List<Label> placed = new ArrayList<>();
    for (Label label : layout.labels()) {
      assertThat(label.box().x()).isGreaterThanOrEqualTo(layout.scale().left());
      assertThat(label.box().right()).isLessThanOrEqualTo(layout.frame().width());
      for (Label other : placed) {
        assertThat(label.box().overlaps(other.box())).as("%s over %s", label.text(), other.text()).isFalse();
      }
      if (label.ground() == Label.Ground.PANEL) {
        assertThat(bars).as(label.text()).noneMatch(b -> b.overlaps(label.box()));
      }
      placed.add(label);
    }
  }
}
