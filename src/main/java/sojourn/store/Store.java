package sojourn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.SojournException;
import sojourn.model.SearchHit;
import sojourn.model.SourceId;
import sojourn.model.claim.Reading;
import sojourn.model.text.FixedText;
import sojourn.store.Decision.Aspect;

/** A collection's file: what its sources say and what people decided. Used by one thread at a time. */
public final class Store implements AutoCloseable {

  /** Something done in one transaction. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws SojournException;
  }

  /** Something done with statements. */
  @FunctionalInterface
  private interface Statements<T> {
    T run(Sql sql) throws SQLException;
  }

  private final Path file;
  private final Connection connection;
  private final Sql sql;
  private boolean inTransaction;

  private Store(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
    this.sql = new Sql(connection);
  }

  /** Opens a collection, making it where there is no file yet. */
  public static Store open(Path file) throws SojournException {
    boolean made = !Files.exists(file);
    try {
      return new Store(file, CollectionFile.connect(file));
    } catch (SojournException e) {
      if (made) {
        forget(file);
      }
      throw e;
    }
  }

  private static void forget(Path file) {
    for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
      try {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
      } catch (IOException e) {
        return; // the folder cannot be written to, so nothing was left there
      }
    }
  }

  public Path file() {
    return file;
  }

  /** Whether changes can be kept; a collection on a read-only medium can still be looked at. */
  public boolean writable() {
    try {
      return !connection.isReadOnly();
    } catch (SQLException e) {
      return false;
    }
  }

  /** Does everything or nothing; joins the transaction that is running. */
  public <T> T transact(Work<T> work) throws SojournException {
    if (inTransaction) {
      return work.run();
    }
    ask(s -> {
          s.script("begin immediate");
          return true;
        });
    inTransaction = true;
    boolean done = false;
    try {
      T result = work.run();
      ask(s -> {
            s.script("commit");
            return true;
          });
      done = true;
      return result;
    } finally {
      inTransaction = false;
      if (!done) {
        rollBack();
      }
    }
  }

  private void rollBack() {
    try {
      sql.script("rollback");
    } catch (SQLException e) {
      // SQLite has already rolled back what ran out of room; the first failure is the one that is told
      return;
    }
  }

  private <T> T ask(Statements<T> statements) throws SojournException {
    try {
      return statements.run(sql);
    } catch (SQLException e) {
      throw CollectionFile.explain(file, e);
    }
  }

  private <T> T change(Statements<T> statements) throws SojournException {
    return transact(() -> ask(statements));
  }

  /** The readings of all sources that are not removed, by name, then id. */
  public List<Reading> readings() throws SojournException {
    return ask(s -> new ClaimLoader(s).all());
  }

  /** The reading of a source, also of one that was removed. */
  public Optional<Reading> reading(SourceId id) throws SojournException {
    return ask(s -> new ClaimLoader(s).one(id).stream().findFirst());
  }

  /** Keeps a reading, in place of what was kept of the same source. */
  public void put(Reading reading) throws SojournException {
    change(
        s -> {
          new SearchIndex(s).remove(reading.document().id());
          s.run("delete from source where id = ?", reading.document().id().value());
          new ClaimWriter(s, reading).write();
          new SearchIndex(s).put(reading);
          return true;
        });
  }

  /** Keeps a reading beside the one that counts; returns where. */
  public int setAside(Reading reading) throws SojournException {
    return change(s -> new AsideReadings(s).put(reading));
  }

  /** Exchanges the reading of a source with the one set aside there. */
  public void swap(SourceId id, int slot) throws SojournException {
    change(
        s -> {
          new AsideReadings(s).swap(id, slot);
          return true;
        });
  }

  /** Takes a source out, or brings back one that was taken out. */
  public void setRemoved(SourceId id, boolean removed) throws SojournException {
    change(s -> s.run("update source set removed = ? where id = ?", removed ? 1 : 0, id.value()));
  }

  public List<Decision> decisions() throws SojournException {
    return ask(
        s ->
            s.rows(
                "select * from decision order by source, claim, aspect, other_source, other_claim",
                row -> {
                  ClaimKey claim = new ClaimKey(new SourceId(row.getString("source")), row.getString("claim"));
                  String other = row.getString("other_source");
                  ClaimKey second = other.isEmpty() ? null : new ClaimKey(new SourceId(other), row.getString("other_claim"));
                  return new Decision(claim, Aspect.valueOf(row.getString("aspect")), second, row.getString("value"));
                }));
  }

  /** Keeps a decision, in place of an earlier one on the same question. */
  public void put(Decision decision) throws SojournException {
    ClaimKey other = decision.other();
    change(
        s ->
            s.run(
                "insert or replace into decision (source, claim, aspect, other_source, other_claim, value) values (?, ?, ?, ?, ?, ?)",
                decision.claim().source().value(),
                decision.claim().claim(),
                decision.aspect().name(),
                other == null ? "" : other.source().value(),
                other == null ? "" : other.claim(),
                decision.value()));
  }

  /** Forgets what was decided on a question. */
  public void drop(Decision question) throws SojournException {
    ClaimKey other = question.other();
    change(
        s ->
            s.run(
                "delete from decision where source = ? and claim = ? and aspect = ? and other_source = ? and other_claim = ?",
                question.claim().source().value(),
                question.claim().claim(),
                question.aspect().name(),
                other == null ? "" : other.source().value(),
                other == null ? "" : other.claim()));
  }

  /** Keeps a place that a correction names. */
  public void put(Place place) throws SojournException {
    change(
        s -> {
          ClaimWriter.putPlaces(s, List.of(place));
          return true;
        });
  }

  /** All places that claims and corrections name. */
  public Map<PlaceId, Place> places() throws SojournException {
    return ask(
        s -> {
          Map<PlaceId, Place> found = new HashMap<>();
          ClaimLoader.places(s).values().forEach(place -> found.put(place.id(), place));
          return found;
        });
  }

  /** Hues by folded name. */
  public Map<String, Integer> hues() throws SojournException {
    return ask(
        s -> {
          Map<String, Integer> found = new TreeMap<>();
          s.rows("select name, hue from hue", row -> found.put(row.getString(1), row.getInt(2)) == null);
          return found;
        });
  }

  /** Keeps hues of names that had none. */
  public void putHues(Map<String, Integer> hues) throws SojournException {
    List<Object[]> rows = new ArrayList<>();
    new TreeMap<>(hues).forEach((name, hue) -> rows.add(new Object[] {name, hue}));
    change(
        s -> {
          for (Object[] row : rows) {
            s.run("insert into hue (name, hue) values (?, ?) on conflict (name) do nothing", row);
          }
          return true;
        });
  }

  /** How the columns of a table of these names were understood last. */
  public Optional<String> mapping(String signature) throws SojournException {
    return version() < 4 ? Optional.empty() : ask(s -> s.rows("select mapping from mapping where signature = ?", row -> row.getString(1), signature).stream().findFirst());
  }

  /** Keeps how the columns of a table are understood. */
  public void putMapping(String signature, String mapping) throws SojournException {
    change(s -> s.run("insert into mapping (signature, mapping) values (?, ?) on conflict (signature) do update set mapping = excluded.mapping", signature, mapping));
  }

  /** The filters that the user keeps, by name. */
  public SortedMap<String, String> filters() throws SojournException {
    SortedMap<String, String> found = new TreeMap<>();
    if (version() >= 6) {
      ask(s -> s.rows("select name, filter from saved_filter", row -> found.put(row.getString(1), row.getString(2)) == null));
    }
    return found;
  }

  /** Keeps a filter under a name. */
  public void putFilter(String name, String filter) throws SojournException {
    change(s -> s.run("insert into saved_filter (name, filter) values (?, ?) on conflict (name) do update set filter = excluded.filter", name, filter));
  }

  /** Forgets the filter of a name. */
  public void dropFilter(String name) throws SojournException {
    change(s -> s.run("delete from saved_filter where name = ?", name));
  }

  /** The steps of the lesson in order, each as the text that describes it. */
  public List<String> steps() throws SojournException {
    return version() < 8 ? List.of() : ask(s -> s.rows("select step from step order by position", row -> row.getString(1)));
  }

  /** Keeps these steps in place of all there were. */
  public void putSteps(List<String> steps) throws SojournException {
    change(s -> {
      List<Object[]> rows = IntStream.range(0, steps.size()).mapToObj(i -> new Object[] {i, steps.get(i)}).toList();
      s.run("delete from step");
      s.runAll("insert into step (position, step) values (?, ?)", rows);
      return rows.size();
    });
  }

  /** How the plate is composed, as the text that describes it. */
  public Optional<String> plate() throws SojournException {
    return version() < 9 ? Optional.empty() : ask(s -> s.rows("select plate from plate", row -> row.getString(1)).stream().findFirst());
  }

  /** Keeps how the plate is composed; null forgets it. */
  public void putPlate(@Nullable String plate) throws SojournException {
    change(s -> plate == null ? s.run("delete from plate") : s.run("insert or replace into plate (position, plate) values (0, ?)", plate));
  }

  /** The state of all that the rest is derived from; it changes with every change. 0 where the file does not know it. */
  public long state() throws SojournException {
    return ask(s -> new DerivedParts(s).state());
  }

  /** What was derived from the collection as it is; empty where nothing is kept, or it is damaged. */
  public Optional<Map<String, byte[]>> derived(String version) throws SojournException {
    return ask(s -> new DerivedParts(s).read(version));
  }

  /** Keeps what was derived from a state of the collection; false where that has changed since. */
  public boolean putDerived(String version, long state, Map<String, byte[]> parts) throws SojournException {
    return change(s -> new DerivedParts(s).put(version, state, parts));
  }

  /** Which reader read each document that is not removed and is no table, by name, then id. */
  public SequencedMap<SourceId, String> readers() throws SojournException {
    String plain = version() < 4 ? "" : " and sheet is null";
    SequencedMap<SourceId, String> found = new LinkedHashMap<>();
    String query = "select id, reader from source where removed = 0" + plain + " order by name, id";
    ask(s -> s.rows(query, row -> found.put(new SourceId(row.getString("id")), row.getString("reader")) == null));
    return found;
  }

  /** The texts of the sources that are not removed. */
  public Map<SourceId, FixedText> texts() throws SojournException {
    return ask(s -> new ClaimLoader(s).texts());
  }

  public Journal journal() {
    return new Journal(this);
  }

  /** Runs statements of the journal in the running transaction or in one of their own. */
  <T> T journalled(JournalWork<T> work) throws SojournException {
    return change(work::run);
  }

  /** Statements of the journal. */
  @FunctionalInterface
  interface JournalWork<T> {
    T run(Sql sql) throws SQLException;
  }

  public List<SearchHit> search(String query) throws SojournException {
    return ask(s -> new SearchIndex(s).find(query));
  }

  /** The sources whose text holds all these words; the last may be a beginning. */
  public Set<SourceId> holding(String query) throws SojournException {
    return ask(s -> new SearchIndex(s).holding(query));
  }

  /** What is wrong with the collection, one sentence each; empty when all is well. */
  public List<String> check() throws SojournException {
    return ask(s -> new Integrity(s).check());
  }

  /** The schema's version of the file. */
  public int version() throws SojournException {
    return ask(s -> (int) s.number("pragma user_version"));
  }

  /** Lets the file grow no further than so many pages, as a full disk does. */
  void limitPages(int pages) throws SojournException {
    ask(s -> s.number("pragma max_page_count = " + pages));
  }

  @Override
  public void close() throws SojournException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw CollectionFile.explain(file, e);
    }
  }
}
