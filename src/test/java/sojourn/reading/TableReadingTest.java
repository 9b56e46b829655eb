package sojourn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sojourn.model.VisitStatus;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.time.DateSpan;

/** What tables and lists say of visits and encounters. */
class TableReadingTest {

  private static Reading read(String text) {
    return Readers.english().read(Readers.document(text));
  }

  private static List<String> visits(Reading reading) {
    return reading.visits().stream().map(v -> visit(reading, v)).toList();
  }

  private static String visit(Reading reading, VisitClaim v) {
    return reading.people().get(v.traveller()).name() + ": " + v.place().name() + " " + edtf(v.start()) + " " + edtf(v.end());
  }

  private static String edtf(@Nullable DateSpan span) {
    return span == null ? "?" : span.edtf();
  }

  private static List<String> met(Reading reading) {
    return reading.encounters().stream().map(e -> reading.people().get(e.traveller()).name() + " - " + reading.people().get(e.person()).name()).toList();
  }

  @Test
  void aHeadingWithANameTellsWhoseRowsFollow() {
    Reading reading =
        read("List of trips\n\nAdam Smith\n\nCountry | City | Date(s) | Notes |\n---|---|---|---|\nNorway | Oslo | 3–5 May 1999 | Met with King Harald |\n\nAnna Jones\n\n"
            + "Country | City | Date(s) | Notes |\n---|---|---|---|\nSweden | Stockholm | June 2001 | Met with President Paul Miller |\n");
    assertThat(visits(reading)).containsExactlyInAnyOrder("Adam Smith: Oslo 1999-05-03 1999-05-05", "Anna Jones: Stockholm 2001-06 2001-06");
    assertThat(met(reading)).containsExactlyInAnyOrder("Adam Smith - Harald", "Anna Jones - Paul Miller");
  }

  @Test
  void aColumnOfPersonsTellsWhoTravelled() {
    Reading reading =
        read("Visits to Norway\n\nVisitor\tCity\tStart\tEnd\nAdam Smith\tOslo\t3 May 1999\t5 May 1999\nAnna Jones\tBergen\t7 June 2001\t8 June 2001\n");
    assertThat(visits(reading)).containsExactlyInAnyOrder("Adam Smith: Oslo 1999-05-03 1999-05-05", "Anna Jones: Bergen 2001-06-07 2001-06-08");
  }

  @Test
  void aChronologyTellsInThePresent() {
    Reading reading = read("Life of Adam Smith\n\n1840 Adam Smith born at Drammen.\n1842 Travels to Bergen, where he meets Edvard Lund.\n1845 Returns to Oslo.\n");
    assertThat(visits(reading)).contains("Adam Smith: Bergen 1842 1842");
    assertThat(met(reading)).contains("Adam Smith - Edvard Lund");
  }

  @Test
  void aScheduleAnnounces() {
    Reading reading = read("Adam Smith in Norway\n\nMonday, May 3, 1999\n11.40 am: Adam Smith to arrive in Bergen\n03.45 pm: Arrival at Oslo\n05.15 pm: Meeting with Prime Minister Anna Jones\n");
    assertThat(visits(reading)).containsExactly("Adam Smith: Bergen 1999-05-03 ?", "Adam Smith: Oslo 1999-05-03 ?");
    assertThat(reading.visits()).allMatch(v -> v.status() == VisitStatus.PLANNED);
    assertThat(met(reading)).containsExactly("Adam Smith - Anna Jones");
  }

  @Test
  void nobodyReachesAnotherContinentOnTheSameDayBeforeOneCouldFly() {
    Reading reading = read("Adam Smith reached Bergen on 3 May 1893. Then he travelled to Yokohama. He reached Vancouver on 25 July 1893.");
    assertThat(visits(reading)).contains("Adam Smith: Yokohama ? ?");
  }

  @Test
  void aSentenceNamesItsDateForAllItsVerbs() {
    assertThat(visits(read("Adam Smith emigrated to Norway in 1850 and settled in Bergen."))).containsExactly("Adam Smith: Bergen 1850 1850");
  }

  @Test
  void aSummaryThatCountsVisitsTellsOfNone() {
    assertThat(read("Adam Smith travelled much.\n\nTwo visits to Norway, Sweden and Denmark.\n").visits()).isEmpty();
  }
}
