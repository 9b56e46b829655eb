package sojourn.model.step;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of a lesson: a view that is kept.
 *
 * @param title what the class reads; empty where the place says it
 * @param note what only the speaker reads
 * @param filter what is shown and when, as a line of text; null leaves the filter as it is
 * @param area where the map looks; null for the place of what is chosen
 * @param chosen what is pointed out, the first of them is told of
 * @param hidden what is to be guessed before it is revealed
 */
public record Step(String title, String note, @Nullable String filter, @Nullable Area area, List<Chosen> chosen, Set<Riddle> hidden) {

  public Step {
    chosen = List.copyOf(chosen);
    hidden = hidden.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(hidden));
  }

  public Step titled(String other) {
    return new Step(other, note, filter, area, chosen, hidden);
  }

  public Step noted(String other) {
    return new Step(title, other, filter, area, chosen, hidden);
  }

  public Step hiding(Set<Riddle> others) {
    return new Step(title, note, filter, area, chosen, others);
  }
}
