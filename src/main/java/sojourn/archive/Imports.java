package sojourn.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Change.AddSource;
import sojourn.archive.ImportReport.Failure;
import sojourn.archive.byhand.WrittenFile;
import sojourn.archive.derivation.Derived;
import sojourn.archive.table.Mapping;
import sojourn.archive.table.Table;
import sojourn.archive.table.TableFiles;
import sojourn.archive.table.TableReading;
import sojourn.archive.table.TableReport;
import sojourn.archive.table.TableSettings;
import sojourn.model.SojournException;
import sojourn.model.SourceId;
import sojourn.model.claim.Problem;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.text.Part;
import sojourn.model.text.Parts;
import sojourn.store.Store;

/** Files and folders into a collection: one transaction a document, the same text once. */
final class Imports {

  private final Store store;
  private final Corrections corrections;
  private final WrittenSources writing;
  private final Supplier<DocumentReader> reader;

  private final TableImports tables;

  Imports(Store store, Corrections corrections, Supplier<DocumentReader> reader, TableImports tables) {
    this.tables = tables;
    this.store = store;
    this.corrections = corrections;
    this.writing = new WrittenSources(store, corrections);
    this.reader = reader;
  }

  /**
   * Imports what the paths name, in an order that does not depend on theirs. A file that cannot be read does not stop the others. The reader may
   * read several at a time; they are kept one by one.
   */
  ImportReport run(List<Path> paths, TableSettings settings, Progress progress, BooleanSupplier cancelled, Derived derived) throws SojournException {
    List<Failure> failures = new ArrayList<>();
    ImportFiles found = ImportFiles.find(paths, failures);
    Run run = new Run(derived, failures, store.journal().nextBatch());
    List<Path> tables = found.files().stream().filter(Documents::table).toList();
    List<Path> files = found.files().stream().filter(f -> !tables.contains(f)).toList();
    boolean stopped = documents(run, files, progress, cancelled);
    for (Path file : tables) {
      if (!stopped) {
        stopped = run.table(file, settings, progress, cancelled);
      }
    }
    return new ImportReport(run.added, run.corrected, run.unchanged, found.skipped() + run.skipped, failures, run.silent, run.tables, stopped);
  }

  /** Whether the import was stopped. */
  private boolean documents(Run run, List<Path> files, Progress progress, BooleanSupplier cancelled) throws SojournException {
    if (files.isEmpty()) {
      return false;
    }
    if (!cancelled.getAsBoolean()) {
      progress.at(0, files.size(), Documents.name(files.getFirst()));
      Set<SourceId> before = Set.copyOf(run.derived.snapshot().sources().keySet());
      reader.get().each(
          files,
          file -> read(file, before),
          read -> {
            run.keep(read);
            boolean more = run.trouble == null && run.done < files.size();
            boolean stop = more && cancelled.getAsBoolean();
            if (more && !stop) {
              progress.at(run.done, files.size(), Documents.name(files.get(run.done)));
            }
            return more && !stop;
          });
    }
    if (run.trouble != null) {
      throw run.trouble;
    }
    progress.at(run.done, files.size(), "");
    return run.done < files.size();
  }

  /** What came of a file: a reading, or why there is none, or neither where its text was in the collection. */
  private record Read(Path file, @Nullable Reading reading, @Nullable String failure) {}

  /** What came of a file's documents, and how many entries of an archive are of no kind that can be read. */
  private record Opened(List<Read> all, int skipped) {}

  private Opened read(Path file, Set<SourceId> known) {
    WrittenImports written = new WrittenImports(reader.get());
    if (WrittenFile.named(Documents.name(file))) {
      return new Opened(written(file, () -> written.file(file)), 0);
    }
    try {
      Parts parts = Documents.parts(reader.get(), file);
      List<Read> all = new ArrayList<>();
      WrittenImports.Packed packed = written.packed(parts);
      for (Part part : packed.written()) {
        all.addAll(written(file, () -> written.part(part, parts)));
      }
      packed.documents().forEach(part -> all.add(read(file, part, known)));
      return new Opened(all, parts.skipped() + packed.skipped());
    } catch (SojournException e) {
      return new Opened(List.of(new Read(file, null, String.valueOf(e.getMessage()))), 0);
    }
  }

  private interface Written {
    List<Reading> readings() throws SojournException;
  }

  /** All of a file in the reading format or, where anything in it does not fit, nothing. */
  private static List<Read> written(Path file, Written written) {
    try {
      return written.readings().stream().map(r -> new Read(file, r, null)).toList();
    } catch (SojournException e) {
      return List.of(new Read(file, null, String.valueOf(e.getMessage())));
    }
  }

  private Read read(Path file, Part part, Set<SourceId> known) {
    try {
      Document document = Documents.take(reader.get(), part, null);
      return new Read(file, known.contains(document.id()) ? null : Documents.read(reader.get(), document), null);
    } catch (SojournException e) {
      return new Read(file, null, String.valueOf(e.getMessage()));
    }
  }

  /** One import, as far as it has come; what belongs together in the journal is one batch. */
  private final class Run {

    private final Derived derived;
    private final long batch;
    private final List<Failure> failures;
    private final Set<SourceId> known;
    private final List<SourceId> added = new ArrayList<>();
    private final List<SourceId> corrected = new ArrayList<>();
    private final List<Failure> silent = new ArrayList<>();
    private int done;
    private int unchanged;
    private int skipped;
    private final List<TableReport> tables = new ArrayList<>();
    private @Nullable SojournException trouble;

    Run(Derived derived, List<Failure> failures, long batch) {
      this.derived = derived;
      this.failures = failures;
      this.batch = batch;
      this.known = new HashSet<>(derived.snapshot().sources().keySet());
    }

    /** Imports the tables of a file; whether the import was stopped. What is wrong with one does not stop the others. */
    boolean table(Path file, TableSettings settings, Progress progress, BooleanSupplier cancelled) throws SojournException {
      List<Table> found;
      try {
        found = Imports.this.tables.tables(file);
      } catch (SojournException e) {
        failures.add(new Failure(file, String.valueOf(e.getMessage())));
        return false;
      }
      skipped += (int) found.stream().filter(TableFiles::companion).count();
      found = found.stream().filter(t -> !TableFiles.companion(t)).filter(t -> settings.only() == null || t.name().equals(settings.only())).toList();
      for (Table table : found) {
        if (known.contains(table.document().id()) && settings.columns().isEmpty()) {
          unchanged++;
          continue;
        }
        Mapping mapping;
        Optional<TableReading> read;
        try {
          mapping = Imports.this.tables.mapping(table, settings);
          read = Imports.this.tables.read(table, mapping, progress, cancelled);
        } catch (SojournException e) {
          failures.add(new Failure(file, String.valueOf(e.getMessage())));
          continue;
        }
        if (read.isEmpty()) {
          return true;
        }
        keep(read.get(), table, mapping);
      }
      return false;
    }

    private void keep(TableReading read, Table table, Mapping mapping) throws SojournException {
      SourceId id = read.reading().document().id();
      boolean there = known.contains(id);
      store.transact(
          () -> {
            Imports.this.tables.remember(table, mapping);
            return there ? writing.keep(read.reading(), batch, derived) : corrections.apply(new AddSource(read.reading()), batch, derived) != null;
          });
      (known.add(id) ? added : corrected).add(id);
      tables.add(read.report());
    }

    void keep(Opened file) {
      done++;
      skipped += file.skipped();
      for (Read read : file.all()) {
        if (trouble == null) {
          keep(read);
        }
      }
    }

    private void keep(Read read) {
      Reading reading = read.reading();
      if (read.failure() != null) {
        failures.add(new Failure(read.file(), read.failure()));
        return;
      }
      SourceId id = reading == null ? null : reading.document().id();
      if (reading == null || id == null || (known.contains(id) && (!reading.byHand() || added.contains(id)))) {
        unchanged++;
        return;
      }
      try {
        if (!reading.byHand()) {
          corrections.apply(new AddSource(reading), batch, derived);
        } else if (!writing.keep(reading, batch, derived)) {
          unchanged++;
          return;
        }
      } catch (SojournException e) {
        trouble = e;
        return;
      }
      (known.add(id) ? added : corrected).add(id);
      if (reading.visits().isEmpty() && reading.encounters().isEmpty() && !reading.problems().isEmpty()) {
        String why = reading.problems().stream().map(Problem::message).collect(Collectors.joining(" "));
        silent.add(new Failure(read.file(), reading.document().name() + ": " + why));
      }
    }
  }
}
