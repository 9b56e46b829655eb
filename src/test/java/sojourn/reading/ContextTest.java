package sojourn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Context;
import sojourn.model.time.DateSpan;

/** Fragments without a subject, read with what is known beside them. */
class ContextTest {

  private static final Context MOE =
      new Context("Sam Moe", List.of("Bergen"), "Norway", DateSpan.of("1999-05-03"), DateSpan.of("1999-05-05"));

  @Test
  void the_traveller_is_the_subject_that_the_remark_leaves_out() {
    assertThat(met("Official visit; met with King Harald and Foreign Minister Jones.")).containsExactly("Harald", "Jones");
    assertThat(met("Discussed the treaty with Chancellor Hahn. Also met with Archbishop Lund.")).containsExactly("Hahn", "Lund");
    assertThat(met("Delivered the commencement address.")).isEmpty();
  }

  @Test
  void whom_he_accompanied_is_a_companion() {
    assertThat(met("Accompanied President Olsen.")).isEmpty();
    assertThat(met("Accompanied President Olsen to a meeting with Prime Minister Berg.")).containsExactly("Berg");
  }

  @Test
  void the_visit_and_its_days_come_from_the_context_with_the_remark_as_evidence() {
    Reading reading = read("Met with King Harald.");
    VisitClaim visit = reading.visits().getFirst();
    assertThat(reading.people().get(visit.traveller()).name()).isEqualTo("Sam Moe");
    assertThat(visit.place().name()).isEqualTo("Bergen");
    assertThat(visit.start()).isEqualTo(DateSpan.of("1999-05-03"));
    assertThat(visit.end()).isEqualTo(DateSpan.of("1999-05-05"));
    assertThat(visit.evidence().getFirst().quote()).isEqualTo("Met with King Harald.");
    EncounterClaim encounter = reading.encounters().getFirst();
    assertThat(encounter.place()).isEqualTo(visit.place());
    assertThat(encounter.visit()).isZero();
    assertThat(encounter.date()).isEqualTo(DateSpan.of("1999-05-03/1999-05-05"));
  }

  @Test
  void without_a_context_nobody_is_the_subject() {
    assertThat(Readers.english().read(Readers.document("Official visit; met with King Harald.")).encounters()).isEmpty();
  }

  private static List<String> met(String remark) {
    Reading reading = read(remark);
    assertThat(reading.encounters()).allMatch(e -> reading.people().get(e.traveller()).name().equals("Sam Moe"));
    return reading.encounters().stream().map(e -> reading.people().get(e.person()).name()).toList();
  }

  private static Reading read(String remark) {
    return Readers.english().read(Readers.document(remark), MOE);
  }
}
