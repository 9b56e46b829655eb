package sojourn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import sojourn.archive.Archive;
import sojourn.archive.RereadReport;
import sojourn.model.SojournException;
import sojourn.model.SourceId;

/** Reads the sources of a collection again. */
@Command(
    name = "reread",
    description = "Reads sources again that an older reader has read, or one source; keeps what people decided. 'undo' takes it back.",
    mixinStandardHelpOptions = true)
final class RereadCommand implements Callable<Integer> {

  private final Workshop workshop;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "COLLECTION")
  private @Nullable Path collection;

  @Parameters(index = "1", arity = "0..1", paramLabel = "SOURCE", description = "Its name, or the beginning of its id; read again in any case.")
  private @Nullable String source;

  RereadCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws SojournException {
    Path file = java.util.Objects.requireNonNull(collection);
    try (Archive archive = workshop.open(file)) {
      List<SourceId> sources = source == null ? archive.outdated() : List.of(archive.sourceNamed(source));
      if (sources.isEmpty()) {
        terminal.result("Every source was read by this reader.");
        return 0;
      }
      RereadReport report =
          archive.reread(
              sources,
              (done, total, name) -> {
                if (!name.isEmpty()) {
                  terminal.say((done + 1) + "/" + total + " " + name);
                }
              },
              () -> false);
      report.failures().forEach(terminal::say);
      String documents = report.read() == 1 ? "1 document" : report.read() + " documents";
      String moved = report.kept() == 0 ? "" : ", " + report.kept() + " decisions moved to what now says the same";
      String dormant = report.dormant() == 0 ? "" : ", " + report.dormant() + " decisions wait for a reading that has their claim";
      terminal.result("Read " + documents + " again" + moved + dormant + ".");
      return report.failures().isEmpty() ? 0 : 1;
    }
  }
}
