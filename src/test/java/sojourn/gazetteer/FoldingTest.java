package sojourn.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void accentsCaseApostrophesAndSpecialLettersFold() {
    Map<String, String> expected =
        Map.ofEntries(
            Map.entry("São Paulo", "sao paulo"), Map.entry("ŁÓDŹ", "lodz"), Map.entry("Đakovo", "dakovo"), Map.entry("Diyarbakır", "diyarbakir"),
            Map.entry("İzmir", "izmir"), Map.entry("Tromsø", "tromso"), Map.entry("Gießen", "giessen"), Map.entry("Nuku‘alofa", "nukualofa"),
            Map.entry("Sana’a", "sanaa"), Map.entry("N'Djamena", "ndjamena"), Map.entry("Port-au-Prince", "port au prince"),
            Map.entry("St. Petersburg", "saint petersburg"), Map.entry("Saint-Étienne", "saint etienne"), Map.entry("Mt. Vernon", "mount vernon"),
            Map.entry("U.S.S.R.", "ussr"), Map.entry("U. S. S. R.", "ussr"), Map.entry("Washington, D.C.", "washington dc"),
            Map.entry("Œuilly", "oeuilly"), Map.entry("Ærøskøbing", "aeroskobing"), Map.entry("Gəncə", "gence"), Map.entry("  Bad   Ems ", "bad ems"));
    expected.forEach((name, folded) -> assertThat(Folding.fold(name)).as(name).isEqualTo(folded));
  }

  @Test
  void otherScriptsFoldToNothing() {
    assertThat(Folding.fold("Москва")).isEmpty();
    assertThat(Folding.fold("北京")).isEmpty();
    assertThat(Folding.fold(", -")).isEmpty();
  }
}
