package sojourn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Problem;
import sojourn.model.claim.Reading;

/** The table of office-holders identifies, and never invents a meeting. */
class BearersTest {

  private static Reading read(String text) {
    return Readers.english().read(Readers.document(text));
  }

  private static List<String> names(Reading reading) {
    return reading.people().stream().map(PersonClaim::name).toList();
  }

  @Test
  void aFamilyNameWithItsOfficeIsCompletedAndSaidSo() {
    Reading reading = read("Prime Minister Gordon Hume visited Lima on 7 April 2003 and met Foreign Minister Ivanov and Secretary of State Powell.");
    assertThat(names(reading)).contains("Igor Ivanov", "Colin Powell");
    assertThat(reading.people().stream().filter(p -> p.name().equals("Colin Powell")).flatMap(p -> p.otherNames().stream())).contains("Powell");
    assertThat(reading.problems()).extracting(Problem::message)
        .contains("\u201cPowell\u201d is taken to be Colin Powell, Secretary of State from 2001 to 2005; the text tells of 7 April 2003.");
  }

  @Test
  void withoutADateOrWithTwoBearersANameStaysAsItIs() {
    assertThat(names(read("Mayor Rosa Quispe of Lima met Foreign Minister Ivanov."))).doesNotContain("Igor Ivanov");
    assertThat(names(read("Mayor Rosa Quispe of Lima met Prime Minister Nosuch on 7 April 2003."))).contains("Nosuch");
    assertThat(names(read("Mayor Rosa Quispe of Lima met Colin Ivanov, a painter, on 7 April 2003."))).contains("Colin Ivanov");
  }

  @Test
  void aTravellerKnownByHisOfficeIsNamed() {
    Reading reading = read("Press statement, 14 April 1987\n\nThe Secretary of State arrived in Lima yesterday. He met the Mayor of Lima, Rosa Quispe.");
    assertThat(reading.visits()).isNotEmpty().allSatisfy(v -> assertThat(reading.people().get(v.traveller()).name()).isEqualTo("George Shultz"));
    assertThat(reading.problems()).extracting(Problem::rule).contains("person.office");
    assertThat(names(read("VATICAN CITY, 3 June 1979 - The Pope arrived in Lund on Saturday and met the mayor, Ulla Berg."))).contains("John Paul II");
  }

  @Test
  void aTitleThatTwoBearIsKeptApart() {
    String un = "The Secretary-General flew to Lima on 12 March 2009 and met the Mayor of Lima, Rosa Quispe. The United Nations supports the talks.";
    assertThat(names(read(un))).contains("Ban Ki-moon");
    assertThat(names(read(un.replace("The United Nations supports", "NATO supports")))).contains("Jaap de Hoop Scheffer").doesNotContain("Ban Ki-moon");
    assertThat(names(read(un.replace("The United Nations supports", "The United Nations and NATO support")))).containsExactly("Rosa Quispe");
  }

  @Test
  void nobodyIsMetBecauseTheTableKnowsHim() {
    Reading reading = read("Mayor Rosa Quispe of Lima visited Paris on 7 April 2003. She met the Secretary of State of the United States and the Pope.");
    assertThat(reading.encounters()).extracting(e -> reading.people().get(e.person()).name()).doesNotContain("Colin Powell", "John Paul II");
    assertThat(names(reading)).containsExactly("Rosa Quispe");
  }
}
