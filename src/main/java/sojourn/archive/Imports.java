package sojourn.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Change.AddSource;
import sojourn.archive.ImportReport.Failure;
import sojourn.archive.derivation.Derived;
import sojourn.model.SojournException;
import sojourn.model.SourceId;
import sojourn.model.claim.Problem;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.store.Store;

/** Files and folders into a collection: one transaction a document, the same text once. */
final class Imports {

  private static final List<String> KINDS = List.of(".txt", ".text", ".md", ".markdown", ".html", ".htm");

  private final Store store;
  private final Corrections corrections;
  private final Supplier<DocumentReader> reader;

  Imports(Store store, Corrections corrections, Supplier<DocumentReader> reader) {
    this.store = store;
    this.corrections = corrections;
    this.reader = reader;
  }

  /** Imports what the paths name, in an order that does not depend on theirs. A file that cannot be read does not stop the others. */
  ImportReport run(List<Path> paths, Progress progress, BooleanSupplier cancelled, Derived derived) throws SojournException {
    List<Failure> failures = new ArrayList<>();
    Run run = new Run(store.journal().nextBatch(), derived, new HashSet<>(derived.snapshot().sources().keySet()), new ArrayList<>(), new ArrayList<>());
    Found found = find(paths, failures);
    int done = 0;
    int unchanged = 0;
    boolean stopped = false;
    for (Path file : found.files()) {
      if (cancelled.getAsBoolean()) {
        stopped = true;
        break;
      }
      progress.at(done++, found.files().size(), name(file));
      try {
        unchanged += take(file, run) ? 0 : 1;
      } catch (UnreadableFile e) {
        failures.add(new Failure(file, e.sentence()));
      }
    }
    progress.at(done, found.files().size(), "");
    return new ImportReport(run.added(), unchanged, found.skipped(), failures, run.silent(), stopped);
  }

  /** One import: what belongs together in the journal, and what is in the collection by now. */
  private record Run(long batch, Derived derived, Set<SourceId> known, List<SourceId> added, List<Failure> silent) {}

  /** Files to import, sorted, and how many others the folders hold. */
  private record Found(List<Path> files, int skipped) {}

  /** A file that cannot be read, which is no reason to stop. */
  private static final class UnreadableFile extends SojournException {
    private static final long serialVersionUID = 1L;

    UnreadableFile(String message, Throwable cause) {
      super(message, cause);
    }

    String sentence() {
      return String.valueOf(getMessage());
    }
  }

  private boolean take(Path file, Run run) throws SojournException {
    Reading reading = readNew(file, run);
    if (reading == null) {
      return false;
    }
    corrections.apply(new AddSource(reading), run.batch(), run.derived());
    run.known().add(reading.document().id());
    run.added().add(reading.document().id());
    if (reading.visits().isEmpty() && reading.encounters().isEmpty() && !reading.problems().isEmpty()) {
      String why = reading.problems().stream().map(Problem::message).collect(Collectors.joining(" "));
      run.silent().add(new Failure(file, reading.document().name() + ": " + why));
    }
    return true;
  }

  /** The reading of a file, null where its text is known. */
  private @Nullable Reading readNew(Path file, Run run) throws UnreadableFile {
    try {
      Document document = Documents.take(reader.get(), file, null);
      return run.known().contains(document.id()) ? null : Documents.read(reader.get(), document);
    } catch (SojournException e) {
      throw new UnreadableFile(String.valueOf(e.getMessage()), e);
    }
  }

  private static Found find(List<Path> paths, List<Failure> failures) {
    Set<Path> files = new HashSet<>();
    int skipped = 0;
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> walk = Files.walk(path)) {
        for (Path file : walk.filter(f -> Files.isRegularFile(f) && !hidden(path.relativize(f))).toList()) {
          if (KINDS.stream().anyMatch(kind -> name(file).toLowerCase(Locale.ROOT).endsWith(kind))) {
            files.add(file);
          } else {
            skipped++;
          }
        }
      } catch (IOException | java.io.UncheckedIOException e) {
        failures.add(new Failure(path, path + " cannot be searched: check its permissions."));
      }
    }
    return new Found(files.stream().sorted(Comparator.comparing(Imports::name).thenComparing(Path::toString)).toList(), skipped);
  }

  private static boolean hidden(Path inFolder) {
    for (Path part : inFolder) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
