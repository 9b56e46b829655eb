package sojourn.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sojourn.archive.Archive;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;

/** {@code sojourn bench}: how fast the program is on this machine. */
@Command(name = "bench", description = "Measures the program on this machine.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "WHAT")
final class BenchCommand implements Callable<Integer> {

  @Option(names = "--visits", paramLabel = "N", defaultValue = "100000", description = "Visits of the collection that is made: 100000 if not given.")
  private int visits;

  @Option(names = "--encounters", paramLabel = "N", description = "Its encounters: ten times the visits if not given.")
  private @Nullable Integer encounters;

  @Option(names = "--keep", paramLabel = "FILE", description = "Keeps the collection, or measures the one that was kept.")
  private @Nullable Path keep;

  @Option(names = "--steps", paramLabel = "N", defaultValue = "100", description = "Steps of each drag: 100 if not given.")
  private int steps;

  @Option(names = "--json", description = "As one line of JSON.")
  private boolean asJson;

  private final Workshop workshop;
  private final Terminal terminal;

  BenchCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws SojournException {
    if (visits < 10) {
      throw new SojournException("At least 10 visits are needed.");
    }
    if (steps < 2) {
      throw new SojournException("A drag has at least 2 steps.");
    }
    CollectionFigures figures = workshop.large().run(visits, encounters == null ? 10 * visits : encounters, keep, steps);
    terminal.result(asJson ? figures.json() + System.lineSeparator() : figures.text());
    return 0;
  }

  @Command(name = "all", description = "Both, at a small size: what the build runs once to learn what a start needs.", mixinStandardHelpOptions = true)
  int all() throws SojournException {
    terminal.result(workshop.bench().run(40).text());
    terminal.result(workshop.large().run(1_000, 10_000, null, 10).text());
    return 0;
  }

  @Command(name = "reading", description = "Imports the example documents many times over into a collection that is not kept.", mixinStandardHelpOptions = true)
  int reading(
      @Option(names = "--documents", paramLabel = "N", defaultValue = "2000", description = "2000 if not given.") int documents,
      @Option(names = "--json", description = "As one line of JSON.") boolean json)
      throws SojournException {
    if (documents < 4) {
      throw new SojournException("At least 4 documents are needed to compare the first with the last.");
    }
    ReadingFigures figures = workshop.bench().run(documents);
    terminal.result(json ? figures.json() : figures.text());
    return 0;
  }

  @Command(name = "plates", description = "Composes and writes plates of a collection into a file that is not kept.", mixinStandardHelpOptions = true)
  int plates(@Parameters(paramLabel = "COLLECTION") Path collection, @Option(names = "--json", description = "As one line of JSON.") boolean json)
      throws SojournException {
    try (Archive archive = workshop.open(collection)) {
      PlateFigures figures = PlateFigures.of(archive.snapshot());
      terminal.result(json ? figures.json() : figures.text());
    }
    return 0;
  }

  @Command(name = "lesson", description = "Gives a lesson over a collection's visits and measures steps and flights.", mixinStandardHelpOptions = true)
  int lesson(
      @Parameters(paramLabel = "COLLECTION") Path collection,
      @Option(names = "--steps", paramLabel = "N", defaultValue = "20", description = "20 if not given.") int steps,
      @Option(names = "--json", description = "As one line of JSON.") boolean json)
      throws SojournException {
    try (Archive archive = workshop.open(collection)) {
      Snapshot all = archive.snapshot();
      Map<String, Double> measured = workshop.window().lesson(all, Math.max(2, steps));
      CollectionFigures figures = new CollectionFigures(all.visits().size(), all.encounters().size(), measured);
      terminal.result(json ? figures.json() : figures.text());
    }
    return 0;
  }
}
