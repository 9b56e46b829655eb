package sojourn.cli;

import picocli.CommandLine.Option;

/** How a film is to be. */
final class FilmOptions {

  @Option(names = "--seconds", paramLabel = "N", description = "A film lasts no longer; 40 if not given.")
  private int seconds = 40;

  @Option(names = "--rate", paramLabel = "N", description = "Frames a second of a film; 20 if not given.")
  private int rate = 20;

  int seconds() {
    return seconds;
  }

  int rate() {
    return rate;
  }
}
