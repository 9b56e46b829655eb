package sojourn.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EncounterRows;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.VisitRows;
import sojourn.model.VisitStatus;

/**
 * A snapshot's rows under filters. What a condition keeps is kept as a set of rows from one filter to the next, so that a filter that differs in one
 * condition costs one pass over the rows, and one that differs in its time window a few nanoseconds a row.
 */
final class Sieve {

  /** What is kept of both. */
  @SuppressWarnings("ArrayRecordComponent")
  record Kept(long[] visits, long[] encounters) {}

  private final Snapshot snapshot;
  private final Columns columns;
  private final VisitRows visits;
  private final EncounterRows met;
  private final FacetColumns facets;
  private final Quotes quotes;
  private Map<Object, Kept> known = new HashMap<>();
  private Map<Object, Kept> used = new HashMap<>();
  private int @Nullable [] legs;
  private @Nullable Map<VisitStatus, Integer> byStatus;

  Sieve(Snapshot snapshot, Quotes quotes) {
    this(snapshot, quotes, new FacetColumns(snapshot));
  }

  private Sieve(Snapshot snapshot, Quotes quotes, FacetColumns facets) {
    this.snapshot = snapshot;
    this.quotes = quotes;
    this.facets = facets;
    columns = snapshot.columns();
    visits = columns.visits();
    met = columns.encounters();
  }

  /** Another for the same rows, so that nobody waits for this one. */
  Sieve twin() {
    return new Sieve(snapshot, quotes, facets);
  }

  Snapshot snapshot() {
    return snapshot;
  }

  FacetColumns facets() {
    return facets;
  }

  /** Number of rows: what a pass costs. */
  int rows() {
    return visits.size() + met.size();
  }

  /** The rows of visits that legs lead to, in the order of legs. */
  synchronized int[] legs() {
    if (legs == null) {
      legs = snapshot.legs().stream().mapToInt(l -> visits.of(l.toVisit())).toArray();
    }
    return legs;
  }

  /** How many visits have each status. */
  synchronized Map<VisitStatus, Integer> visitsByStatus() {
    if (byStatus == null) {
      Map<VisitStatus, Integer> counts = new EnumMap<>(VisitStatus.class);
      for (VisitStatus status : visits.status()) {
        counts.merge(status, 1, Integer::sum);
      }
      byStatus = counts;
    }
    return byStatus;
  }

  /** What a filter keeps; conditions that it does not have are forgotten. */
  synchronized Kept kept(Filter filter) {
    used = new HashMap<>();
    Kept kept = sift(filter);
    known = used;
    return kept;
  }

  /** What is kept by each of several filters that have most conditions in common. */
  synchronized List<Kept> kept(List<Filter> filters) {
    used = new HashMap<>();
    List<Kept> all = filters.stream().map(this::sift).toList();
    known = used;
    return all;
  }

  private Kept sift(Filter filter) {
    Kept kept = new Kept(Rows.all(visits.size()), Rows.all(met.size()));
    for (Kept condition : conditions(filter)) {
      Rows.keep(kept.visits, condition.visits);
      Rows.keep(kept.encounters, condition.encounters);
    }
    kept = inTime(filter, kept);
    dropThoseOfOtherVisits(kept);
    boolean meetings = filter.picks().keySet().stream().anyMatch(Facet::ofMeetings);
    if (filter.search().isBlank()) {
      return meetings ? new Kept(held(kept), kept.encounters) : kept;
    }
    Kept words = once(filter.search().strip(), () -> words(filter.search()));
    Rows.keep(kept.encounters, words.encounters);
    long[] held = held(kept);
    if (!meetings) {
      Rows.join(held, words.visits);
      Rows.keep(held, kept.visits);
    }
    return new Kept(held, kept.encounters);
  }

  /** All but time and words. */
  private List<Kept> conditions(Filter filter) {
    List<Kept> conditions = new ArrayList<>();
    filter.picks().forEach((facet, pick) -> {
      if (facet != Facet.CERTAINTY) {
        conditions.add(once(Map.entry(facet, pick), () -> picked(facet, pick)));
      }
    });
    MapExtent extent = filter.extent();
    if (extent != null) {
      conditions.add(once(extent, () -> within(extent)));
    }
    return conditions;
  }

  private interface Making {
    Kept make();
  }

  private Kept once(Object condition, Making making) {
    Kept found = used.get(condition);
    if (found == null) {
      found = known.get(condition);
    }
    if (found == null) {
      found = making.make();
    }
    used.put(condition, found);
    return found;
  }

  private Kept picked(Facet facet, Pick pick) {
    FacetColumns.Column column = facets.of(facet);
    boolean[] only = column.marks(pick.only());
    boolean[] except = column.marks(pick.except());
    Numbers ofVisits = column.visits();
    Numbers ofEncounters = column.encounters();
    long[] stays = ofVisits == null ? Rows.all(visits.size()) : ofVisits.passing(only, except);
    long[] meetings = ofEncounters == null ? Rows.all(met.size()) : ofEncounters.passing(only, except);
    if (facet == Facet.TRAVELLER && only != null) {
      long[] asOther = new Numbers.One(met.person(), null).passing(only, except);
      Rows.join(meetings, asOther);
    }
    if (facet == Facet.PLACE || facet == Facet.COUNTRY) {
      Rows.join(meetings, whereTheVisitIs());
    }
    return new Kept(stays, meetings);
  }

  private Kept within(MapExtent extent) {
    boolean[] inside = new boolean[columns.places().size()];
    for (int i = 0; i < inside.length; i++) {
      Place place = snapshot.places().get(columns.places().get(i));
      inside[i] = place != null && place.located() && extent.contains(place.latitude(), place.longitude());
    }
    long[] meetings = new Numbers.One(met.place(), null).passing(inside, null);
    Rows.join(meetings, whereTheVisitIs());
    return new Kept(new Numbers.One(visits.place(), null).passing(inside, null), meetings);
  }

  /** Encounters of a visit that have no place of their own: they are kept or not with the visit. */
  private long[] whereTheVisitIs() {
    return Rows.where(met.size(), i -> met.place()[i] < 0 && met.visit()[i] >= 0);
  }

  private Kept words(String search) {
    Words words = new Words(snapshot, search, quotes);
    return new Kept(words.visits(), words.encounters());
  }

  private Kept inTime(Filter filter, Kept kept) {
    TimeWindow window = filter.window();
    if (window == null) {
      return kept;
    }
    Kept touching =
        new Kept(
            Rows.touching(kept.visits, visits.from(), visits.to(), window.firstDay(), window.lastDay()),
            Rows.touching(kept.encounters, met.from(), met.to(), window.firstDay(), window.lastDay()));
    Pick certainty = filter.pick(Facet.CERTAINTY);
    if (certainty.isAll()) {
      return touching;
    }
    Kept certain = certain(window, touching);
    if (!certainty.keeps(Facet.POSSIBLE)) {
      return certainty.keeps(Facet.CERTAIN) ? certain : new Kept(Rows.none(visits.size()), Rows.none(met.size()));
    }
    if (!certainty.keeps(Facet.CERTAIN)) {
      Rows.drop(touching.visits, certain.visits);
      Rows.drop(touching.encounters, certain.encounters);
    }
    return touching;
  }

  /** Those of the rows that lie in a time for certain. */
  Kept certain(TimeWindow window, Kept of) {
    long first = window.firstDay();
    long last = window.lastDay();
    return new Kept(
        Rows.where(visits.size(), i -> Rows.has(of.visits, i) && visits.certainly(i, first, last)),
        Rows.where(met.size(), i -> Rows.has(of.encounters, i) && met.certainly(i, first, last)));
  }

  private void dropThoseOfOtherVisits(Kept kept) {
    int[] visit = met.visit();
    long[] frame = kept.visits;
    for (int w = 0; w < kept.encounters.length; w++) {
      long word = kept.encounters[w];
      for (long bits = word; bits != 0; bits &= bits - 1) {
        int of = visit[(w << 6) + Long.numberOfTrailingZeros(bits)];
        if (of >= 0 && (frame[of >> 6] >>> of & 1) == 0) {
          word &= ~(bits & -bits);
        }
      }
      kept.encounters[w] = word;
    }
  }

  /** The visits that hold a kept encounter. */
  private long[] held(Kept kept) {
    int[] visit = met.visit();
    long[] held = Rows.none(visits.size());
    for (int w = 0; w < kept.encounters.length; w++) {
      for (long bits = kept.encounters[w]; bits != 0; bits &= bits - 1) {
        int of = visit[(w << 6) + Long.numberOfTrailingZeros(bits)];
        if (of >= 0) {
          Rows.add(held, of);
        }
      }
    }
    Rows.keep(held, kept.visits);
    return held;
  }
}
