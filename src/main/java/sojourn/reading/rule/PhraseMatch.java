package sojourn.reading.rule;

import java.util.List;
import java.util.Map;

/** Where a pattern matched: units {@code [from, to)} and the units that fill its slots. */
public record PhraseMatch(int from, int to, Map<String, List<Integer>> slots) {

  public PhraseMatch {
    slots = Map.copyOf(slots);
  }

  public List<Integer> slot(String name) {
    return slots.getOrDefault(name, List.of());
  }
}
