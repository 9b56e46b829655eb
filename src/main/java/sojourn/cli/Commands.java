package sojourn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sojourn.archive.Archive;
import sojourn.archive.Change.RemoveSource;
import sojourn.export.ReadingJson;
import sojourn.model.SearchHit;
import sojourn.model.SojournException;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.text.Context;
import sojourn.model.time.DateSpan;
import sojourn.paint.Theme;

/** The commands on documents and collections. */
@Command(
    name = "sojourn",
    description = "Reads documents on journeys and shows who went where, when, and whom they met.",
    footer = {"", "Exit status: 0 done, 1 a problem with the input, 2 wrong usage."},
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class Commands {

  private static final String FILTER =
      "Only what all conditions keep; may be repeated. Conditions: traveller=, met=, place=, country=, organisation=, kind=, topic=, trip=, source=, status=,"
          + " review=, text=, from=DATE, to=DATE, certain or possible (in that time), confidence=0.7 (at least) or 0.3-0.7. Several values with commas, those with"
          + " spaces in quotes; -kind=meal keeps out. As: --filter 'traveller=\"Ban Ki-moon\" country=KZ,FR from=2010 certain'.";

  private final Workshop workshop;
  private final Terminal terminal;

  Commands(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  @Command(name = "read", description = "Prints what is understood of documents.", mixinStandardHelpOptions = true)
  int read(
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "Text, Markdown or HTML.") List<Path> files,
      @Option(names = "--format", paramLabel = "FORMAT", description = "itinerary (the default), json, text (what offsets refer to), or explanation.", defaultValue = "itinerary")
          Reads.Format format,
      @Option(names = "--published", paramLabel = "EDTF", description = "The day of publication of documents that print none, as 2013-05-17.")
          @Nullable DateSpan published,
      @Option(names = "--context", paramLabel = "PARTS", description = "What is known beside the text: 'traveller=…; place=…; country=…; start=…; end=…'.")
          @Nullable Context context,
      @Option(names = "--explain", description = "Each claim with its grounds, and why other sentences led to none.") boolean explain,
      @Option(names = "--facts", paramLabel = "FILE", description = "A table of office-holders of your own, as resources/facts/office-holders.tsv; may be repeated.")
          @Nullable List<Path> facts)
      throws SojournException {
    workshop.use(facts);
    return new Reads(workshop, terminal).run(files, explain ? Reads.Format.EXPLANATION : format, published, context == null ? Context.NONE : context);
  }

  @Command(name = "list", description = "Prints a collection's trips with visits and encounters.", mixinStandardHelpOptions = true)
  int list(
      @Parameters(paramLabel = "COLLECTION") Path collection,
      @Option(names = "--json", description = "In the reading format, over all sources.") boolean json,
      @Option(names = "--filter", paramLabel = "CONDITIONS", description = FILTER) @Nullable List<String> filter)
      throws SojournException {
    if (json && filter != null) {
      throw new SojournException("The reading format tells all that the sources say: leave --json or --filter out.");
    }
    try (Archive archive = workshop.open(collection)) {
      terminal.result(json ? new ReadingJson().write(archive.readings()) : ItineraryText.of(workshop.part(archive.snapshot(), filter)));
    }
    return 0;
  }

  @Command(name = "info", description = "Prints a collection's figures.", mixinStandardHelpOptions = true)
  int info(@Parameters(paramLabel = "COLLECTION") Path collection, @Option(names = "--json", description = "As JSON.") boolean json)
      throws SojournException {
    try (Archive archive = workshop.open(collection)) {
      CollectionReport report = CollectionReport.of(archive);
      terminal.result(json ? report.json() : report.text());
    }
    return 0;
  }

  @Command(name = "check", description = "Checks that a collection is sound and every quote stands in its text.", mixinStandardHelpOptions = true)
  int check(@Parameters(paramLabel = "COLLECTION") Path collection) throws SojournException {
    try (Archive archive = workshop.open(collection)) {
      List<String> wrong = archive.check();
      wrong.forEach(terminal::say);
      if (wrong.isEmpty()) {
        terminal.result(collection + " is sound.");
      }
      return wrong.isEmpty() ? 0 : 1;
    }
  }

  @Command(name = "search", description = "Finds words in a collection's texts, names and topics.", mixinStandardHelpOptions = true)
  int search(
      @Parameters(paramLabel = "COLLECTION") Path collection,
      @Parameters(paramLabel = "WORD", arity = "1..*", description = "All of them; the last may be a beginning.") List<String> words)
      throws SojournException {
    try (Archive archive = workshop.open(collection)) {
      List<SearchHit> hits = archive.search(String.join(" ", words));
      for (SearchHit hit : hits) {
        Source source = archive.snapshot().sources().get(hit.source());
        String name = source == null ? hit.source().value() : source.name();
        terminal.result(name + ":" + hit.span().start() + "-" + hit.span().end() + ": " + hit.snippet());
      }
      if (hits.isEmpty()) {
        terminal.say("Nothing was found.");
      }
      return 0;
    }
  }

  @Command(name = "remove", description = "Takes a source out of a collection; 'undo' brings it back.", mixinStandardHelpOptions = true)
  int remove(
      @Parameters(paramLabel = "COLLECTION") Path collection,
      @Parameters(paramLabel = "SOURCE", description = "Its name, or the beginning of its id.") String source)
      throws SojournException {
    try (Archive archive = workshop.open(collection)) {
      SourceId id = archive.sourceNamed(source);
      archive.apply(new RemoveSource(id));
      terminal.result("Removed " + source + ".");
    }
    return 0;
  }

  @Command(name = "undo", description = "Takes the latest change to a collection back.", mixinStandardHelpOptions = true)
  int undo(@Parameters(paramLabel = "COLLECTION") Path collection) throws SojournException {
    try (Archive archive = workshop.open(collection)) {
      return told("Undone: ", archive.undo(), "There is nothing to undo.");
    }
  }

  @Command(name = "redo", description = "Does again what was undone last.", mixinStandardHelpOptions = true)
  int redo(@Parameters(paramLabel = "COLLECTION") Path collection) throws SojournException {
    try (Archive archive = workshop.open(collection)) {
      return told("Redone: ", archive.redo(), "There is nothing to redo.");
    }
  }

  @Command(
      name = "export",
      description = {
        "Draws a plate, a map composed for print, to a .png, .svg, .pdf or .tiff file; writes a collection as data in the format of the file's ending,",
        "its journeys as a film, or its texts and readings to a folder."
      },
      footer = {"", DataExport.FORMATS, "", FilmExport.FORMATS},
      mixinStandardHelpOptions = true)
  int export(
      @Parameters(paramLabel = "COLLECTION") Path collection,
      @Option(
              names = "--to",
              paramLabel = "FILE",
              required = true,
              description = "A .png, .svg, .pdf or .tiff file, a film, a file of data, or a folder (with a slash at the end where there is none yet).")
          String to,
      @Option(names = "--format", paramLabel = "FORMAT", description = "The format of data, where the file's ending does not say it; csv also fills a folder.")
          @Nullable String format,
      @Option(names = "--size", paramLabel = "WxH", description = "In pixels: of a film, or a .png of the map as on the screen instead of a plate.") @Nullable PixelSize size,
      @Option(names = "--traveller", paramLabel = "NAME", description = "Only this one's journeys.") @Nullable String traveller,
      @Option(names = "--steps", description = "The steps of the presentation, as a .pdf handout or as .pptx slides.") boolean steps,
      @Option(names = "--filter", paramLabel = "CONDITIONS", description = FILTER) @Nullable List<String> filter,
      @Mixin PlateOptions plate,
      @Mixin FilmOptions film)
      throws SojournException {
    Optional<FilmExport> moving = FilmExport.meant(to, format, film, size);
    if (moving.isPresent()) {
      return moving.get().run(workshop, terminal, collection, filter, traveller, plate.settings().words());
    }
    Optional<DataExport> data = DataExport.meant(to, format);
    if (data.isPresent()) {
      return data.get().run(workshop, terminal, collection, filter);
    }
    if (filter != null && CorpusFolder.meant(to)) {
      throw new SojournException("A folder holds whole texts with their readings: leave --filter out, or export a .png.");
    }
    try (Archive archive = workshop.open(collection)) {
      if (LessonExport.meant(to, steps)) {
        new LessonExport(workshop, null, null).save(archive, filter, Path.of(to));
      } else if (CorpusFolder.meant(to)) {
        new CorpusFolder(Path.of(to)).save(archive.readings());
      } else {
        new MapFile(size, traveller, plate).save(workshop.part(archive.snapshot(), filter), Path.of(to));
      }
    }
    terminal.result(to);
    return 0;
  }

  @Command(name = "desktop", description = "Opens the window.", mixinStandardHelpOptions = true)
  int desktop(
      @Parameters(paramLabel = "COLLECTION", arity = "0..1", description = "Without one: what was open last, or the examples.") @Nullable Path collection)
      throws SojournException {
    workshop.window().show(collection);
    return 0;
  }

  @Command(name = "snapshot", description = "Draws the window to a PNG file; needs no display.", mixinStandardHelpOptions = true)
  int snapshot(
      @Parameters(paramLabel = "COLLECTION") Path collection,
      @Option(names = "--out", paramLabel = "FILE", required = true, description = "A .png file.") Path file,
      @Option(names = "--size", paramLabel = "WxH", defaultValue = "1600x1000", description = "In pixels; 1600x1000 if not given.") PixelSize size,
      @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", description = "light or dark.") Theme theme,
      @Option(names = "--select", paramLabel = "TEXT", description = "Selects the visit or person of that name.") @Nullable String select,
      @Option(names = "--present", description = "Draws the presentation.") boolean presenting,
      @Option(names = "--base", paramLabel = "MAP", description = "Base map: borders (if not given), plain, or a file: tiles, a picture, former borders.") @Nullable String base)
      throws SojournException {
    try (Archive archive = workshop.open(collection)) {
      workshop.window().draw(archive.snapshot(), new PictureOrder(size, theme, select, presenting).on(base), file);
    }
    terminal.result(file.toString());
    return 0;
  }

  private int told(String done, Optional<String> what, String nothing) {
    what.ifPresentOrElse(w -> terminal.result(done + w + "."), () -> terminal.say(nothing));
    return what.isPresent() ? 0 : 1;
  }
}
