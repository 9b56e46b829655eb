package sojourn.model.claim;

import java.util.List;
import sojourn.model.text.Span;

/**
 * A sentence that names a person, place or date and led to no claim.
 *
 * @param dropped the triggers in it that led nowhere, in order; empty when it has none
 * @param why the reason that says most, for the sentence as a whole
 */
public record Unclaimed(Span sentence, List<Dropped> dropped, Silence why) {

  public Unclaimed {
    dropped = List.copyOf(dropped);
  }

  /** A trigger that led to no claim, with the rule that found it. */
  public record Dropped(Span trigger, String rule, Silence why) {}
}
