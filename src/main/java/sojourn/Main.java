package sojourn;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Archive;
import sojourn.archive.DocumentReader;
import sojourn.cli.CommandLines;
import sojourn.cli.Terminal;
import sojourn.cli.Workshop;
import sojourn.gazetteer.Gazetteer;
import sojourn.gazetteer.Organisation;
import sojourn.model.Place;
import sojourn.reading.Reader;
import sojourn.reading.date.DateFinder;
import sojourn.reading.date.DateSolver;
import sojourn.reading.fact.Events;
import sojourn.reading.rule.Rules;
import sojourn.reading.sentence.CoreNlpAnalyser;
import sojourn.session.Desk;
import sojourn.session.FilterText;
import sojourn.session.Visible;

/** Starts the desktop or the command line, and wires the parts together. */
public final class Main {

  /** The root logger, held so that its level stays. */
  private static final Logger LIBRARIES = Logger.getLogger("");

  private @Nullable Gazetteer gazetteer;
  private @Nullable DocumentReader study;

  private final UserFacts facts = new UserFacts(UserFolders.ofThisUser().settings().resolve("facts"));
  private Consumer<String> say = message -> { };

  private Main() {}

  public static void main(String[] args) {
    // Nothing here opens an AWT window; without this, drawing an image on a machine without a display fails.
    System.setProperty("java.awt.headless", "true");
    LIBRARIES.setLevel(Level.SEVERE);
    Terminal terminal = new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    int status = new Main().run(terminal, args.length == 0 ? new String[] {"desktop"} : args);
    terminal.out().flush();
    // Toolkit threads may still be alive.
    System.exit(status);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  private int run(Terminal terminal, String[] args) {
    Desk.Opener opener = file -> Archive.open(file, this::study, this::seatOf);
    say = terminal.err()::println;
    Windows windows = new Windows(opener, UserFolders.ofThisUser(), Display.ofThisMachine(), terminal);
    ManyVisits large = new ManyVisits(opener, this::gazetteer);
    Workshop workshop = new Workshop(this::study, this::seatOf, windows, new ManyReadings(opener, this::study), large, version(), facts::add,
        (all, conditions) -> Visible.of(all, FilterText.read(conditions, all)).part());
    return new CommandLines(workshop, terminal).run(args);
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("from source");
  }

  private synchronized DocumentReader study() {
    DocumentReader ready = study == null ? new Study(this::reader, this::gazetteer) : study;
    study = ready;
    return ready;
  }

  private synchronized Gazetteer gazetteer() {
    Gazetteer open = gazetteer == null ? Gazetteer.open() : gazetteer;
    gazetteer = open;
    return open;
  }

  /** The capital of a country, by ISO code, or the seat of an organisation, by name. */
  private Optional<Place> seatOf(String office) {
    Gazetteer places = gazetteer();
    return places.country(office).isPresent() ? places.capital(office) : places.organisation(office).map(Organisation::seat);
  }

  private Reader reader() {
    CoreNlpAnalyser sentences = new CoreNlpAnalyser(System.getProperty("sojourn.models"));
    Thread.ofPlatform().daemon().name("names").start(sentences::loadNames);
    Thread.ofPlatform().daemon().name("tags").start(sentences::loadTags);
    Gazetteer places = gazetteer();
    DateFinder finder = DateFinder.english();
    DateSolver solver = new DateSolver(finder, facts.holders(say), Events.load());
    return new Reader(sentences, Rules.english(), places, finder, solver);
  }
}
