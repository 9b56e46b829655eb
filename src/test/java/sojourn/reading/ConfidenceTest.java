package sojourn.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.export.Calibration;
import sojourn.export.ReadingJson;
import sojourn.export.Score;
import sojourn.export.ScoreSheet;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Document;
import sojourn.model.text.FixedText;
import sojourn.reading.rule.Reliability;
import sojourn.reading.rule.Rules;

class ConfidenceTest {

  private static final Path DEVELOPMENT = Path.of("../shared/reading/dev");

  @Test
  void whatIsToldPlainlyIsSureAndWhatIsNotFallsBelow() {
    VisitClaim plain = visit("Mr. Adam Smith arrived in Oslo on 3 May 1999 for talks with the government.");
    assertThat(plain.confidence()).isGreaterThan(0.8);
    assertThat(plain.reasons()).noneMatch(r -> r.startsWith("less sure"));
    VisitClaim undated = visit("Mr. Adam Smith arrived in Oslo for talks with the government.");
    assertThat(undated.confidence()).isLessThan(plain.confidence());
    assertThat(undated.reasons()).contains("less sure: no day is told");
    VisitClaim pronoun = visit("Mr. Adam Smith is the Foreign Minister of Canada. He arrived in Oslo on 3 May 1999.");
    assertThat(pronoun.confidence()).isLessThan(plain.confidence());
    assertThat(pronoun.reasons()).contains("less sure: only a pronoun stands for the traveller");
  }

  @Test
  void aPlaceThatMayAsWellBeAnotherIsLessSure() {
    VisitClaim close = visit("Mr. Adam Smith arrived in Springfield on 3 May 1999.");
    assertThat(close.reasons()).contains("less sure: another place of that name is nearly as likely");
    VisitClaim unknown = visit("Mr. Adam Smith arrived in Qwertzburgh on 3 May 1999.");
    assertThat(unknown.reasons()).contains("less sure: the place is in no gazetteer");
  }

  @Test
  void whoWritesOfHimselfIsNamedByHisOwnWords() {
    Reading diary = read("Journal of Adam Smith\n\n3 May 1899. I arrived at Oslo in the morning. I walked about the town.\n\n4 May 1899. I went by train to Drammen.\n");
    assertThat(diary.visits()).isNotEmpty().allSatisfy(v -> assertThat(v.reasons()).noneMatch(r -> r.contains("traveller")));
  }

  @Test
  void theTableSpeaksOfRulesThatThereAre() {
    Reliability table = Reliability.english();
    Set<String> known = Rules.english().triggers().stream().map(t -> t.id()).collect(Collectors.toCollection(TreeSet::new));
    known.addAll(List.of("*", "table.row", "table.host", "head.letter", "head.place", "heading.visit"));
    assertThat(table.rules()).isNotEmpty().allSatisfy(r -> assertThat(known).contains(r.substring(r.indexOf(' ') + 1)));
    assertThat(table.of("visit", "no.such.rule")).isEqualTo(table.of("visit", "*"));
  }

  @Test
  void claimsAreRightAsOftenAsTheySay(@TempDir Path folder) throws Exception {
    assumeTrue(Files.isDirectory(DEVELOPMENT), "the development documents are no part of this repository");
    List<Reading> readings = new ArrayList<>();
    try (var texts = Files.list(DEVELOPMENT.resolve("texts"))) {
      for (Path file : texts.sorted().toList()) {
        readings.add(Readers.english().read(new Document(file.getFileName().toString(), new FixedText(Files.readString(file)), null)));
      }
    }
    Path output = folder.resolve("out.json");
    Files.writeString(output, new ReadingJson().write(readings));
    ScoreSheet sheet = Score.of(DEVELOPMENT.resolve("gold"), output, null);
    Calibration calibration = new Calibration(sheet);
    for (String kind : List.of("visits", "encounters", "people")) {
      assertThat(calibration.right(kind, 4)).as("%s\n%s", kind, calibration.table()).isGreaterThanOrEqualTo(0.8);
    }
    assertThat(calibration.right("visits", 3)).as(calibration.table()).isBetween(0.5, 0.9);
  }

  private static VisitClaim visit(String text) {
    return read(text).visits().getFirst();
  }

  private static Reading read(String text) {
    return Readers.english().read(Readers.document(text));
  }
}
