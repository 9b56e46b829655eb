package sojourn.atlas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sojourn.atlas.journey.StopDates.Wording;
import sojourn.fixture.MadeJourneys;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.PlaceId;
import sojourn.model.ReviewState;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateSpan;

class StopDatesTest {

  @Test
  void saysWhenInEveryWording() {
    assertThat(all("2010-11-29", "2010-12-01")).containsExactly("2010", "29 Nov – 1 Dec 2010", "29 November – 1 December 2010");
    assertThat(all("2013-05-17", "2013-05-19")).containsExactly("2013", "17–19 May 2013", "17–19 May 2013");
    assertThat(all("2009-12-30", "2010-01-02")).containsExactly("2009–10", "30 Dec 2009 – 2 Jan 2010", "30 December 2009 – 2 January 2010");
    assertThat(all("2007-06-25", "2007-06-25")).containsExactly("2007", "25 Jun 2007", "25 June 2007");
    assertThat(all("1881-07", "1881-07")).containsExactly("1881", "Jul 1881", "July 1881");
    assertThat(all("-0043-03-15", "-0043-03-15")).containsExactly("44 BCE", "15 Mar 44 BCE", "15 March 44 BCE");
    assertThat(all("1271~", "1271~")).containsExactly("c. 1271", "c. 1271", "c. 1271");
    assertThat(all(null, null)).containsExactly("undated", "undated", "undated");
    assertThat(all("2013-05-19/..", null)).containsExactly("after May 2013", "after 19 May 2013", "after 19 May 2013");
  }

  @Test
  void listsTheVisitsOfAStop() {
    List<Stop> stops = Stops.of(Journeys.where(SeedSnapshot.of(), v -> true));
    assertThat(stops.stream().filter(s -> s.place().name().equals("Moscow")).map(s -> StopDates.of(s, Wording.YEARS)).toList())
        .containsExactly("2008; 2010–12, undated");
    assertThat(stops.stream().filter(s -> s.place().name().equals("New York")).map(s -> StopDates.of(s, Wording.YEARS)).toList())
        .containsExactly("seat; back 2 Dec 2010");
    assertThat(stops.stream().filter(s -> s.place().name().equals("Israel")).map(s -> StopDates.of(s, Wording.YEARS)).toList())
        .containsExactly("planned, undated");
  }

  private static List<String> all(@Nullable String start, @Nullable String end) {
    Visit visit =
        new Visit(
            new VisitId("v"), MadeJourneys.SOMEBODY, new PlaceId("p"), start == null ? null : DateSpan.of(start), end == null ? null : DateSpan.of(end),
            VisitStatus.MADE, new TripId("t"), List.of(), 1, List.of(), ReviewState.MACHINE_READ);
    return List.of(Wording.values()).stream().map(w -> StopDates.one(visit, w)).toList();
  }
}
