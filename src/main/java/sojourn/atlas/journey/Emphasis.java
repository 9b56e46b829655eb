package sojourn.atlas.journey;

import java.util.Collection;
import java.util.Set;
import sojourn.model.Visit;
import sojourn.model.VisitId;

/** Which visits stand out: the primary choice, what else is chosen, what the pointer is over. */
public record Emphasis(Set<VisitId> primary, Set<VisitId> chosen, Set<VisitId> brushed) {

  public static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), Set.of());

  public Emphasis {
    primary = Set.copyOf(primary);
    chosen = Set.copyOf(chosen);
    brushed = Set.copyOf(brushed);
  }

  boolean none() {
    return primary.isEmpty() && chosen.isEmpty() && brushed.isEmpty();
  }

  static boolean any(Set<VisitId> set, Collection<Visit> visits) {
    return !set.isEmpty() && visits.stream().anyMatch(v -> set.contains(v.id()));
  }


}
