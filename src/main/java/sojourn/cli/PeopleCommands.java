package sojourn.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sojourn.archive.Archive;
import sojourn.archive.Change;
import sojourn.archive.Change.JoinPeople;
import sojourn.archive.Change.KeepApart;
import sojourn.archive.Change.PartName;
import sojourn.model.PersonId;
import sojourn.model.SojournException;

/** The commands on who is who. */
@Command(name = "people")
final class PeopleCommands {

  private final Workshop workshop;
  private final Terminal terminal;

  PeopleCommands(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Command(name = "identities", description = "Lists people who may be one person, with reasons.", mixinStandardHelpOptions = true)
  int identities(@Parameters(paramLabel = "COLLECTION") Path collection, @Option(names = "--json", description = "As JSON.") boolean json)
      throws SojournException {
    try (Archive archive = workshop.open(collection)) {
      IdentitiesReport report = new IdentitiesReport(archive.snapshot());
      terminal.result(json ? report.json() : report.text());
    }
    return 0;
  }

  @Command(name = "merge", description = "Says that two people are one; 'undo' takes it back.", mixinStandardHelpOptions = true)
  int merge(
      @Parameters(paramLabel = "COLLECTION") Path collection,
      @Parameters(paramLabel = "A", description = "A name, or an id as 'identities' prints it.") String one,
      @Parameters(paramLabel = "B", description = "The other's.") String other,
      @Option(names = "--anyway", description = "Also where one source names both.") boolean anyway)
      throws SojournException {
    return apply(collection, one, other, (a, b) -> new JoinPeople(a, b, anyway));
  }

  @Command(
      name = "separate",
      description = "Says that two people are two; of what was taken for one person under two names, that they are two. 'undo' takes it back.",
      mixinStandardHelpOptions = true)
  int separate(
      @Parameters(paramLabel = "COLLECTION") Path collection,
      @Parameters(paramLabel = "A", description = "A name, or an id as 'identities' prints it.") String one,
      @Parameters(paramLabel = "B", description = "The other's.") String other)
      throws SojournException {
    return apply(collection, one, other, (a, b) -> a.equals(b) ? new PartName(a, other) : new KeepApart(a, b));
  }

  private interface Choice {
    Change of(PersonId one, PersonId other);
  }

  private int apply(Path collection, String one, String other, Choice choice) throws SojournException {
    try (Archive archive = workshop.open(collection)) {
      archive.apply(choice.of(archive.personNamed(one), archive.personNamed(other)));
      terminal.result(archive.nextUndo().orElse("Done") + ".");
    }
    return 0;
  }
}
