package sojourn.reading.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One entry of a rule file: {@code rule ID} and indented lines of {@code key value}.
 *
 * @param fields values by key, in the order of the file; a key may have several
 */
public record RuleEntry(String id, Map<String, List<String>> fields) {

  /** The entries of a rule file; lines that begin with # are comments. */
  public static List<RuleEntry> parse(List<String> lines) {
    List<RuleEntry> entries = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      if (line.startsWith("rule ")) {
        entries.add(new RuleEntry(line.substring(5).strip(), new LinkedHashMap<>()));
      } else if (!entries.isEmpty() && Character.isWhitespace(line.charAt(0))) {
        String bare = line.strip();
        int space = bare.indexOf(' ');
        String key = space < 0 ? bare : bare.substring(0, space);
        String value = space < 0 ? "" : bare.substring(space + 1).strip();
        entries.getLast().fields.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
      } else {
        throw new IllegalStateException("not a line of a rule file: " + line);
      }
    }
    return List.copyOf(entries);
  }

  /** All values of a key, empty when it has none. */
  public List<String> all(String key) {
    return fields.getOrDefault(key, List.of());
  }

  /** The only value of a key, or the default. */
  public String one(String key, String otherwise) {
    List<String> values = all(key);
    return values.isEmpty() ? otherwise : values.getFirst();
  }
}
