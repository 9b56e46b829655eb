package sojourn.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sojourn.archive.Change.CorrectVisit;
import sojourn.archive.ImportReport.Failure;
import sojourn.export.ReadingJson;
import sojourn.fixture.SeedReadings;
import sojourn.model.ReviewState;
import sojourn.model.Visit;
import sojourn.model.claim.Reading;
import sojourn.model.time.DateSpan;

class WrittenSourcesTest {

  private static final String FRANCE = "000_156b5abc900dc32a";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void anEditedFileGivesTheCorrectedCollectionAndIsUndoneInOneStep() throws Exception {
    corpus();
    edit(FRANCE, d -> {
      ((ObjectNode) d.at("/visits/0")).put("start", "2007-06-24");
      ((ArrayNode) d.at("/encounters")).remove(0);
    });
    try (Archive archive = open("new")) {
      ImportReport report = imported(archive, folder.resolve("corpus"));
      assertThat(report.failures()).isEmpty();
      assertThat(report.added()).hasSize(5);
      assertThat(archive.snapshot().encounters()).hasSize(count() - 1);
      assertThat(paris(archive).start()).isEqualTo(DateSpan.of("2007-06-24"));
      assertThat(paris(archive).state()).isEqualTo(ReviewState.CORRECTED);
      assertThat(archive.outdated()).isEmpty();
      assertThat(archive.check()).isEmpty();
      archive.undo();
      assertThat(archive.snapshot().sources()).isEmpty();
    }
  }

  @Test
  void whatIsWrittenTakesThePlaceOfWhatWasReadAndOfEarlierCorrections() throws Exception {
    corpus();
    try (Archive archive = open("old")) {
      imported(archive, Path.of("seeds"));
      Visit read = paris(archive);
      archive.apply(new CorrectVisit(read.id(), DateSpan.of("2007-06-20"), read.end(), archive.snapshot().places().get(read.place()), read.status()));
      edit(FRANCE, d -> ((ObjectNode) d.at("/visits/0")).put("start", "2007-06-24"));
      ImportReport report = imported(archive, folder.resolve("corpus/" + FRANCE + ".json"));
      assertThat(report.added()).isEmpty();
      assertThat(report.corrected()).hasSize(1);
      assertThat(paris(archive).start()).isEqualTo(DateSpan.of("2007-06-24"));
      assertThat(archive.nextUndo()).contains("Put right " + FRANCE + ".txt");
      assertThat(imported(archive, folder.resolve("corpus/" + FRANCE + ".json")).unchanged()).isOne();
      assertThat(archive.nextUndo()).contains("Put right " + FRANCE + ".txt");
      RereadReport again = archive.reread(List.of(archive.sourceNamed(FRANCE + ".txt")), Progress.NONE, () -> false);
      assertThat(again.read()).isZero();
      assertThat(again.failures()).singleElement().asString().contains("put right by a person");
      archive.undo();
      assertThat(paris(archive).start()).isEqualTo(DateSpan.of("2007-06-20"));
      archive.redo();
      assertThat(paris(archive).start()).isEqualTo(DateSpan.of("2007-06-24"));
    }
  }

  @Test
  void theNextImportOfTheTextAloneLeavesWhatIsWritten() throws Exception {
    corpus();
    edit(FRANCE, d -> ((ObjectNode) d.at("/visits/0")).put("start", "2007-06-24"));
    try (Archive archive = open("new")) {
      imported(archive, folder.resolve("corpus"));
      ImportReport report = imported(archive, Path.of("seeds"));
      assertThat(report.unchanged()).isEqualTo(5);
      assertThat(paris(archive).start()).isEqualTo(DateSpan.of("2007-06-24"));
    }
  }

  /** Each cell after the pointer is what is written there, and what is said of it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      /visits/0/start            | "2007-13"      | visits, row 1, start: "2007-13" is no date in EDTF
      /visits/0/end              | "2007-06-01"   | visits, row 1, end: it lies before the start
      /visits/0/traveller        | "Nobody"       | visits, row 1, traveller: 'Nobody' is nobody of "people", who are Ban Ki-moon,
      /visits/0/status           | "done"         | visits, row 1, status: "done" is none of made, planned, return
      /visits/0/country          | "France"       | visits, row 1, country: 'France' is no code of a country
      /visits/0/evidence         | [[10, 999999]] | visits, row 1, evidence: [10, 999999] is no range of the text, which has
      /visits/0/evidence         | []             | visits, row 1, evidence: there must be the words of the text that say so
      /visits/0/evidence/0/1     | 1              | visits, row 1, evidence: [
      /visits/0/quotes/0         | "other words"  | , not the quote 'other words', which does not stand in the text
      /visits/0/confidence       | 7              | visits, row 1, confidence: 7 is no number from 0 to 1
      /encounters/1/person       | null           | encounters, row 2, person: it must be words
      /encounters/1/kind         | "chat"         | encounters, row 2, kind: "chat" is none of meeting, meal
      /encounters/1/topics       | "Darfur"       | encounters, row 2, topics: it must be a list of words
      /people/1/name             | ""             | people, row 2, name: it must be words
      /document/published        | "last week"    | document, published: "last week" is no date in EDTF
      /encounters                | {}             | encounters: there must be such a list
      /mentions/0                | [1, 2, "verb"] | mentions, row 1, kind: "verb" is none of person, place, date, trigger
      """)
  void whatDoesNotFitIsToldWithFileRowAndField(String pointer, String value, String sentence) throws Exception {
    corpus();
    edit(FRANCE, d -> put(d, pointer, value));
    try (Archive archive = open("new")) {
      ImportReport report = imported(archive, folder.resolve("corpus"));
      assertThat(report.failures()).singleElement().extracting(Failure::message).asString().startsWith("'" + FRANCE + ".json', ").contains(sentence);
      assertThat(report.added()).as("the others go on, and nothing of this one is added").hasSize(4);
      assertThat(archive.snapshot().sources().values()).noneMatch(s -> s.name().startsWith(FRANCE));
    }
  }

  @Test
  void aMissingFieldIsTold() throws Exception {
    corpus();
    edit(FRANCE, d -> ((ObjectNode) d.at("/visits/0")).put("strat", "2007").remove("start"));
    try (Archive archive = open("new")) {
      assertThat(imported(archive, folder.resolve("corpus")).failures())
          .singleElement()
          .extracting(Failure::message)
          .asString()
          .contains("visits, row 1, start: it is missing; null says that nothing is known.");
    }
  }

  @Test
  void brokenJsonIsToldWithItsLine() throws Exception {
    corpus();
    Path json = folder.resolve("corpus/" + FRANCE + ".json");
    Files.writeString(json, Files.readString(json).replaceFirst("\"visits\" :", "\"visits\""));
    try (Archive archive = open("new")) {
      ImportReport report = imported(archive, folder.resolve("corpus"));
      assertThat(report.failures()).singleElement().extracting(Failure::message).asString().contains(".json' is no JSON in line 7: ");
      assertThat(report.added()).hasSize(4);
    }
  }

  @Test
  void severalDocumentsStandInOneFileBesideTheirTexts() throws Exception {
    List<Reading> readings = SeedReadings.all();
    Path corpus = Files.createDirectories(folder.resolve("plain"));
    Files.writeString(corpus.resolve("all.json"), new ReadingJson().write(readings));
    for (Reading reading : readings) {
      Files.write(corpus.resolve(reading.document().name()), reading.document().text().value().getBytes(StandardCharsets.UTF_8));
    }
    try (Archive archive = open("new")) {
      ImportReport report = imported(archive, corpus);
      assertThat(report.failures()).isEmpty();
      assertThat(report.added()).hasSize(5);
      assertThat(archive.snapshot().encounters()).hasSize(count());
      assertThat(archive.snapshot().encounters().values()).filteredOn(e -> e.visit() == null).isEmpty();
      String told = new ReadingJson().write(archive.readings());
      ImportReport again = imported(archive, corpus.resolve("all.json"));
      assertThat(again.unchanged()).isEqualTo(5);
      assertThat(new ReadingJson().write(archive.readings())).isEqualTo(told);
    }
    Files.delete(corpus.resolve(FRANCE + ".txt"));
    try (Archive archive = open("other")) {
      ImportReport report = imported(archive, corpus.resolve("all.json"));
      assertThat(report.failures()).singleElement().extracting(Failure::message).asString().contains("put '" + FRANCE + ".txt' into the same folder");
      assertThat(report.added()).isEmpty();
    }
  }

  @Test
  void anArchiveHoldsTextsAndReadingsLikeAFolder() throws Exception {
    corpus();
    edit(FRANCE, d -> ((ObjectNode) d.at("/visits/0")).put("start", "2007-06-24"));
    Files.writeString(folder.resolve("corpus/settings.json"), "{\"colour\": 1}");
    Path zip = folder.resolve("c.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip)); var files = Files.list(folder.resolve("corpus"))) {
      for (Path file : files.toList()) {
        out.putNextEntry(new ZipEntry("deep/" + file.getFileName()));
        out.write(Files.readAllBytes(file));
      }
    }
    try (Archive archive = open("new")) {
      ImportReport report = imported(archive, zip);
      assertThat(report.failures()).isEmpty();
      assertThat(report.added()).hasSize(5);
      assertThat(report.skipped()).isOne();
      assertThat(paris(archive).start()).isEqualTo(DateSpan.of("2007-06-24"));
    }
  }

  @Test
  void quotesAloneAreFoundInTheText() throws Exception {
    corpus();
    edit(FRANCE, d -> ((ObjectNode) d.at("/visits/0")).remove("evidence"));
    try (Archive archive = open("new")) {
      assertThat(imported(archive, folder.resolve("corpus")).failures()).isEmpty();
      Reading before = SeedReadings.all().stream().filter(r -> r.document().name().startsWith(FRANCE)).findFirst().orElseThrow();
      assertThat(paris(archive).evidence()).isEqualTo(before.visits().getFirst().evidence());
    }
  }

  @Test
  void otherJsonInAFolderIsLeftOut() throws Exception {
    corpus();
    Files.writeString(folder.resolve("corpus/settings.json"), "{\"colour\": 1}");
    try (Archive archive = open("new")) {
      ImportReport report = imported(archive, folder.resolve("corpus"));
      assertThat(report.failures()).isEmpty();
      assertThat(report.skipped()).isOne();
      assertThat(imported(archive, folder.resolve("corpus/settings.json")).failures())
          .singleElement()
          .extracting(Failure::message)
          .asString()
          .contains("is not in the reading format");
    }
  }

  private static void put(JsonNode document, String pointer, String value) {
    try {
      int slash = pointer.lastIndexOf('/');
      JsonNode parent = document.at(pointer.substring(0, slash));
      String last = pointer.substring(slash + 1);
      if (parent instanceof ObjectNode object) {
        object.set(last, JSON.readTree(value));
      } else {
        ((ArrayNode) parent).set(Integer.parseInt(last), JSON.readTree(value));
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(value, e);
    }
  }

  private void corpus() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    for (Reading reading : SeedReadings.all()) {
      String stem = reading.document().name().replace(".txt", "");
      Files.write(corpus.resolve(stem + ".txt"), reading.document().text().value().getBytes(StandardCharsets.UTF_8));
      Files.writeString(corpus.resolve(stem + ".json"), ReadingJson.whole().write(reading));
    }
  }

  private void edit(String stem, Consumer<JsonNode> change) throws IOException {
    Path json = folder.resolve("corpus/" + stem + ".json");
    JsonNode tree = JSON.readTree(Files.readString(json));
    change.accept(tree);
    Files.writeString(json, tree.toPrettyString());
  }

  private static int count() {
    return SeedReadings.all().stream().mapToInt(r -> r.encounters().size()).sum();
  }

  private static Visit paris(Archive archive) {
    return archive.snapshot().visits().values().stream()
        .filter(v -> archive.snapshot().places().get(v.place()).name().equals("Paris"))
        .findFirst()
        .orElseThrow();
  }

  private static ImportReport imported(Archive archive, Path path) throws Exception {
    return archive.importPaths(List.of(path), Progress.NONE, () -> false);
  }

  private Archive open(String name) throws Exception {
    return Archive.open(folder.resolve(name + ".sojourn"), Unzipping::new, SeedReadings::seatOf);
  }

  /** The seeds' reader, which opens archives, too. */
  private static final class Unzipping implements DocumentReader {

    private final SeedReadings seeds = new SeedReadings();
    private final sojourn.reading.intake.Intake intake = new sojourn.reading.intake.Intake();

    @Override
    public sojourn.model.text.Parts parts(String name, byte[] bytes) throws sojourn.model.SojournException {
      return intake.parts(name, bytes);
    }

    @Override
    public sojourn.model.text.Document take(String name, byte[] bytes, DateSpan published) throws sojourn.model.SojournException {
      return seeds.take(name, bytes, published);
    }

    @Override
    public Reading read(sojourn.model.text.Document document) throws sojourn.model.SojournException {
      return seeds.read(document);
    }

    @Override
    public java.util.Optional<sojourn.model.Place> place(sojourn.model.PlaceId id) {
      return seeds.place(id);
    }

    @Override
    public List<sojourn.model.Place> named(String name, String country) {
      return seeds.named(name, country);
    }
  }
}
