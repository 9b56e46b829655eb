package sojourn.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sojourn.model.claim.Reading;
import sojourn.reading.Readers;

class TextCleanerTest {

  @Test
  void longTextsAndTextsOfVeryManyLinesAreReadUpToAnEnd() {
    assertThat(TextCleaner.end("a\n\nb\n")).isEqualTo(5);
    assertThat(TextCleaner.end("a".repeat(600_000))).isEqualTo(500_000);
    assertThat(TextCleaner.end("a\n".repeat(100_000))).isEqualTo(2 * 60_000 - 1);
  }

  @Test
  void thatTheEndIsNotReadIsTold() {
    Reading reading = Readers.english().read(Readers.document("On 3 May 1999 Mr. Adam Smith arrived in Oslo.\n" + "\n".repeat(70_000) + "He left."));
    assertThat(reading.visits()).hasSize(1);
    assertThat(reading.problems()).anySatisfy(p -> assertThat(p.rule()).isEqualTo("reading.long"));
    assertThat(Readers.english().read(Readers.document("On 3 May 1999 Mr. Adam Smith arrived in Oslo.\n")).problems()).isEmpty();
  }
}
