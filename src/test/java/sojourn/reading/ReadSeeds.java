package sojourn.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sojourn.export.ReadingJson;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.text.FixedText;
import sojourn.reading.person.Affiliations;
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
    java.util.Map<String, String> countries = new java.util.HashMap<>();
    for (String code : Locale.getISOCountries()) {
      countries.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
    }
    return new Reader(
        new CoreNlpAnalyser(System.getProperty("sojourn.models")),
        Rules.english(),
        new Affiliations(n -> Optional.ofNullable(countries.get(n)), n -> Optional.empty(), n -> Optional.empty()));
  }
}
