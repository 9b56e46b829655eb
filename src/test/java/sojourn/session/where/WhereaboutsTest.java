package sojourn.session.where;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import sojourn.fixture.MadeVisits;
import sojourn.fixture.ManyRows;
import sojourn.model.Snapshot;
import sojourn.model.VisitStatus;
import sojourn.model.time.Day;

class WhereaboutsTest {

  private static Whereabouts of(Snapshot snapshot) {
    BitSet rows = new BitSet();
    rows.set(0, snapshot.columns().visits().size());
    return Whereabouts.of(snapshot, rows);
  }

  private static double day(int year, int month, int day) {
    return Day.of(year, month, day).number();
  }

  private static String told(Snapshot snapshot, Standing standing) {
    String who = snapshot.columns().people().get(standing.traveller()).value();
    String at = snapshot.columns().places().get(snapshot.columns().visits().place()[standing.row()]).value();
    String to = standing.next() < 0 ? "" : ">" + snapshot.columns().places().get(snapshot.columns().visits().place()[standing.next()]).value();
    return who + " " + at + to + (standing.sure() ? "" : "?");
  }

  private static List<String> at(Snapshot snapshot, double moment) {
    return of(snapshot).at(moment).stream().map(s -> told(snapshot, s)).toList();
  }

  @Test
  void duringAVisitSomebodyIsThereAndBetweenTwoOfATripOnTheWayInProportionOfTime() {
    Snapshot made =
        new MadeVisits().visit("Ann", "a", "Rome", "1800-01-01", "1800-01-10").visit("Ann", "a", "Pisa", "1800-01-21", "1800-01-25").snapshot();
    assertThat(at(made, day(1800, 1, 5) + 0.5)).containsExactly("Ann Rome");
    assertThat(at(made, day(1800, 1, 16))).containsExactly("Ann Rome>Pisa?");
    assertThat(of(made).at(day(1800, 1, 16)).getFirst().share()).isCloseTo(0.5, within(1e-9));
    assertThat(at(made, day(1800, 1, 22))).containsExactly("Ann Pisa");
    assertThat(at(made, day(1800, 1, 26))).isEmpty();
    assertThat(at(made, day(1799, 12, 31))).isEmpty();
  }

  @Test
  void betweenTwoTripsNothingIsPresumed() {
    Snapshot made =
        new MadeVisits().visit("Ann", "a", "Rome", "1800-01-01", "1800-01-10").visit("Ann", "b", "Pisa", "1800-01-21", "1800-01-25").snapshot();
    assertThat(at(made, day(1800, 1, 16))).isEmpty();
  }

  @Test
  void whereNoTimeLiesBetweenThereIsAShortWay() {
    Snapshot made =
        new MadeVisits().visit("Ann", "a", "Rome", "1800-01-01", "1800-01-03").visit("Ann", "a", "Pisa", "1800-01-03", "1800-01-05").snapshot();
    assertThat(at(made, day(1800, 1, 3) + 0.2)).containsExactly("Ann Rome");
    assertThat(at(made, day(1800, 1, 3) + 0.5)).containsExactly("Ann Rome>Pisa?");
    assertThat(at(made, day(1800, 1, 3) + 0.9)).containsExactly("Ann Pisa");
  }

  @Test
  void visitsOfOneDayShareIt() {
    Snapshot made =
        new MadeVisits()
            .visit("Ann", "a", "Rome", "1800-01-03", "1800-01-03").visit("Ann", "a", "Pisa", "1800-01-03", "1800-01-03")
            .visit("Ann", "a", "Lucca", "1800-01-03", "1800-01-03").snapshot();
    assertThat(at(made, day(1800, 1, 3) + 0.1)).containsExactly("Ann Rome");
    assertThat(at(made, day(1800, 1, 3) + 0.5)).containsExactly("Ann Pisa");
    assertThat(at(made, day(1800, 1, 3) + 0.9)).containsExactly("Ann Lucca");
  }

  @Test
  void aShortVisitInterruptsALongOne() {
    Snapshot made =
        new MadeVisits().visit("Ann", "a", "Rome", "1800-01-01", "1800-01-31").visit("Ann", "b", "Ostia", "1800-01-10", "1800-01-11").snapshot();
    assertThat(at(made, day(1800, 1, 5))).containsExactly("Ann Rome");
    assertThat(at(made, day(1800, 1, 10) + 0.6)).containsExactly("Ann Ostia");
    assertThat(at(made, day(1800, 1, 20))).containsExactly("Ann Rome");
  }

  @Test
  void whatIsOnlyPossibleIsSaidSoAndGivesWayToWhatIsCertain() {
    Snapshot made =
        new MadeVisits()
            .visit("Ann", "a", "Rome", "1800-03", "1800-03").visit("Ann", "b", "Pisa", "1800-03-10", "1800-03-12")
            .visit("Bob", "c", "Bonn", "18XX", "18XX").visit("Cleo", "d", "Oslo", "1800-03", "1800-05").snapshot();
    assertThat(at(made, day(1800, 3, 5))).containsExactly("Ann Rome?", "Cleo Oslo?");
    assertThat(at(made, day(1800, 3, 11))).containsExactly("Ann Pisa", "Cleo Oslo?");
    assertThat(at(made, day(1800, 4, 11))).containsExactly("Cleo Oslo");
  }

  @Test
  void aStayIsNotResumedAfterALaterOneOnlyBecauseItsEndIsUncertain() {
    Snapshot made =
        new MadeVisits().visit("Ann", "a", "Rome", "1800-01-01", "1800-03").visit("Ann", "a", "Pisa", "1800-03-10", "1800-03-12").snapshot();
    assertThat(at(made, day(1800, 3, 5))).containsExactly("Ann Rome?");
    assertThat(at(made, day(1800, 3, 20))).isEmpty();
  }

  @Test
  void cancelledVisitsAreNoPlaceToBeAndPlansAreNotSure() {
    Snapshot made =
        new MadeVisits()
            .visit("Ann", "a", "Rome", "1800-01-01", "1800-01-03", VisitStatus.CANCELLED).visit("Bob", "b", "Pisa", "1800-01-01", "1800-01-03", VisitStatus.PLANNED)
            .snapshot();
    assertThat(at(made, day(1800, 1, 2))).containsExactly("Bob Pisa?");
  }

  @Test
  void stepsAndBoundsAreThoseOfVisits() {
    Snapshot made =
        new MadeVisits().visit("Ann", "a", "Rome", "-0043-03-01", "-0043-03-05").visit("Bob", "b", "Pisa", "1582-10-04", "1582-10-20").snapshot();
    Whereabouts known = of(made);
    double rome = day(-43, 3, 1);
    double pisa = day(1582, 10, 4);
    assertThat(known.first()).hasValue(rome);
    assertThat(known.nextBegin(rome)).hasValue(pisa);
    assertThat(known.begunBefore(pisa)).hasValue(rome);
    assertThat(known.nextBegin(pisa)).isEmpty();
    assertThat(known.end().orElseThrow()).isCloseTo(day(1582, 10, 21), within(0.01));
    assertThat(known.snapped(pisa - 3, 5)).isEqualTo(pisa);
    assertThat(known.snapped(pisa - 6, 5)).isEqualTo(pisa - 6);
    assertThat(known.awake(rome + 2)).hasValue(rome + 2);
    assertThat(known.awake(rome + 200)).hasValue(pisa);
    assertThat(known.awake(pisa + 200)).isEmpty();
  }

  /** What the index says equals what going through the visits says. */
  @Test
  void theIndexAgreesWithTheColumns() {
    Snapshot many = ManyRows.of(3_000, 10, 40);
    Whereabouts known = of(many);
    var visits = many.columns().visits();
    for (int day = -40_000; day < 15_000; day += 97) {
      for (Standing standing : known.at(day + 0.5)) {
        if (!standing.underWay() && standing.sure()) {
          assertThat(visits.possibly(standing.row(), day, day)).as("row %s on %s", standing.row(), day).isTrue();
        }
        assertThat(visits.traveller()[standing.row()]).isEqualTo(standing.traveller());
      }
    }
  }
}
