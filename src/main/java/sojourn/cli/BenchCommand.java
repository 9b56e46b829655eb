package sojourn.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sojourn.model.SojournException;

/** {@code sojourn bench}: how fast the program is on this machine. */
@Command(name = "bench", description = "Measures the program on this machine.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "WHAT")
final class BenchCommand {

  private final Workshop workshop;
  private final Terminal terminal;

  BenchCommand(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
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
}
