package sojourn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.archive.Archive;
import sojourn.cli.CommandLines;
import sojourn.cli.PictureOrder;
import sojourn.cli.Terminal;
import sojourn.cli.Window;
import sojourn.cli.Workshop;
import sojourn.gazetteer.Gazetteer;
import sojourn.model.Snapshot;
import sojourn.reading.Readers;

/** What is exported as a folder of texts and readings comes back as the same collection. */
class RoundTripTest {

  private static final Gazetteer PLACES = Gazetteer.open();
  private static final Path DEVELOPMENT = Path.of("../shared/reading/dev/texts");

  @TempDir Path folder;
  private final Study study = new Study(Readers::english, () -> PLACES);
  private String out = "";
  private String err = "";
  private String first = "";
  private String second = "";
  private String corpus = "";

  @BeforeEach
  void names() {
    first = folder.resolve("first.sojourn").toString();
    second = folder.resolve("second.sojourn").toString();
    corpus = folder.resolve("corpus").toString();
  }

  @Test
  void theSeedsComeBackAsTheyWere() throws Exception {
    comesBack("seeds", 5);
  }

  @Test
  void theDevelopmentDocumentsComeBackAsTheyWere() throws Exception {
    assumeTrue(Files.isDirectory(DEVELOPMENT), "the development documents are no part of this repository");
    comesBack(DEVELOPMENT.toString(), 10);
  }

  private void comesBack(String documents, int count) throws Exception {
    assertThat(run("import", first, documents)).isZero();
    String told = list(first);
    assertThat(run("export", first, "--to", corpus + "/")).isZero();
    assertThat(run("import", second, corpus)).as(() -> err).isZero();
    assertThat(out).startsWith("Imported " + count + " documents. ");
    assertThat(list(second)).isEqualTo(told);
    assertSame();
    for (String collection : List.of(second, first)) {
      assertThat(run("import", collection, corpus)).isZero();
      assertThat(out).startsWith("Imported 0 documents, " + count + " already there. ");
    }
    assertThat(run("check", second)).as(() -> err).isZero();
    assertThat(run("reread", second)).isZero();
    assertThat(out).startsWith("Every source was read by this reader");
    assertThat(list(second)).isEqualTo(told);
    zip();
    String third = folder.resolve("third.sojourn").toString();
    assertThat(run("import", third, corpus + ".zip")).as(() -> err).isZero();
    assertThat(list(third)).isEqualTo(told);
  }

  /** Ids and all, but for how far claims were looked at. */
  private void assertSame() throws Exception {
    try (Archive one = Archive.openExisting(Path.of(first), () -> study, this::seatOf); Archive two = Archive.openExisting(Path.of(second), () -> study, this::seatOf)) {
      Snapshot a = one.snapshot();
      Snapshot b = two.snapshot();
      assertThat(b.visits().keySet()).isEqualTo(a.visits().keySet());
      assertThat(b.encounters().keySet()).isEqualTo(a.encounters().keySet());
      assertThat(b.occasions()).isEqualTo(a.occasions());
      assertThat(b.people()).isEqualTo(a.people());
      assertThat(b.places()).isEqualTo(a.places());
      assertThat(b.trips()).isEqualTo(a.trips());
      assertThat(b.legs()).isEqualTo(a.legs());
      assertThat(b.sources()).isEqualTo(a.sources());
    }
  }

  private void zip() throws Exception {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(Path.of(corpus + ".zip"))); var files = Files.list(Path.of(corpus))) {
      for (Path file : files.sorted().toList()) {
        zip.putNextEntry(new ZipEntry("corpus/" + file.getFileName()));
        zip.write(Files.readAllBytes(file));
      }
    }
  }

  private String list(String collection) {
    assertThat(run("list", collection, "--json")).isZero();
    return out;
  }

  private Optional<sojourn.model.Place> seatOf(String office) {
    return PLACES.country(office).isPresent() ? PLACES.capital(office) : PLACES.organisation(office).map(o -> o.seat());
  }

  private int run(String... arguments) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(new PrintStream(results, true, StandardCharsets.UTF_8), new PrintStream(messages, true, StandardCharsets.UTF_8));
    int status = new CommandLines(new Workshop(() -> study, this::seatOf, new NoWindow(), documents -> null, "9.9"), terminal).run(arguments);
    out = results.toString(StandardCharsets.UTF_8);
    err = messages.toString(StandardCharsets.UTF_8);
    return status;
  }

  private static final class NoWindow implements Window {
    @Override
    public void show(Path collection) {
      throw new IllegalStateException("no window is needed here");
    }

    @Override
    public void draw(Snapshot snapshot, PictureOrder order, Path file) {
      throw new IllegalStateException("no window is needed here");
    }
  }
}
