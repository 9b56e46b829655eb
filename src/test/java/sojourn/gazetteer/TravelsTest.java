package sojourn.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Real journeys: the places and countries of some four thousand visits, of which neither was used to write the tables. */
class TravelsTest {

  private static final Path TABLE = Path.of("../shared/data/us-travels/travels.csv");
  private static final Pattern CELL = Pattern.compile("\"(?<quoted>(?:[^\"]|\"\")*)\"(?:,|$)|(?<bare>[^,]*)(?:,|$)");
  private static final Gazetteer GAZETTEER = Gazetteer.open();

  private record Journey(String place, String country) {}

  @Test
  void placesResolveToTheCountryOfTheirJourney() throws IOException {
    List<Journey> journeys = journeys();
    List<String> wrong = new ArrayList<>();
    int silent = 0;
    for (Journey journey : journeys) {
      Optional<Candidate> alone = GAZETTEER.best(journey.place(), PlaceContext.NONE);
      if (alone.isEmpty() || !journey.country().equals(alone.get().place().country())) {
        wrong.add(journey + " -> " + alone.map(c -> c.place().name() + " " + c.place().country()).orElse("none"));
        boolean doubted = alone.isEmpty() || alone.get().score() < 0.7 || alone.get().reasons().stream().anyMatch(r -> r.startsWith("preferred to"));
        silent += doubted ? 0 : 1;
      }
    }
    double right = 1 - (double) wrong.size() / journeys.size();
    String figures = String.format("%d places, %.1f %% without context, %d silently elsewhere%n%s", journeys.size(), 100 * right, silent, String.join("\n", wrong));
    Files.writeString(Path.of("target/travels.txt"), figures);
    assertThat(journeys).hasSizeGreaterThan(4000);
    assertThat(right).as(figures).isGreaterThan(0.92);
    assertThat((double) silent / journeys.size()).as(figures).isLessThan(0.02);
  }

  @Test
  void withTheCountrySaidNoneGoesElsewhereSilently() throws IOException {
    List<Journey> journeys = journeys();
    List<String> elsewhere = new ArrayList<>();
    int right = 0;
    for (Journey journey : journeys) {
      Optional<Candidate> best = GAZETTEER.best(journey.place(), PlaceContext.inCountry(journey.country()));
      boolean same = best.isPresent() && journey.country().equals(best.get().place().country());
      right += same ? 1 : 0;
      boolean saysOtherwise = journey.place().contains("(");
      boolean silent = !saysOtherwise && best.isPresent() && !same && best.get().place().country() != null && best.get().reasons().stream().noneMatch(r -> r.startsWith("not in "));
      if (silent) {
        elsewhere.add(journey + " -> " + best.get());
      }
    }
    Files.writeString(Path.of("target/travels-in-country.txt"), right + " of " + journeys.size());
    assertThat(elsewhere).isEmpty();
    assertThat((double) right / journeys.size()).isGreaterThan(0.95);
  }

  private static List<Journey> journeys() throws IOException {
    assumeTrue(Files.exists(TABLE), "the table of journeys is not here");
    List<Journey> journeys = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE).stream().skip(1).toList()) {
      List<String> cells = cells(line);
      Optional<String> country = GAZETTEER.countryOfName(cells.get(6));
      if (country.isEmpty() || cells.get(7).isBlank()) {
        continue;
      }
      for (String place : places(cells.get(7))) {
        journeys.add(new Journey(place, country.get()));
      }
    }
    return journeys;
  }

  private static List<String> places(String locale) {
    return List.of(locale.replace("Mexico, D.F.", "Mexico City").split("\\s*,\\s*"));
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher matcher = CELL.matcher(line);
    while (matcher.find() && matcher.end() > matcher.start()) {
      cells.add(matcher.group("quoted") == null ? matcher.group("bare") : matcher.group("quoted").replace("\"\"", "\""));
    }
    return cells;
  }
}
