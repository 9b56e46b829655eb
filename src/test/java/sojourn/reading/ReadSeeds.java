package sojourn.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sojourn.export.ReadingJson;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.text.FixedText;
import sojourn.gazetteer.Gazetteer;
import sojourn.reading.date.DateFinder;
import sojourn.reading.date.DateSolver;
import sojourn.reading.fact.Events;
import sojourn.reading.fact.OfficeHolders;
import sojourn.reading.rule.Rules;
import sojourn.reading.sentence.CoreNlpAnalyser;

/** For developing: reads texts and writes the reading format. Arguments: OUT.json FILE… */
final class ReadSeeds {

  private ReadSeeds() {}

  public static void main(String[] arguments) throws IOException {
    Reader reader = reader();
    List<Reading> readings = new ArrayList<>();
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      Path path = Path.of(file);
      readings.add(reader.read(new Document(path.getFileName().toString(), new FixedText(Files.readString(path)), null)));
    }
    Files.writeString(Path.of(arguments[0]), new ReadingJson().write(readings), StandardCharsets.UTF_8);
  }

  static Reader reader() {
    DateFinder finder = DateFinder.english();
    return new Reader(
        new CoreNlpAnalyser(System.getProperty("sojourn.models")),
        Rules.english(),
        Gazetteer.open(),
        finder,
        new DateSolver(finder, OfficeHolders.load(), Events.load()));
  }
}
