package sojourn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.export.ReadingJson;
import sojourn.export.Score;
import sojourn.export.ScoreSheet;
import sojourn.model.SojournException;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;

/** The five seeds read as a careful person would, and figures that must not fall. */
class SeedReadingTest {

  private static List<Reading> readings = List.of();

  @BeforeAll
  static void read() {
    readings = Readers.seeds().stream().map(Readers.english()::read).toList();
  }

  @Test
  void agreesWithTheGold(@TempDir Path folder) throws IOException, SojournException {
    Path output = folder.resolve("out.json");
    Files.writeString(output, new ReadingJson().write(readings));
    ScoreSheet sheet = Score.of(Path.of("src/test/resources/gold"), output, Path.of("seeds"));
    assertThat(sheet.documents()).isEqualTo(5);
    assertThat(sheet.f1("visits")).as(sheet.differences()).isGreaterThanOrEqualTo(0.95);
    assertThat(sheet.f1("visits+dates")).as(sheet.differences()).isGreaterThanOrEqualTo(0.9);
    assertThat(sheet.f1("encounters")).as(sheet.differences()).isGreaterThanOrEqualTo(0.95);
    assertThat(sheet.f1("encounters+date")).as(sheet.differences()).isGreaterThanOrEqualTo(0.95);
    assertThat(sheet.f1("people")).as(sheet.differences()).isGreaterThanOrEqualTo(0.95);
    assertThat(sheet.f1("roles")).as(sheet.differences()).isGreaterThanOrEqualTo(0.9);
    assertThat(sheet.share("kind")).isNotNull().isGreaterThanOrEqualTo(0.9);
    assertThat(sheet.share("evidence")).isEqualTo(1.0);
  }

  @Test
  void isTheSameTwiceAndInAnyOrder() {
    List<Document> shuffled = new ArrayList<>(Readers.seeds());
    Collections.shuffle(shuffled, new Random(7));
    ReadingJson json = new ReadingJson();
    for (Document document : shuffled) {
      Reading before = readings.stream().filter(r -> r.document().equals(document)).findFirst().orElseThrow();
      assertThat(Readers.english().read(document)).isEqualTo(before);
      assertThat(json.write(List.of(Readers.english().read(document)))).isEqualTo(json.write(List.of(before)));
    }
  }

  @Test
  void everyQuoteIsTheTextAtItsSpan() {
    for (Reading reading : readings) {
      quotesHold(reading);
    }
  }

  @Test
  void quotesHoldInTextsWithStrangeCharactersAndDamage() {
    Random random = new Random(11);
    for (Document seed : Readers.seeds()) {
      String text = seed.text().value();
      StringBuilder damaged = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        switch (random.nextInt(60)) {
          case 0 -> damaged.append("\u00AD");
          case 1 -> damaged.append("\uD83D\uDE80");
          case 2 -> damaged.append('\uD800');
          case 3 -> damaged.append("**");
          case 4 -> damaged.append("\r\n");
          case 5 -> { }
          default -> damaged.append(text.charAt(i));
        }
      }
      quotesHold(Readers.english().read(new Document(seed.name(), new FixedText(damaged.toString()), null)));
    }
  }

  @Test
  void emptyAndForeignTextsSayWhyNothingWasRead() {
    for (String text : List.of("", "   \n\n", "Lorem ipsum dolor sit amet.", "\t\t\t", "((((", "a".repeat(5000))) {
      Reading reading = Readers.english().read(Readers.document(text));
      assertThat(reading.visits()).isEmpty();
      assertThat(reading.problems()).as(text.substring(0, Math.min(20, text.length()))).isNotEmpty();
    }
  }

  private static void quotesHold(Reading reading) {
    FixedText text = reading.document().text();
    Stream<Evidence> all =
        Stream.of(
                reading.people().stream().flatMap(p -> p.evidence().stream()),
                reading.visits().stream().flatMap(v -> v.evidence().stream()),
                reading.encounters().stream().flatMap(e -> e.evidence().stream()),
                reading.occasions().stream().flatMap(o -> o.evidence().stream()))
            .flatMap(s -> s);
    all.forEach(
        e -> {
          assertThat(e.span().length()).isBetween(1, 600);
          assertThat(text.quote(e.span())).isEqualTo(e.quote());
          assertThat(e.source()).isEqualTo(reading.document().id());
          assertThat(e.rule()).isNotEmpty();
        });
    reading.mentions().forEach(m -> assertThat(text.quote(m.span())).isNotEmpty());
  }
}
