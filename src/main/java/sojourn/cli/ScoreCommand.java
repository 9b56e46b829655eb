package sojourn.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sojourn.export.Calibration;
import sojourn.export.Score;
import sojourn.export.ScoreSheet;
import sojourn.model.SojournException;

/** {@code sojourn score}: how well readings agree with a gold standard, so that the reader can be measured on anybody's own. */
@Command(name = "score", description = "Compares readings with hand-made ones.", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "GOLD", description = "A folder with one .json file a document, in the reading format.")
  private Path gold = Path.of("");

  @Parameters(paramLabel = "OUT", description = "What 'read FILE… --format json' printed.")
  private Path output = Path.of("");

  @Option(names = "--texts", paramLabel = "FOLDER", description = "The documents, by which evidence is checked; 'texts' beside GOLD if not given.")
  private @Nullable Path texts;

  @Option(names = {"-v", "--verbose"}, description = "Lists what was missed, spurious or different.")
  private boolean verbose;

  @Option(names = "--confidence", description = "Adds how often claims of each confidence are right.")
  private boolean confidence;

  @Option(names = "--json", description = "The figures as one line of JSON.")
  private boolean json;

  ScoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws SojournException {
    if (texts != null && !Files.isDirectory(texts)) {
      throw new SojournException("There is no folder '%s' with the documents.".formatted(texts));
    }
    ScoreSheet sheet = Score.of(gold, output, texts == null ? beside() : texts);
    if (verbose) {
      terminal.result(sheet.differences());
    }
    terminal.result(json ? sheet.json() : sheet.table());
    if (confidence) {
      terminal.result("\n" + new Calibration(sheet).table());
    }
    return 0;
  }

  private @Nullable Path beside() {
    Path folder = gold.toAbsolutePath().normalize().resolveSibling("texts");
    return Files.isDirectory(folder) ? folder : null;
  }
}
