package sojourn.reading.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterKind;

/**
 * Words that signal moving, staying or meeting.
 *
 * @param kind of encounter or occasion, null for rules about moving
 * @param marks further properties: {@code first} for texts in the first person only, {@code group} where the slot holds all parties
 * @param examples sentences with the value that they must give
 * @param counters sentences that must give nothing
 */
public record TriggerRule(
    String id,
    Effect effect,
    @Nullable EncounterKind kind,
    Set<String> marks,
    List<PhrasePattern> patterns,
    List<String> examples,
    List<String> counters) {

  public TriggerRule {
    marks = Set.copyOf(marks);
    patterns = List.copyOf(patterns);
    examples = List.copyOf(examples);
    counters = List.copyOf(counters);
  }
}
