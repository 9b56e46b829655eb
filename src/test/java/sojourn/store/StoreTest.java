package sojourn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.fixture.SeedReadings;
import sojourn.model.SearchHit;
import sojourn.model.SojournException;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.text.Evidence;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;
import sojourn.store.Decision.Aspect;

class StoreTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("c.sojourn");
  }

  @Test
  void readingsComeBackExactlyAsTheyWerePut() throws Exception {
    List<Reading> readings = SeedReadings.all();
    try (Store store = Store.open(file)) {
      for (Reading reading : readings.reversed()) {
        store.put(reading);
      }
    }
    try (Store store = Store.open(file)) {
      assertThat(store.readings()).isEqualTo(readings);
      assertThat(store.reading(readings.get(2).document().id())).contains(readings.get(2));
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void aClosedCollectionIsOneFile() throws Exception {
    try (Store store = Store.open(file)) {
      store.put(SeedReadings.all().getFirst());
    }
    assertThat(folder.toFile().list()).containsExactly("c.sojourn");
  }

  @Test
  void removedSourcesAreNeitherReadNorFoundButKept() throws Exception {
    Reading reading = SeedReadings.all().getFirst();
    try (Store store = Store.open(file)) {
      store.put(reading);
      store.setRemoved(reading.document().id(), true);
      assertThat(store.readings()).isEmpty();
      assertThat(store.search("Sarkozy")).isEmpty();
      store.setRemoved(reading.document().id(), false);
      assertThat(store.readings()).containsExactly(reading);
    }
  }

  @Test
  void searchFindsWordsWithoutAccentsAndSaysWhereTheyStand() throws Exception {
    Reading reading = SeedReadings.all().get(1);
    try (Store store = Store.open(file)) {
      store.put(reading);
      List<SearchHit> hits = store.search("grybauskaite");
      assertThat(hits).extracting(SearchHit::kind).containsExactly(SearchHit.Kind.NAME, SearchHit.Kind.TEXT);
      assertThat(reading.document().text().quote(hits.getLast().span())).isEqualTo("Grybauskaitė");
      assertThat(store.search("Nazarb")).isNotEmpty();
      assertThat(store.search("\"'*(")).isEmpty();
      assertThat(store.search("")).isEmpty();
      assertThat(store.search("NOT AND NEAR")).isEmpty();
    }
  }

  @Test
  void aTransactionDoesEverythingOrNothing() throws Exception {
    Reading reading = SeedReadings.all().getFirst();
    try (Store store = Store.open(file)) {
      assertThatThrownBy(
              () ->
                  store.transact(
                      () -> {
                        store.put(reading);
                        throw new SojournException("stop");
                      }))
          .hasMessage("stop");
      assertThat(store.readings()).isEmpty();
      assertThat(store.search("Sarkozy")).isEmpty();
    }
  }

  @Test
  void decisionsReplaceThoseOnTheSameQuestionOnly() throws Exception {
    ClaimKey claim = new ClaimKey(SeedReadings.all().getFirst().document().id(), "visit/x/y");
    try (Store store = Store.open(file)) {
      store.put(Decision.of(claim, Aspect.START, "2001"));
      store.put(Decision.of(claim, Aspect.START, "2002"));
      store.put(Decision.of(claim, Aspect.END, "2003"));
      assertThat(store.decisions()).containsExactly(Decision.of(claim, Aspect.END, "2003"), Decision.of(claim, Aspect.START, "2002"));
      store.drop(Decision.of(claim, Aspect.START, ""));
      assertThat(store.decisions()).containsExactly(Decision.of(claim, Aspect.END, "2003"));
    }
  }

  @Test
  void aHueOnceKeptStays() throws Exception {
    try (Store store = Store.open(file)) {
      store.putHues(Map.of("a b", 3));
      store.putHues(Map.of("a b", 4, "c", 5));
      assertThat(store.hues()).isEqualTo(Map.of("a b", 3, "c", 5));
    }
  }

  @Test
  void whatIsNoSqliteFileIsRefusedAndLeftAlone() throws Exception {
    Files.writeString(file, "These are notes, and no collection at all.");
    assertThatThrownBy(() -> Store.open(file)).isInstanceOf(SojournException.class).hasMessageContaining("is no SQLite file");
    assertThat(file).hasContent("These are notes, and no collection at all.");
    Files.write(file, new byte[0]);
    assertThatThrownBy(() -> Store.open(file)).hasMessageContaining("is no SQLite file");
    assertThat(file).isEmptyFile();
    assertThat(folder.toFile().list()).containsExactly("c.sojourn");
  }

  @Test
  void anotherProgramsFileIsRefusedAndLeftAlone() throws Exception {
    sql("create table other (x)", "pragma application_id = 42");
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> Store.open(file)).isInstanceOf(SojournException.class).hasMessageContaining("another program");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aNewerVersionIsRefusedAndLeftAlone() throws Exception {
    Store.open(file).close();
    sql("pragma user_version = 99");
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> Store.open(file)).isInstanceOf(SojournException.class).hasMessageContaining("newer version");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aFolderIsNoCollectionAndNeedsToExist() {
    assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> Store.open(folder.resolve("no/c.sojourn"))).hasMessageContaining("There is no folder");
    assertThat(folder.resolve("no")).doesNotExist();
  }

  @Test
  void whatAnotherProgramHoldsIsSaidToBeInUse() throws Exception {
    Store.open(file).close();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement();
        Store store = Store.open(file)) {
      statement.executeUpdate("begin immediate");
      assertThatThrownBy(() -> store.put(SeedReadings.all().getFirst()))
          .isInstanceOf(SojournException.class)
          .hasMessageContaining("in use by another program");
      statement.executeUpdate("rollback");
      assertThat(store.readings()).isEmpty();
    }
  }

  @Test
  void whereThereIsNoRoomNothingChanges() throws Exception {
    Reading first = SeedReadings.all().getFirst();
    try (Store store = Store.open(file)) {
      store.put(first);
      store.limitPages(1); // SQLite takes the present size where the limit is below it
      assertThatThrownBy(
              () ->
                  store.transact(
                      () -> {
                        for (Reading reading : SeedReadings.all().subList(1, 5)) {
                          store.put(reading);
                        }
                        return true;
                      }))
          .isInstanceOf(SojournException.class)
          .hasMessageContaining("no room left");
      assertThat(store.readings()).containsExactly(first);
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void aTextChangedFromOutsideIsNoticed() throws Exception {
    try (Store store = Store.open(file)) {
      store.put(SeedReadings.all().getFirst());
    }
    sql("update source set text = text || '!'");
    try (Store store = Store.open(file)) {
      assertThat(store.check()).singleElement().asString().contains("checksum");
    }
  }

  @Test
  void evidenceThatDoesNotQuoteTheTextIsNoticed() throws Exception {
    try (Store store = Store.open(file)) {
      store.put(SeedReadings.all().getFirst());
    }
    String source = SeedReadings.all().getFirst().document().id().value();
    sql(
        "update visit_claim set words = null where claim = 0",
        "insert into evidence (source, visit, position, started, ended, quote, rule) values ('" + source + "', 0, 0, 0, 7, 'made up', 'by.hand')");
    try (Store store = Store.open(file)) {
      assertThat(store.check()).singleElement().asString().contains("does not quote the text");
    }
    sql("delete from evidence", "update visit_claim set words = 'by.hand 5 99999999' where claim = 0");
    try (Store store = Store.open(file)) {
      assertThat(store.check()).singleElement().asString().contains("does not quote the text");
    }
  }

  @Test
  void wordsThatWereDamagedAreToldInASentence() throws Exception {
    try (Store store = Store.open(file)) {
      store.put(SeedReadings.all().getFirst());
    }
    sql("update visit_claim set words = 'nothing of the kind' where claim = 0");
    try (Store store = Store.open(file)) {
      assertThatThrownBy(store::readings).isInstanceOf(SojournException.class).hasMessageContaining(file.getFileName().toString());
    }
  }

  @Test
  void evidenceOfOlderCollectionsStandsInRows() throws Exception {
    Reading reading = SeedReadings.all().getFirst();
    try (Store store = Store.open(file)) {
      store.put(reading);
    }
    String source = reading.document().id().value();
    List<Evidence> told = reading.visits().getFirst().evidence();
    sql("update visit_claim set words = null where claim = 0");
    for (int i = 0; i < told.size(); i++) {
      Evidence e = told.get(i);
      sql(
          "insert into evidence (source, visit, position, started, ended, quote, rule) values ('%s', 0, %d, %d, %d, '%s', '%s')"
              .formatted(source, i, e.span().start(), e.span().end(), e.quote().replace("'", "''"), e.rule()));
    }
    try (Store store = Store.open(file)) {
      assertThat(store.readings()).containsExactly(reading);
    }
  }

  @Test
  void evidenceIsQuotedFromTextsWithRareCharacters() throws Exception {
    FixedText text = new FixedText("𝔄 ".repeat(3000) + "He reached 𝔅ern; he met 😀.");
    Document document = new Document("rare.txt", text, null);
    int start = text.pointIndex(text.value().indexOf("He reached"));
    Span span = new Span(start, start + 15);
    Evidence words = new Evidence(document.id(), span, text.quote(span), "visit.reach");
    Evidence foreign = new Evidence(document.id(), span, "not the text's", "a rule; with signs");
    List<PersonClaim> people = List.of(new PersonClaim("A", List.of(), null, null, List.of(words), 1), new PersonClaim("B", List.of(), null, null, List.of(words, foreign), 1));
    Reading reading = new Reading(document, "rare", null, "test", people, List.of(), List.of(), List.of(), List.of(), List.of());
    try (Store store = Store.open(file)) {
      store.put(reading);
      assertThat(store.readings()).containsExactly(reading);
    }
  }

  private void sql(String... statements) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    }
  }
}
