package sojourn.reading.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of dates of one language, in named lists, each word with its value. */
final class DateWords {

  private static final Set<String> ALSO_IN_CAPITALS = Set.of("MONTH", "MONTHNAME", "WEEKDAY", "WEEKDAYNAME", "SEASON");

  private final Map<String, Map<String, String>> lists;

  private DateWords(Map<String, Map<String, String>> lists) {
    this.lists = lists;
  }

  /** Reads {@code /rules/LANGUAGE/dates-words.tsv}. */
  static DateWords load(String language) {
    Map<String, Map<String, String>> lists = new LinkedHashMap<>();
    for (String line : lines("/rules/" + language + "/dates-words.tsv")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        throw new IllegalStateException("dates-words.tsv: not three cells: " + line);
      }
      lists.computeIfAbsent(cells[0], k -> new LinkedHashMap<>()).putIfAbsent(cells[1], cells[2]);
    }
    return new DateWords(lists);
  }

  static List<String> lines(String resource) {
    InputStream stream = DateWords.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("missing resource " + resource);
    }
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> names() {
    return lists.keySet();
  }

  /** A regular expression for any word of a list, longest first. */
  String alternation(String list) {
    List<String> sorted = new ArrayList<>(forms(list));
    sorted.sort(Comparator.comparingInt(String::length).reversed());
    if (sorted.isEmpty()) {
      throw new IllegalStateException("the list of words " + list + " is empty");
    }
    return "(?:" + firstLetters(sorted) + choice(sorted) + ")";
  }

  /** A look at the first letter, which spares most attempts. */
  private static String firstLetters(List<String> words) {
    StringBuilder letters = new StringBuilder("(?=[");
    words.stream().map(word -> word.charAt(0)).distinct().sorted().forEach(c -> letters.append(Character.isLetterOrDigit(c) ? "" : "\\").append(c));
    return letters.append("])").toString();
  }

  /** Words that begin alike share their beginning: the regular expressions of the platform try one alternative after the other. */
  private static String choice(List<String> longestFirst) {
    if (longestFirst.size() < 3) {
      return longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
    Map<Character, List<String>> tails = new LinkedHashMap<>();
    boolean ends = false;
    for (String word : longestFirst) {
      ends |= word.isEmpty();
      if (!word.isEmpty()) {
        tails.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word.substring(1));
      }
    }
    StringBuilder out = new StringBuilder();
    tails.forEach((letter, rest) -> {
      String first = Pattern.quote(letter.toString());
      out.append(out.isEmpty() ? "" : "|").append(rest.size() == 1 ? Pattern.quote(letter + rest.getFirst()) : first + "(?:" + choice(rest) + ")");
    });
    return ends ? out + "|" : out.toString();
  }

  /** The words of a list as they may be written: small, capitalised, some in capitals. */
  Set<String> forms(String list) {
    Set<String> forms = new LinkedHashSet<>();
    for (String word : words(list).keySet()) {
      forms.add(word);
      forms.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
      if (ALSO_IN_CAPITALS.contains(list)) {
        forms.add(word.toUpperCase(Locale.ROOT));
      }
    }
    return forms;
  }

  /** The entries of a list that are regular expressions themselves, as one. */
  String patterns(String list) {
    return String.join("|", words(list).keySet());
  }

  /** The value of a word, whatever its case; null where the list does not have it. */
  @Nullable String value(String list, String word) {
    for (Map.Entry<String, String> entry : words(list).entrySet()) {
      if (entry.getKey().equalsIgnoreCase(word)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private Map<String, String> words(String list) {
    Map<String, String> words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no list of words named " + list);
    }
    return words;
  }

  static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
