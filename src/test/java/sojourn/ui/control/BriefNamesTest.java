package sojourn.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Maria Sibylla Merian, Merian",
    "Ludwig van Beethoven, van Beethoven",
    "Park Geun-hye, Park Geun-hye",
    "Henry VIII, Henry VIII",
    "Sammy Davis Jr., Davis",
    "Plato, Plato"
  })
  void theFamilyNameOrWhatServesAsOne(String name, String brief) {
    assertThat(BriefNames.of(name)).isEqualTo(brief);
  }
}
