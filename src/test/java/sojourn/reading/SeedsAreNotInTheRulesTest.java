package sojourn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sojourn.model.text.Document;

/** Rules are about English: no person, place, date or sentence of a seed stands in the code or the rules of the reader. */
class SeedsAreNotInTheRulesTest {

  private static final int PHRASE = 9;

  @Test
  void noNameOfASeedStandsInCodeOrRules() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path file : files(Path.of("src/test/resources/gold"))) {
      JsonNode gold = new ObjectMapper().readTree(Files.readString(file));
      gold.path("people").forEach(p -> names(p.path("name")).forEach(n -> names.addAll(parts(n))));
      gold.path("visits").forEach(v -> names.addAll(names(v.path("place"))));
    }
    // Common words, and a people whose name the gazetteer holds.
    names.removeIf(n -> n.length() < 4 || n.contains("Palestin") || Set.of("Mark", "John", "Moscow and All Russia").contains(n));
    assertThat(names).contains("Lavrov", "Sarkozy", "Astana", "Sochi");
    for (Path file : code()) {
      String text = Files.readString(file);
      for (String name : names) {
        assertThat(Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})").matcher(text).find()).as(name + " in " + file).isFalse();
      }
    }
  }

  @Test
  void noSentenceOfASeedStandsInCodeOrRules() throws IOException {
    Set<String> phrases = new TreeSet<>();
    for (Document seed : Readers.seeds()) {
      List<String> words = words(seed.text().value());
      for (int i = 0; i + PHRASE <= words.size(); i++) {
        phrases.add(String.join(" ", words.subList(i, i + PHRASE)));
      }
    }
    for (Path file : code()) {
      List<String> words = words(Files.readString(file));
      for (int i = 0; i + PHRASE <= words.size(); i++) {
        String phrase = String.join(" ", words.subList(i, i + PHRASE));
        assertThat(phrases).as(file.toString()).doesNotContain(phrase);
      }
    }
  }

  private static List<Path> code() throws IOException {
    List<Path> all = new ArrayList<>();
    all.addAll(files(Path.of("src/main/java/sojourn/reading")));
    all.addAll(files(Path.of("resources/rules")));
    return all;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(n -> names.add(n.asText()));
    } else {
      names.add(node.asText());
    }
    return names;
  }

  private static List<String> parts(String name) {
    return Stream.of(name.split("[ -]")).filter(p -> p.length() > 3 && Character.isUpperCase(p.charAt(0))).toList();
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")).filter(w -> !w.isEmpty()).toList();
  }
}
