package sojourn.session;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.model.SourceId;
import sojourn.model.VisitStatus;

/**
 * What counts: everything that all conditions keep.
 *
 * @param picks the facets of which not all values count
 * @param window only what possibly falls in it; null for all times
 * @param extent only visits at places within it; null where the map's extent does not filter
 * @param search words that names, places, topics or the evidence must hold; empty for all
 */
public record Filter(Map<Facet, Pick> picks, @Nullable TimeWindow window, @Nullable MapExtent extent, String search) {

  /** The visits that count as such, at all times. */
  public static final Filter ALL =
      new Filter(Map.of(Facet.STATUS, Pick.only(names(EnumSet.of(VisitStatus.MADE, VisitStatus.PLANNED, VisitStatus.RETURN)))), null, null, "");

  public Filter {
    Map<Facet, Pick> some = new EnumMap<>(Facet.class);
    picks.forEach((facet, pick) -> {
      if (!pick.isAll()) {
        some.put(facet, pick);
      }
    });
    picks = Map.copyOf(some);
  }

  /** Which values of a facet count. */
  public Pick pick(Facet facet) {
    return picks.getOrDefault(facet, Pick.ALL);
  }

  public Filter with(Facet facet, Pick pick) {
    Map<Facet, Pick> next = new EnumMap<>(Facet.class);
    next.putAll(picks);
    next.put(facet, pick);
    return new Filter(next, window, extent, search);
  }

  /** Without a facet's condition; of statuses those that count as visits stay. */
  public Filter without(Facet facet) {
    return with(facet, ALL.pick(facet));
  }

  /** Whether a facet filters. */
  public boolean filters(Facet facet) {
    return !pick(facet).equals(ALL.pick(facet));
  }

  /** Number of conditions. */
  public int conditions() {
    int facets = (int) EnumSet.allOf(Facet.class).stream().filter(this::filters).count();
    return facets + (window == null ? 0 : 1) + (extent == null ? 0 : 1) + (search.isBlank() ? 0 : 1);
  }

  public Set<PersonId> travellers() {
    return values(Facet.TRAVELLER, PersonId::new);
  }

  public Set<SourceId> sources() {
    return values(Facet.SOURCE, SourceId::new);
  }

  public Set<VisitStatus> statuses() {
    Set<VisitStatus> found = EnumSet.noneOf(VisitStatus.class);
    for (VisitStatus status : VisitStatus.values()) {
      if (pick(Facet.STATUS).keeps(status.name())) {
        found.add(status);
      }
    }
    return found;
  }

  private <T> Set<T> values(Facet facet, Function<String, T> id) {
    return pick(facet).only().stream().map(id).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Only these; all when empty. */
  public Filter withTravellers(Set<PersonId> value) {
    return with(Facet.TRAVELLER, Pick.only(value.stream().map(PersonId::value).collect(Collectors.toSet())));
  }

  /** Only what these tell; all when empty. */
  public Filter withSources(Set<SourceId> value) {
    return with(Facet.SOURCE, Pick.only(value.stream().map(SourceId::value).collect(Collectors.toSet())));
  }

  public Filter withStatuses(Set<VisitStatus> value) {
    return with(Facet.STATUS, value.isEmpty() ? new Pick(Set.of(), names(EnumSet.allOf(VisitStatus.class))) : Pick.only(names(value)));
  }

  private static Set<String> names(Set<VisitStatus> statuses) {
    return statuses.stream().map(VisitStatus::name).collect(Collectors.toSet());
  }

  public Filter withWindow(@Nullable TimeWindow value) {
    return new Filter(picks, value, extent, search);
  }

  public Filter withExtent(@Nullable MapExtent value) {
    return new Filter(picks, window, value, search);
  }

  public Filter withSearch(String value) {
    return new Filter(picks, window, extent, value);
  }
}
