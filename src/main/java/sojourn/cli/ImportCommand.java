package sojourn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sojourn.archive.Archive;
import sojourn.archive.Documents;
import sojourn.archive.ImportReport;
import sojourn.archive.Progress;
import sojourn.archive.table.DateOrder;
import sojourn.archive.table.Field;
import sojourn.archive.table.Mapping;
import sojourn.archive.table.Table;
import sojourn.archive.table.TableFiles;
import sojourn.archive.table.TableReader;
import sojourn.archive.table.TableReading;
import sojourn.archive.table.TableReport;
import sojourn.archive.table.TableSettings;
import sojourn.model.SojournException;
import sojourn.model.claim.VisitClaim;
import sojourn.model.time.DateStyle;

/** Documents and tables into a collection. */
@Command(name = "import", description = "Adds documents and tables to a collection; makes it where there is none.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private static final int PREVIEWED = 200;

  private final Workshop workshop;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "COLLECTION", description = "A .sojourn file.")
  private Path collection = Path.of("");

  @Parameters(index = "1..*", paramLabel = "PATH", arity = "1..*", description = "Files, or folders with files; tables as CSV, TSV.")
  private List<Path> paths = List.of();

  @Option(names = "--facts", paramLabel = "FILE", description = "A table of office-holders of your own, as resources/facts/office-holders.tsv; may be repeated.")
  private @Nullable List<Path> facts;

  @Option(names = "--map", paramLabel = "FIELD=COLUMN", description = "Which column of a table tells what; FIELD==VALUE gives one value for all rows, FIELD= takes a guess away.")
  private List<String> map = List.of();

  @Option(names = "--dates", paramLabel = "ORDER", description = "dmy or mdy: which comes first in dates such as 3/4/1850.")
  private @Nullable DateOrder dates;

  @Option(names = "--preview", description = "Shows what the first 200 rows of tables become, and keeps nothing.")
  private boolean preview;

  @Option(names = "--report", paramLabel = "FILE", description = "Lists the rows that need review or were left out, with reasons.")
  private @Nullable Path report;

  @Option(names = "--json", description = "What became of tables' rows, as JSON.")
  private boolean json;

  ImportCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws SojournException {
    workshop.use(facts);
    if (paths.stream().anyMatch(p -> !Documents.table(p))) {
      workshop.reader().get().getReady();
    }
    boolean made = !Files.exists(collection);
    TableSettings settings = new TableSettings(map, dates);
    ImportReport done;
    try (Archive archive = workshop.make(collection)) {
      if (preview) {
        preview(archive, settings);
        made &= archive.snapshot().sources().isEmpty();
        return 0;
      }
      done = archive.importPaths(paths, settings, progress(), () -> false);
      done.failures().forEach(f -> terminal.say(f.message()));
      done.silent().forEach(f -> terminal.say(f.message()));
      made &= archive.snapshot().sources().isEmpty();
      report(archive, done);
    } finally {
      if (made) {
        forget(collection);
      }
    }
    return done.failures().isEmpty() ? 0 : 1;
  }

  private Progress progress() {
    int[] said = {0};
    return (n, total, name) -> {
      boolean table = TableFiles.named(name);
      if (!name.isEmpty() && (!table || n == 0 || n - said[0] >= Math.max(1, total / 10))) {
        said[0] = n;
        terminal.say(table ? "%s: %,d of %,d remarks read".formatted(name, n, total) : (n + 1) + "/" + total + " " + name);
      }
    };
  }

  private void report(Archive archive, ImportReport done) throws SojournException {
    if (report != null) {
      try {
        Files.writeString(report, json ? TableReportText.json(done.tables()) : TableReportText.full(done.tables()));
      } catch (IOException e) {
        throw new SojournException(report + " cannot be written.", e);
      }
    }
    if (json) {
      terminal.result(TableReportText.json(done.tables()));
      return;
    }
    for (TableReport table : done.tables()) {
      terminal.result(TableReportText.summary(table).stripTrailing());
    }
    terminal.result(CollectionReport.of(archive).summary(done));
  }

  private void preview(Archive archive, TableSettings settings) throws SojournException {
    TableReader reader = archive.tableReader();
    for (Path file : paths) {
      for (Table table : archive.tables(file)) {
        Mapping mapping = archive.mapping(table, settings);
        terminal.result(table.name() + ": " + String.format(Locale.ROOT, "%,d rows", table.rows()));
        for (Map.Entry<Field, String> entry : mapping.columns().entrySet()) {
          terminal.result("  %-14s %s".formatted(entry.getKey().key(), entry.getValue()));
        }
        List<String> unused = new ArrayList<>(table.columns());
        unused.removeAll(mapping.columns().values());
        terminal.result(unused.isEmpty() ? "" : "  %-14s %s".formatted("(not used)", String.join(", ", unused)));
        Table first = table.first(PREVIEWED);
        Optional<TableReading> read = reader.read(first, reader.ordered(table, mapping), true, Progress.NONE, () -> false);
        read.ifPresent(this::show);
      }
    }
  }

  private void show(TableReading read) {
    for (VisitClaim visit : read.reading().visits().subList(0, Math.min(20, read.reading().visits().size()))) {
      String country = visit.place().country();
      terminal.result(
          "  %-32s %-40s %s".formatted(
              DateStyle.SHORT.format(visit.start(), visit.end()),
              visit.place().name() + (country == null ? "" : " (" + country + ")") + (visit.place().located() ? "" : " ?"),
              read.reading().people().get(visit.traveller()).name()));
    }
    terminal.result("Of the first %d rows:%n%s".formatted(read.report().rows(), TableReportText.summary(read.report()).stripTrailing()));
  }

  /** An import that brought nothing leaves no empty collection behind. */
  private static void forget(Path collection) throws SojournException {
    try {
      Files.deleteIfExists(collection);
    } catch (IOException e) {
      throw new SojournException(collection + " is empty and could not be deleted.", e);
    }
  }
}
