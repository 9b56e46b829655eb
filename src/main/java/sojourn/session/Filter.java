package sojourn.session;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.model.SourceId;
import sojourn.model.VisitStatus;

/**
 * What counts. An empty set of travellers or sources means all of them.
 *
 * @param window only what possibly falls in it; null for all times
 * @param extent only visits at places within it; null where the map's extent does not filter
 * @param search words that names, places, topics or the evidence must hold; empty for all
 */
public record Filter(
    Set<PersonId> travellers,
    Set<SourceId> sources,
    Set<VisitStatus> statuses,
    @Nullable TimeWindow window,
    @Nullable MapExtent extent,
    String search) {

  public static final Filter ALL = new Filter(Set.of(), Set.of(), EnumSet.of(VisitStatus.MADE, VisitStatus.PLANNED, VisitStatus.RETURN), null, null, "");

  public Filter {
    travellers = Set.copyOf(travellers);
    sources = Set.copyOf(sources);
    statuses = Set.copyOf(statuses);
  }

  public Filter withTravellers(Set<PersonId> value) {
    return new Filter(value, sources, statuses, window, extent, search);
  }

  public Filter withSources(Set<SourceId> value) {
    return new Filter(travellers, value, statuses, window, extent, search);
  }

  public Filter withStatuses(Set<VisitStatus> value) {
    return new Filter(travellers, sources, value, window, extent, search);
  }

  public Filter withWindow(@Nullable TimeWindow value) {
    return new Filter(travellers, sources, statuses, value, extent, search);
  }

  public Filter withExtent(@Nullable MapExtent value) {
    return new Filter(travellers, sources, statuses, window, value, search);
  }

  public Filter withSearch(String value) {
    return new Filter(travellers, sources, statuses, window, extent, value);
  }
}
