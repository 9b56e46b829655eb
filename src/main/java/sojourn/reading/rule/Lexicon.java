package sojourn.reading.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word classes of a language: names of classes to lower-case words, read from lines of {@code class: word, word}. */
public final class Lexicon {

  private final Map<String, Set<String>> classes;

  private Lexicon(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /** Reads lines; an indented line continues the class before it; {@code @class} stands for the words of a class above. */
  public static Lexicon parse(List<String> lines) {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    Set<String> current = new LinkedHashSet<>();
    for (String line : lines) {
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      String rest = line;
      if (!Character.isWhitespace(line.charAt(0))) {
        int colon = line.indexOf(':');
        current = classes.computeIfAbsent(line.substring(0, colon).strip(), k -> new LinkedHashSet<>());
        rest = line.substring(colon + 1);
      }
      for (String word : parts(rest)) {
        if (word.startsWith("@")) {
          current.addAll(classes.getOrDefault(word.substring(1), Set.of()));
        } else {
          current.add(word);
        }
      }
    }
    return new Lexicon(classes);
  }

  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == ',') {
        String word = line.substring(from, i).strip();
        if (!word.isEmpty()) {
          parts.add(word);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  /** The words of a class. A class that no file names is a mistake in the rules. */
  public Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalStateException("no word class named " + name);
    }
    return words;
  }

  public boolean has(String name, String word) {
    return words(name).contains(word);
  }
}
