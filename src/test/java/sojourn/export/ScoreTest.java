package sojourn.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
            "kind             1.0000",
            "encounter place  1.0000",
            "topics           0.5000",
            "evidence         0.6250");
  }

  @Test
  void saysWhatToGiveWhenThereIsNoGold() {
    assertThatThrownBy(() -> Score.of(folder.resolve("texts"), folder.resolve("out.json"), null))
        .isInstanceOf(SojournException.class)
        .hasMessageContaining("one .json file a document");
    assertThatThrownBy(() -> Score.of(folder.resolve("gold"), folder.resolve("gold/none.json"), null)).isInstanceOf(SojournException.class);
  }
}
