package sojourn.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import sojourn.archive.derivation.Derived;
import sojourn.archive.derivation.Offices;
import sojourn.archive.table.Mapping;
import sojourn.archive.table.Table;
import sojourn.archive.table.TableReader;
import sojourn.archive.table.TableSettings;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.SearchHit;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.SourceId;
import sojourn.model.claim.Reading;
import sojourn.model.step.Step;
import sojourn.reading.fact.OfficeHolders;
import sojourn.store.Store;

/** A collection that is open. One call at a time does its work; the snapshot can be had at any time. */
public final class Archive implements AutoCloseable {

  private final Store store;
  private final Function<String, Optional<Place>> seatOf;
  private final Corrections corrections;
  private final Supplier<DocumentReader> reader;
  private final Rereads rereads;
  private final Imports imports;
  private final TableImports tables;
  private final Questions questions;
  private final Deriving deriving;
  private volatile Derived derived;

  private Archive(Store store, Supplier<DocumentReader> reader, Function<String, Optional<Place>> seatOf) throws SojournException {
    this.store = store;
    this.seatOf = seatOf;
    Offices offices = new Offices(OfficeHolders.load());
    this.corrections = new Corrections(store);
    this.reader = reader;
    this.rereads = new Rereads(store, corrections, reader);
    this.tables = new TableImports(store, reader, offices);
    this.imports = new Imports(store, corrections, reader, tables);
    this.questions = new Questions(store);
    this.deriving = new Deriving(store, name(store.file()), seatOf, offices);
    this.derived = deriving.opened();
  }

  /**
   * Opens a collection, making it where there is no file yet.
   *
   * @param reader asked for only when something is read
   * @param seatOf the capital of a country, by ISO code, or the seat of an organisation, by name
   */
  public static Archive open(Path file, Supplier<DocumentReader> reader, Function<String, Optional<Place>> seatOf) throws SojournException {
    Store store = Store.open(file);
    boolean open = false;
    try {
      Archive archive = new Archive(store, reader, seatOf);
      open = true;
      return archive;
    } finally {
      if (!open) {
        store.close();
      }
    }
  }

  /** Opens a collection that must be there. */
  public static Archive openExisting(Path file, Supplier<DocumentReader> reader, Function<String, Optional<Place>> seatOf)
      throws SojournException {
    if (!Files.exists(file)) {
      throw new SojournException("There is no collection " + file + ".");
    }
    return open(file, reader, seatOf);
  }

  public Path file() {
    return store.file();
  }

  /** The collection as it is now. */
  public Snapshot snapshot() {
    return derived.snapshot();
  }

  /** What the sources say, with decisions applied and everybody under the collection's name for him; by name of the source. */
  public synchronized List<Reading> readings() {
    return derived.readings();
  }

  /** Imports files and folders. Undone in one step. */
  public synchronized ImportReport importPaths(List<Path> paths, Progress progress, BooleanSupplier cancelled) throws SojournException {
    return importPaths(paths, TableSettings.NONE, progress, cancelled);
  }

  /** Imports files and folders; tables among them as the settings say. Undone in one step. */
  public synchronized ImportReport importPaths(List<Path> paths, TableSettings settings, Progress progress, BooleanSupplier cancelled) throws SojournException {
    try {
      return plainly(() -> imports.run(paths, settings, progress, cancelled, derived));
    } finally {
      refresh();
    }
  }

  /** The tables in a file. */
  public List<Table> tables(Path file) throws SojournException {
    return tables.tables(file);
  }

  /** What the columns of a table tell, as the user says, as they were understood before, or as they seem. */
  public synchronized Mapping mapping(Table table, TableSettings settings) throws SojournException {
    return tables.mapping(table, settings);
  }

  /** What one reading tells, as a collection of its own that is not kept. */
  public Snapshot understand(Reading reading) {
    return Documents.understand(reading, seatOf);
  }

  /** Reads tables without keeping anything. */
  public TableReader tableReader() throws SojournException {
    return tables.tables();
  }

  /** The sources whose reading is an older reader's. */
  public synchronized List<SourceId> outdated() throws SojournException {
    return rereads.outdated();
  }

  /** Reads sources again, keeping what people decided. Undone in one step. */
  public synchronized RereadReport reread(List<SourceId> sources, Progress progress, BooleanSupplier cancelled) throws SojournException {
    try {
      return plainly(() -> rereads.run(sources, progress, cancelled, derived));
    } finally {
      refresh();
    }
  }

  /** Places whose name begins so, the likeliest first. */
  public List<Place> places(String beginning) {
    return reader.get().places(beginning);
  }

  /** Makes a change and returns the one that takes it back. */
  public synchronized Change apply(Change change) throws SojournException {
    Change inverse = plainly(() -> corrections.apply(change, store.journal().nextBatch(), derived));
    boolean ofViews = change instanceof Change.KeepFilter || change instanceof Change.RenameFilter || change instanceof Change.OfSteps || change instanceof Change.KeepPlate;
    if (!ofViews) {
      refresh();
    }
    return inverse;
  }

  /** Takes the latest step back and says what it was; empty when there is none. */
  public synchronized Optional<String> undo() throws SojournException {
    Optional<String> done = corrections.undo();
    refresh();
    return done;
  }

  /** Does again what was taken back last and says what it was; empty when there is nothing. */
  public synchronized Optional<String> redo() throws SojournException {
    Optional<String> done = corrections.redo();
    refresh();
    return done;
  }

  /** The filters that are kept, by name, each as the line of text that describes it. */
  public synchronized SortedMap<String, String> filters() throws SojournException {
    return store.filters();
  }

  /** The steps of the lesson, in order. */
  public synchronized List<Step> steps() throws SojournException {
    return new KeptSteps(store).all();
  }

  /** How the plate is composed, as the text that describes it; empty where nobody said. */
  public synchronized Optional<String> plate() throws SojournException {
    return store.plate();
  }

  public boolean canUndo() throws SojournException {
    return nextUndo().isPresent();
  }

  public boolean canRedo() throws SojournException {
    return nextRedo().isPresent();
  }

  /** What {@link #undo} would take back. */
  public synchronized Optional<String> nextUndo() throws SojournException {
    return questions.nextUndo();
  }

  /** What {@link #redo} would do again. */
  public synchronized Optional<String> nextRedo() throws SojournException {
    return questions.nextRedo();
  }

  /** Where texts, titles, names and topics hold all these words; the last may be a beginning. */
  public synchronized List<SearchHit> search(String words) throws SojournException {
    return questions.search(words);
  }

  /** The sources whose text holds all these words; the last may be a beginning. */
  public synchronized Set<SourceId> holding(String words) throws SojournException {
    return store.holding(words.strip());
  }

  /** The one source of this name, title or beginning of id. */
  public SourceId sourceNamed(String named) throws SojournException {
    return questions.source(snapshot(), named);
  }

  /** The one person of this id or name. */
  public PersonId personNamed(String named) throws SojournException {
    return new PersonChanges(derived).named(named);
  }

  /** What is wrong with the collection, one sentence each; empty when all is well. */
  public synchronized List<String> check() throws SojournException {
    return questions.check();
  }

  /** The version of the file's schema. */
  public synchronized int version() throws SojournException {
    return store.version();
  }

  @Override
  public synchronized void close() throws SojournException {
    store.close();
  }

  /** Does what may work out claims on the way: a file that fails there is told of as one that fails anywhere else. */
  private static <T> T plainly(Store.Work<T> work) throws SojournException {
    try {
      return work.run();
    } catch (IllegalStateException e) {
      if (e.getCause() instanceof SojournException failure) {
        throw failure;
      }
      throw e;
    }
  }

  private void refresh() throws SojournException {
    derived = deriving.derived(derived.snapshot().number() + 1);
  }

  private static String name(Path file) {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    return name.endsWith(".sojourn") ? name.substring(0, name.length() - ".sojourn".length()) : name;
  }
}
