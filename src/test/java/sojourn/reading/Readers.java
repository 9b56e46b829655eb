package sojourn.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sojourn.gazetteer.Gazetteer;
import sojourn.model.text.Document;
import sojourn.model.text.FixedText;
import sojourn.reading.date.DateFinder;
import sojourn.reading.date.DateSolver;
import sojourn.reading.fact.Events;
import sojourn.reading.fact.OfficeHolders;
import sojourn.reading.rule.Rules;
import sojourn.reading.sentence.CoreNlpAnalyser;

/** One reader for all tests of a run, since its models take seconds to load. */
public final class Readers {

  private static final Reader READER = make();

  private Readers() {}

  /** The reader as the application wires it. */
  public static Reader english() {
    return READER;
  }

  private static Reader make() {
    DateFinder finder = DateFinder.english();
    DateSolver solver = new DateSolver(finder, OfficeHolders.load(), Events.load());
    return new Reader(new CoreNlpAnalyser(System.getProperty("sojourn.models")), Rules.english(), Gazetteer.open(), finder, solver);
  }

  /** A document of that text. */
  public static Document document(String text) {
    return new Document("test.txt", new FixedText(text), null);
  }

  /** The seeds, in the order of their names. */
  public static List<Document> seeds() {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().map(Readers::file).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document file(Path path) {
    try {
      return new Document(path.getFileName().toString(), new FixedText(Files.readString(path)), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
