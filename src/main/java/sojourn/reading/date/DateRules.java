package sojourn.reading.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reader of the rules for dates of one language ({@code rules/LANGUAGE/dates.rules}). */
final class DateRules {

  private final DateWords words;
  private final Map<String, String> defines = new LinkedHashMap<>();
  private final List<DateRule> rules = new ArrayList<>();

  private DateRules(DateWords words, Map<String, String> more) {
    this.words = words;
    for (String list : words.names()) {
      defines.put(list, words.alternation(list));
    }
    defines.putAll(more);
  }

  /** {@code more} are names that patterns may use beside the lists of words. */
  static List<DateRule> load(String language, DateWords words, Map<String, String> more) {
    DateRules reader = new DateRules(words, more);
    List<String> block = new ArrayList<>();
    for (String line : DateWords.lines("/rules/" + language + "/dates.rules")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("define ")) {
        String[] parts = line.split(" +", 3);
        reader.defines.put(parts[1], reader.expanded(parts[2]));
        continue;
      }
      if (line.startsWith("rule ") && !block.isEmpty()) {
        reader.rule(block);
        block.clear();
      }
      block.add(line.strip());
    }
    reader.rule(block);
    return List.copyOf(reader.rules);
  }

  private void rule(List<String> lines) {
    String id = "dates." + after("rule", lines.getFirst());
    String as = "";
    String needs = "";
    String match = "";
    Map<String, String> fields = new LinkedHashMap<>();
    List<DateRule.Example> examples = new ArrayList<>();
    List<String> counter = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String key = line.substring(0, line.indexOf(' '));
      String rest = after(key, line);
      switch (key) {
        case "as" -> as = rest;
        case "needs" -> needs = rest;
        case "match" -> match = expanded(rest);
        case "set" -> {
          for (String pair : rest.split(" ", -1)) {
            fields.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
          }
        }
        case "yes" -> examples.add(example(id, rest));
        case "no" -> counter.add(rest);
        default -> throw new IllegalStateException(id + ": unknown line: " + line);
      }
    }
    rules.add(new DateRule(id, Needs.of(needs, words), as, fields, Pattern.compile(match), examples, counter));
  }

  private static DateRule.Example example(String id, String text) {
    String[] cells = text.split(" \\| ", -1);
    if (cells.length != 3) {
      throw new IllegalStateException(id + ": an example is a sentence | its words | what they say: " + text);
    }
    return new DateRule.Example(cells[0], cells[1], cells[2]);
  }

  private static String after(String key, String line) {
    return line.substring(key.length()).strip();
  }

  private String expanded(String pattern) {
    String text = pattern;
    for (Map.Entry<String, String> define : defines.entrySet()) {
      text = text.replace("{" + define.getKey() + "}", define.getValue());
    }
    return text;
  }
}
