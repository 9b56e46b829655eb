package sojourn.ui.timeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;

/**
 * What stands out: the chosen, what the pointer is over in whichever panel, and where the keyboard is.
 *
 * @param primary the first among the chosen; null for none
 * @param focused what the arrow keys have come to; null when the mouse is used
 */
record Emphasis(Set<EntityId> selected, @Nullable EntityId primary, Set<EntityId> brushed, @Nullable EntityId focused) {

  static final Emphasis NONE = new Emphasis(Set.of(), null, Set.of(), null);

  Emphasis {
    selected = Set.copyOf(selected);
    brushed = Set.copyOf(brushed);
  }

  boolean selects(Mark mark) {
    return any(mark, selected);
  }

  boolean brushes(Mark mark) {
    return any(mark, brushed);
  }

  /** A mark of a large collection may stand for thousands of visits, whose ids are made when they are asked for. */
  private static boolean any(Mark mark, Set<EntityId> wanted) {
    if (wanted.isEmpty()) {
      return false;
    }
    return wanted.size() < mark.ids().size() ? wanted.stream().anyMatch(mark.ids()::contains) : mark.ids().stream().anyMatch(wanted::contains);
  }

  boolean focuses(Mark mark) {
    return mark.stands(focused);
  }
}
