package sojourn.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sojourn.model.Person;
import sojourn.model.PersonId;

class BriefNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Marco Polo, Polo",
    "Ursula von der Leyen, von der Leyen",
    "Luiz Inácio Lula da Silva, Lula da Silva",
    "Charles de Gaulle, de Gaulle",
    "Henry VIII, Henry VIII",
    "Kim Il-sung, Kim Il-sung",
    "Sammy Davis Jr., Davis",
    "Saladin, Saladin",
    "'  Ibn   Battuta ', Battuta",
    "Isabella of Castile, Isabella of Castile",
    "José Ortega y Gasset, Ortega y Gasset"
  })
  void theFamilyName(String name, String brief) {
    assertThat(BriefNames.of(name)).isEqualTo(brief);
  }

  @Test
  void theWordOfTheNameThatTheSourcesUseAlone() {
    Person person = new Person(new PersonId("x"), "Mao Zedong", List.of("Mao Zedong", "Chairman Mao", "Mao"), 0, List.of());
    assertThat(BriefNames.of(person)).isEqualTo("Mao");
  }
}
