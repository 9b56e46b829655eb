package sojourn.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.export.ScoreSheet.Judged;
import sojourn.model.SojournException;

class ScoreTest {

  private static final String GOLD =
      """
      {"document": {"name": "a.txt"},
       "visits": [
         {"traveller": "Ann Moe", "place": ["Oslo", "Christiania"], "country": "NO", "start": "1999-05-03", "end": ["1999-05-05", null], "status": "made"},
         {"traveller": "Ann Moe", "place": "Bergen", "country": "NO", "start": null, "end": "*", "status": "planned"},
         {"traveller": "Ann Moe", "place": "Moss", "country": "NO", "start": "*", "end": "*", "optional": true}],
       "encounters": [
         {"traveller": "Ann Moe", "person": "Olaf K. Lie", "kind": ["meeting", "meal"], "date": "1999-05-03", "place": "Oslo", "repeats": true},
         {"traveller": "Ann Moe", "person": "Åse Dahl", "kind": "meal", "date": "1999-05-04"}],
       "people": [
         {"name": "Ann Moe", "role": "Minister", "of": ["NO", null]},
         {"name": ["Olaf K. Lie", "Lie"], "role": "King", "of": "SE"},
         {"name": "Åse Dahl", "role": null, "of": null}],
       "topics": ["fish", "oil price"]}
      """;

  private static final String SAID =
      """
      [{"document": {"name": "a.txt"},
        "visits": [
          {"traveller": "Minister Moe", "place": "christiania", "country": "NO", "start": "1999-05-03~", "end": null, "status": "made", "evidence": [[0, 4]]},
          {"traveller": "Moe", "place": "Bergen", "country": "NO", "start": "1999-05-06", "end": null, "status": "planned", "evidence": [[0, 4]]},
          {"traveller": "Moe", "place": "Oslo", "country": "SE", "start": null, "end": null, "status": "made", "evidence": []}],
        "encounters": [
          {"traveller": "Ann Moe", "person": "King Olaf Lie", "kind": "meeting", "date": "1999-05-03", "place": "Oslo", "topics": ["Fish"], "evidence": [[8, 11]]},
          {"traveller": "Ann Moe", "person": "Lie", "kind": "meal", "date": null, "place": "Oslo", "topics": [], "evidence": [[0, 7]]},
          {"traveller": "Ann Moe", "person": "Somebody Else", "kind": "meal", "date": null, "evidence": [[0, 900]]}],
        "people": [
          {"name": "Ann Moe", "role": "minister", "of": null, "evidence": [[0, 7]]},
          {"name": "Olaf Lie", "role": "King", "of": "NO", "evidence": [[8, 11]]}]}]
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("texts"));
    Files.writeString(folder.resolve("gold/a.json"), GOLD);
    Files.writeString(folder.resolve("out.json"), SAID);
    Files.writeString(folder.resolve("texts/a.txt"), "Ann Moe Lie came to Oslo.");
  }

  /** The figures that the reference script gives for the same files. */
  @Test
  void givesTheFiguresOfTheReferenceScript() throws SojournException {
    ScoreSheet sheet = Score.of(folder.resolve("gold"), folder.resolve("out.json"), folder.resolve("texts"));
    assertThat(sheet.table().lines().map(String::strip).toList())
        .containsExactly(
            "visits           P 0.333  R 0.500  F1 0.400",
            "visits+dates     P 0.000  R 0.000  F1 0.000",
            "encounters       P 0.500  R 0.500  F1 0.500",
            "encounters+date  P 0.500  R 0.500  F1 0.500",
            "people           P 1.000  R 0.667  F1 0.800",
            "roles            P 0.500  R 0.500  F1 0.500",
            "kind             1.0",
            "encounter place  1.0",
            "topics           0.5",
            "evidence         0.625");
  }

  /** The lines that the reference script prints with -v for the same files. */
  @Test
  void listsTheDifferencesOfTheReferenceScript() throws SojournException {
    ScoreSheet sheet = Score.of(folder.resolve("gold"), folder.resolve("out.json"), folder.resolve("texts"));
    assertThat(sheet.differences().lines())
        .containsExactly(
            "-- a.txt",
            "   visit missed: ['Oslo', 'Christiania'] 1999-05-03..['1999-05-05', None]",
            "   visit spurious: Minister Moe in christiania 1999-05-03~..None made",
            "   visit spurious: Moe in Oslo None..None made",
            "   visit dates: Bergen gold None..* planned said 1999-05-06..None planned",
            "   encounter missed: Åse Dahl 1999-05-04",
            "   encounter spurious: Ann Moe – Somebody Else None meal",
            "   person missed: Åse Dahl",
            "   role: ['Olaf K. Lie', 'Lie'] gold King/SE said King/NO");
  }

  @Test
  void countsHowOftenClaimsOfEachConfidenceAreRight() throws SojournException {
    ScoreSheet sheet =
        new ScoreSheet(
            Map.of(), Map.of(), 1, Map.of(),
            List.of(
                new Judged("visits", 1.0, true, true),
                new Judged("visits", 0.8, true, false),
                new Judged("visits", 0.9, false, false),
                new Judged("visits", 0.79, false, false),
                new Judged("people", 0.0, true, true),
                new Judged("people", null, true, true)));
    Calibration calibration = new Calibration(sheet);
    assertThat(calibration.right("visits", 4)).isEqualTo(2 / 3.0);
    assertThat(calibration.right("visits", 3)).isEqualTo(0.0);
    assertThat(calibration.right("people", 0)).isEqualTo(1.0);
    assertThat(calibration.right("encounters", 4)).isNull();
    assertThat(calibration.table().lines().map(l -> l.replaceAll(" +", " ")))
        .contains("0.8–1.0 3 0.67 0.33 0 – – 0 – –", "not given 0 – – 0 – – 1 1.00 1.00")
        .hasSize(7);
  }

  @Test
  void saysWhatIsOddAboutGoldOrOutput() throws IOException {
    Path gold = folder.resolve("gold");
    Path out = folder.resolve("out.json");
    assertThatThrownBy(() -> Score.of(gold, gold.resolve("a.json"), null)).hasMessageContaining("must be an array with one object a document");
    assertThatThrownBy(() -> Score.of(folder.resolve("no"), out, null)).hasMessageContaining("give the folder that holds the gold files");
    Files.writeString(gold.resolve("b.json"), "{\"document\": {\"name\": \"b.txt\"}, \"visits\": [], \"encounters\": [{\"person\": \"B\"}], \"people\": []}");
    assertThatThrownBy(() -> Score.of(gold, out, null)).hasMessageContaining("b.json': row 1 of \"encounters\" lacks \"traveller\"");
    Files.writeString(gold.resolve("b.json"), "{\"document\":\n {]}");
    assertThatThrownBy(() -> Score.of(gold, out, null)).hasMessageContaining("cannot be read as JSON: the trouble is in line 2");
  }

  @Test
  void saysWhatToGiveWhenThereIsNoGold() {
    assertThatThrownBy(() -> Score.of(folder.resolve("texts"), folder.resolve("out.json"), null))
        .isInstanceOf(SojournException.class)
        .hasMessageContaining("one .json file a document");
    assertThatThrownBy(() -> Score.of(folder.resolve("gold"), folder.resolve("gold/none.json"), null)).isInstanceOf(SojournException.class);
  }
}
