package sojourn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.time.DateSpan;

/** How a date was worked out reaches the visit and the encounter that it dates. */
class DateReasonsTest {

  @Test
  void claimsSayHowTheirYearWasFoundAndWhichOthersAreLeft() {
    Reading reading =
        Readers.english()
            .read(Readers.document("Secretary-General Kofi Annan arrived in Lima on Monday, 2 November. The following day he met the Mayor of Lima, Rosa Quispe."));
    VisitClaim visit = reading.visits().getFirst();
    assertThat(visit.start()).isEqualTo(DateSpan.of("1998-11-02"));
    assertThat(visit.reasons()).anySatisfy(r -> assertThat(r).startsWith("Monday 2 November: ").contains("Kofi Annan").endsWith(": 1998"));
    assertThat(reading.encounters().getFirst().date()).isEqualTo(DateSpan.of("1998-11-03"));
    assertThat(reading.encounters().getFirst().reasons()).anySatisfy(r -> assertThat(r).startsWith("the narrative is at 2 November"));
  }

  @Test
  void alternativesAreNamed() {
    Reading reading = Readers.english().read(Readers.document("Secretary-General Kofi Annan arrived in Lima on 5/6/2003 and left Lima two days later."));
    assertThat(reading.visits().getFirst().start()).isEqualTo(DateSpan.of("[2003-05-06,2003-06-05]"));
    assertThat(reading.visits().getFirst().reasons()).contains("days that the words allow as well: 5 June 2003; 6 May 2003");
  }

  @Test
  void aMonthOrYearTellsTheVisitsOfItsSentenceAndOfTheNext() {
    Reading opening = Readers.english().read(Readers.document("In February 1984, Ulla Berg was patron of a choir when she travelled to Norway with it."));
    assertThat(opening.visits()).extracting(VisitClaim::start).containsExactly(DateSpan.of("1984-02"));
    Reading next = Readers.english().read(Readers.document("Ulla Berg visited Spain in May 1985. Ulla Berg had a busy year in 1986. She embarked on a tour of Japan and Canada."));
    assertThat(next.visits()).extracting(VisitClaim::start).containsExactly(DateSpan.of("1985-05"), DateSpan.of("1986"), DateSpan.of("1986"));
  }

  @Test
  void aSchedulesParagraphDatesAllThatItAnnounces() {
    String text =
        "On Friday, May 6, 2022, Ulla Berg will visit Lima, where she will meet the mayor. In the evening, Ulla Berg will travel to Quito.\n\n"
            + "On Saturday, May 7, Ulla Berg will meet teachers. She will then travel to Lund.";
    Reading reading = Readers.english().read(Readers.document(text));
    assertThat(reading.visits()).extracting(VisitClaim::start).containsExactly(DateSpan.of("2022-05-06"), DateSpan.of("2022-05-06"), DateSpan.of("2022-05-07"));
  }
}
