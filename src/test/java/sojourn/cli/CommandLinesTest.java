package sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.archive.DocumentReader;
import sojourn.export.ReadingJson;
import sojourn.fixture.SeedReadings;
import sojourn.model.Snapshot;
import sojourn.model.claim.Problem;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.text.FixedText;
import sojourn.paint.Theme;
import sojourn.session.FilterText;
import sojourn.session.Visible;

class CommandLinesTest {

  private static final String FRANCE = "seeds/000_156b5abc900dc32a.txt";

  private static final ReadingFigures FIGURES =
      new ReadingFigures(2000, 2, 100, 190, 3.5, 0.05, 0.049, Map.of("sentence analysis", 0.75), 612);

  @TempDir Path folder;
  private String collection;
  private final OrderedWindow window = new OrderedWindow();
  private String out = "";
  private String err = "";

  @BeforeEach
  void name() {
    collection = folder.resolve("c.sojourn").toString();
  }

  @Test
  void readPrintsAnItinerary() {
    assertThat(run("read", FRANCE)).isZero();
    assertThat(out)
        .startsWith("ACTIVITIES OF SECRETARY-GENERAL IN FRANCE, 24-25 JUNE\n000_156b5abc900dc32a.txt\n\n")
        .contains("Ban Ki-moon, Secretary-General (UN): Paris 2007\n")
        .contains("  25 June 2007    Paris, France\n")
        .contains("    25 June 2007  meal     Bernard Kouchner, Foreign Minister (FR)\n")
        .contains("? 000_156b5abc900dc32a.txt: The year is not printed");
    assertThat(err).isEmpty();
  }

  @Test
  void readPrintsTheReadingFormatInTheOrderOfTheArguments() {
    assertThat(run("read", "seeds/004_ce4f8a330fb24679.txt", FRANCE, "--format", "json")).isZero();
    var all = SeedReadings.all();
    assertThat(out).isEqualTo(new ReadingJson().write(List.of(all.get(4), all.get(0))));
  }

  @Test
  void readPrintsTheFixedText() throws Exception {
    assertThat(run("read", "--format=text", FRANCE)).isZero();
    assertThat(out).isEqualTo(Files.readString(Path.of(FRANCE)));
  }

  @Test
  void readGoesOnAfterABadFileAndSaysSoInTheStatus() {
    assertThat(run("read", folder.resolve("none.txt").toString(), FRANCE)).isEqualTo(1);
    assertThat(out).contains("Paris 2007");
    assertThat(err).isEqualTo("There is no file " + folder.resolve("none.txt") + ".\n");
  }

  @Test
  void importSumsUpAndShowsProgressApart() {
    assertThat(run("import", collection, "seeds")).isZero();
    assertThat(out).isEqualTo("Imported 5 documents. The collection has 5 sources, 5 trips, 9 visits, 26 encounters and 21 people.\n");
    assertThat(err).contains("1/5 000_156b5abc900dc32a.txt\n").contains("5/5 ");
    assertThat(run("import", collection, "seeds")).isZero();
    assertThat(out).startsWith("Imported 0 documents, 5 already there.");
  }

  @Test
  void anImportThatBringsNothingLeavesNoCollection() throws Exception {
    Path foreign = Files.writeString(folder.resolve("f.txt"), "Guten Tag.");
    assertThat(run("import", collection, foreign.toString())).isEqualTo(1);
    assertThat(err).contains("f.txt is not in English.");
    assertThat(folder.toFile().list()).containsExactly("f.txt");
  }

  @Test
  void listPrintsTripsAndTheReadingFormatWhateverTheOrderOfImport() {
    run("import", collection, "seeds");
    assertThat(run("list", collection)).isZero();
    assertThat(out).contains("Sochi 2013").contains("planned: Mozambique").contains("back in New York, United States");
    assertThat(run("list", collection, "--json")).isZero();
    String json = out;
    assertThat(json).isEqualTo(new ReadingJson().write(SeedReadings.all()));
    String other = folder.resolve("d.sojourn").toString();
    for (int i = 4; i >= 0; i--) {
      run("import", other, "seeds/" + SeedReadings.all().get(i).document().name());
    }
    run("list", other, "--json");
    assertThat(out).isEqualTo(json);
  }

  @Test
  void listAndExportShowOnlyWhatAFilterKeeps() {
    run("import", collection, "seeds");
    assertThat(run("list", collection, "--filter", "place=Astana", "--filter", "met=Nazarbayev,Clegg")).isZero();
    assertThat(out).contains("Nazarbayev").contains("Clegg").doesNotContain("Otunbaeva").doesNotContain("Sochi");
    assertThat(run("list", collection, "--filter", "place=Atlantis")).isEqualTo(1);
    assertThat(err).startsWith("Nothing in the collection is called 'Atlantis' for place=");
    assertThat(run("list", collection, "--json", "--filter", "place=Astana")).isEqualTo(1);
    assertThat(run("export", collection, "--to", folder.resolve("m.png").toString(), "--size", "640x480", "--filter", "country=KZ")).isZero();
    assertThat(folder.resolve("m.png")).exists();
    assertThat(run("list", "--help")).isZero();
    assertThat(out.replaceAll("\\s+", " ")).contains("traveller=").contains("-kind=meal keeps out");
  }

  @Test
  void infoGivesTheFiguresAsJson() throws Exception {
    run("import", collection, "seeds");
    assertThat(run("info", collection, "--json")).isZero();
    JsonNode info = new ObjectMapper().readTree(out);
    assertThat(info.fieldNames()).toIterable().containsExactly("sources", "people", "places", "trips", "visits", "encounters", "version", "size");
    assertThat(info.get("visits").asInt()).isEqualTo(9);
    assertThat(info.get("encounters").asInt()).isEqualTo(26);
    assertThat(info.get("size").asLong()).isEqualTo(Files.size(Path.of(collection)));
    assertThat(run("info", collection)).isZero();
    assertThat(out).contains("trips                5\n");
  }

  @Test
  void removeUndoAndRedoWorkFromOneRunToTheNext() {
    run("import", collection, "seeds");
    run("list", collection, "--json");
    String full = out;
    assertThat(run("remove", collection, "002_482fc1fdf11f8f87.txt")).isZero();
    run("list", collection, "--json");
    String less = out;
    assertThat(less).isNotEqualTo(full);
    assertThat(run("undo", collection)).isZero();
    assertThat(out).isEqualTo("Undone: Remove 002_482fc1fdf11f8f87.txt.\n");
    run("list", collection, "--json");
    assertThat(out).isEqualTo(full);
    assertThat(run("redo", collection)).isZero();
    run("list", collection, "--json");
    assertThat(out).isEqualTo(less);
    assertThat(run("redo", collection)).isEqualTo(1);
    assertThat(err).isEqualTo("There is nothing to redo.\n");
    assertThat(run("remove", collection, "no-such")).isEqualTo(1);
  }

  @Test
  void checkTellsSoundFromUnsound() {
    run("import", collection, "seeds");
    assertThat(run("check", collection)).isZero();
    assertThat(out).isEqualTo(collection + " is sound.\n");
  }

  @Test
  void searchSaysWhere() {
    run("import", collection, "seeds");
    assertThat(run("search", collection, "helicopters")).isZero();
    assertThat(out).startsWith("001_ad2d8637457e9167.txt:").contains("helicopters");
  }

  @Test
  void whatIsNoCollectionIsSaidInOneSentence() throws Exception {
    Path notes = Files.writeString(folder.resolve("notes.sojourn"), "notes");
    for (String command : new String[] {"list", "info", "check", "undo", "redo"}) {
      assertThat(run(command, notes.toString())).isEqualTo(1);
      assertThat(out).isEmpty();
      assertThat(err).isEqualTo(notes + " is not a Sojourn collection: it is no SQLite file.\n");
      assertThat(run(command, collection)).isEqualTo(1);
      assertThat(err).isEqualTo("There is no collection " + collection + ".\n");
    }
    assertThat(run("import", notes.toString(), "seeds")).isEqualTo(1);
    assertThat(notes).hasContent("notes");
  }

  @Test
  void aFolderThatTakesNoFilesIsSaidInOneSentence() {
    Path nowhere = Path.of("/proc/c.sojourn");
    assumeTrue(Files.isDirectory(Path.of("/proc")), "a folder that takes no files even from root");
    assertThat(run("import", nowhere.toString(), "seeds")).isEqualTo(1);
    assertThat(out).isEmpty();
    assertThat(err).hasLineCount(1).contains("cannot be written to");
    assertThat(run("import", folder.resolve("no/c.sojourn").toString(), "seeds")).isEqualTo(1);
    assertThat(err).isEqualTo("There is no folder " + folder.resolve("no") + ": make it first, or choose another place for the collection.\n");
  }

  @Test
  void scoreComparesWithGold() throws Exception {
    run("read", FRANCE, "--format", "json");
    Path said = Files.writeString(folder.resolve("out.json"), out);
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.copy(Path.of("src/test/resources/gold/000_156b5abc900dc32a.json"), gold.resolve("a.json"));
    assertThat(run("score", gold.toString(), said.toString(), "--texts", "seeds", "-v", "--confidence")).isZero();
    assertThat(out).startsWith("visits           P 1.000  R 1.000  F1 1.000\n").contains("\n0.8–1.0 ");
    assertThat(run("score", gold.toString(), said.toString(), "--json")).isZero();
    assertThat(new ObjectMapper().readTree(out).path("people").path("f1").asDouble()).isEqualTo(1.0);
    assertThat(run("score", folder.resolve("no").toString(), said.toString())).isEqualTo(1);
    assertThat(err).contains("give the folder that holds the gold files");
  }

  @Test
  void readExplainsEachClaim() {
    assertThat(run("read", FRANCE, "--explain")).isZero();
    assertThat(out)
        .contains("\nVISITS 1\n")
        .contains("Ban Ki-moon and Bernard Kouchner · meal · 2007-06-25 · Paris, FR")
        .contains("    confidence 0.")
        .contains("\nNO CLAIM 0\n");
  }

  @Test
  void importSaysWhyADocumentTellsOfNothing() throws Exception {
    Document fish = new Document("fish.txt", new FixedText("The fish."), null);
    Reading silent =
        new Reading(fish, "Fish", null, "t", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(new Problem("r", "No person is named.", null)));
    SeedReadings reader = new SeedReadings(silent);
    Path file = Files.writeString(folder.resolve("fish.txt"), "The fish.");
    assertThat(run(reader, "import", collection, file.toString())).isZero();
    assertThat(err).endsWith("fish.txt: No person is named.\n");
  }

  @Test
  void benchReportsFigures() throws Exception {
    assertThat(run("bench", "reading", "--json")).isZero();
    JsonNode figures = new ObjectMapper().readTree(out);
    assertThat(figures.get("documentsPerSecond").asDouble()).isEqualTo(20);
    assertThat(figures.at("/stages/sentence analysis").asDouble()).isEqualTo(0.75);
    assertThat(run("bench", "reading")).isZero();
    assertThat(out).contains("50.0 ms in the first quarter, 49.0 ms in the last").contains("3.50 s after the start");
    assertThat(run("bench", "reading", "--documents", "1")).isEqualTo(1);
  }

  @Test
  void exportToAFolderWritesTextsAndReadingsSideBySide() throws Exception {
    run("import", collection, "seeds");
    Path corpus = folder.resolve("corpus");
    assertThat(run("export", collection, "--to", corpus + "/")).isZero();
    assertThat(corpus.toFile().list()).hasSize(10);
    assertThat(corpus.resolve("000_156b5abc900dc32a.txt")).hasSameTextualContentAs(Path.of(FRANCE));
    JsonNode reading = new ObjectMapper().readTree(corpus.resolve("000_156b5abc900dc32a.json").toFile());
    assertThat(reading.at("/document/name").asText()).isEqualTo("000_156b5abc900dc32a.txt");
    assertThat(reading.at("/visits/0/place").asText()).isEqualTo("Paris");
    run("list", collection, "--json");
    Path said = Files.writeString(folder.resolve("out.json"), out);
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.copy(corpus.resolve("000_156b5abc900dc32a.json"), gold.resolve("a.json"));
    assertThat(run("score", gold.toString(), said.toString())).isZero();
    assertThat(out).startsWith("visits           P 1.000  R 1.000  F1 1.000\n");
  }

  @Test
  void wrongUsageIsStatusTwo() {
    assertThat(run("read")).isEqualTo(2);
    assertThat(run("read", "--format", "xml", FRANCE)).isEqualTo(2);
    assertThat(run("read", "--published", "yesterday", FRANCE)).isEqualTo(2);
    assertThat(err).contains("'yesterday' is no date");
    assertThat(run("travel")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(out).isEmpty();
  }

  @Test
  void helpAndVersionAreResults() {
    assertThat(run("--version")).isZero();
    assertThat(out).isEqualTo("Sojourn 9.9\n");
    assertThat(run("--help")).isZero();
    assertThat(out).contains("import").contains("Exit status");
    assertThat(run("read", "--help")).isZero();
    assertThat(out).contains("--published");
    assertThat(err).isEmpty();
  }

  /** A window that notes what it is asked for. */
  private static final class OrderedWindow implements Window {

    private final List<Object> orders = new ArrayList<>();

    @Override
    public void show(Path collection) {
      orders.add(collection == null ? "desktop" : collection);
    }

    @Override
    public void draw(Snapshot snapshot, PictureOrder order, Path file) {
      orders.addAll(List.of(snapshot.sources().size(), order, file));
    }
  }

  @Test
  void exportDrawsTheMapOfAllOrOfOneTraveller() throws Exception {
    run("import", collection, "seeds");
    Path map = folder.resolve("map.png");
    assertThat(run("export", collection, "--to", map.toString(), "--size", "800x600", "--traveller", "ban ki-moon")).isZero();
    assertThat(out).isEqualTo(map + "\n");
    byte[] png = Files.readAllBytes(map);
    assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
    assertThat(java.nio.ByteBuffer.wrap(png, 16, 8).getInt()).isEqualTo(800);
    assertThat(run("export", collection, "--to", map.toString(), "--traveller", "Lavrov")).isEqualTo(1);
    assertThat(err).contains("no traveller 'Lavrov'");
    assertThat(run("export", collection, "--to", folder.resolve("map.bmp").toString())).isEqualTo(1);
    assertThat(err).contains("exported as PNG, SVG, PDF or TIFF");
    assertThat(run("export", collection, "--to", folder.resolve("no/map.png").toString())).isEqualTo(1);
    assertThat(err).contains("cannot be written");
    assertThat(map).hasBinaryContent(png);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("c.sojourn", "map.png");
  }

  @Test
  void theWindowIsShownAndDrawnAsOrdered() {
    run("import", collection, "seeds");
    assertThat(run("desktop")).isZero();
    assertThat(run("desktop", collection)).isZero();
    assertThat(run("snapshot", collection, "--out", "w.png", "--size", "800x600", "--theme", "dark", "--select", "Sochi")).isZero();
    assertThat(window.orders)
        .containsExactly(
            "desktop", Path.of(collection), 5, new PictureOrder(new PixelSize(800, 600), Theme.DARK, "Sochi", false), Path.of("w.png"));
    assertThat(run("snapshot", collection)).isEqualTo(2);
    assertThat(run("snapshot", collection, "--out", "w.png", "--size", "big")).isEqualTo(2);
    assertThat(run("snapshot", collection, "--out", "w.png", "--size", "10x10")).isEqualTo(2);
  }

  private int run(String... arguments) {
    return run(new SeedReadings(), arguments);
  }

  private int run(SeedReadings reader, String... arguments) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(new PrintStream(results, true, StandardCharsets.UTF_8), new PrintStream(messages, true, StandardCharsets.UTF_8));
    int status = new CommandLines(workshop(reader), terminal).run(arguments);
    out = results.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    err = messages.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    return status;
  }

  private Workshop workshop(DocumentReader reader) {
    Workshop plain = new Workshop(() -> reader, SeedReadings::seatOf, window, documents -> FIGURES, "9.9");
    return new Workshop(
        plain.reader(), plain.seatOf(), plain.window(), plain.bench(), plain.large(), plain.version(), plain.facts(),
        (all, conditions) -> Visible.of(all, FilterText.read(conditions, all)).part());
  }
}
