package sojourn.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.VisitRows;

/**
 * A filter's facets counted as in cross-filtering: each facet's values among what all other conditions keep, so that they tell what choosing one
 * would show. Properties of visits count visits, those of meetings encounters, the others both.
 *
 * @param time visits over time, without the window
 */
public record Facets(Filter filter, Map<Facet, Tally> tallies, Histogram time) {

  /** Stretches of the time. */
  private static final int STRETCHES = 120;

  /** Counts; made for one snapshot, used by one thread at a time. */
  static final class Counting {

    private final Sieve sieve;
    private final Columns columns;
    private final VisitRows visits;
    private final Map<Facet, int[]> totals = new EnumMap<>(Facet.class);
    private final Histogram all;

    Counting(Sieve of) {
      sieve = of.twin();
      columns = of.snapshot().columns();
      visits = columns.visits();
      Sieve.Kept counted = sieve.kept(Filter.ALL);
      Sieve.Kept everything = sieve.kept(new Filter(Map.of(), null, null, ""));
      for (Facet facet : Facet.values()) {
        totals.put(facet, count(facet, facet == Facet.STATUS ? everything : counted, null));
      }
      all = emptyTime();
      touch(counted.visits(), all.totals());
    }

    Sieve sieve() {
      return sieve;
    }

    Facets of(Filter filter) {
      List<Filter> filters = new ArrayList<>();
      filters.add(filter);
      filters.add(filter.withWindow(null));
      List<Facet> active = new ArrayList<>();
      for (Facet facet : filter.picks().keySet()) {
        active.add(facet);
        filters.add(filter.with(facet, Pick.ALL));
      }
      List<Sieve.Kept> kept = sieve.kept(filters);
      Map<Facet, Tally> tallies = new EnumMap<>(Facet.class);
      for (Facet facet : Facet.values()) {
        int at = active.indexOf(facet);
        int[] counts = count(facet, kept.get(at < 0 ? 0 : at + 2), filter.window());
        int[] whole = facet == Facet.CERTAINTY ? new int[] {counts[0] + counts[1], counts[0] + counts[1]} : totals.getOrDefault(facet, counts);
        tallies.put(facet, new Tally(facet, sieve.facets().of(facet).values(), counts, whole));
      }
      int[] touched = new int[all.totals().length];
      touch(kept.get(1).visits(), touched);
      return new Facets(filter, tallies, new Histogram(all.first(), all.length(), touched, all.totals()));
    }

    private int[] count(Facet facet, Sieve.Kept kept, @Nullable TimeWindow window) {
      FacetColumns.Column column = sieve.facets().of(facet);
      int[] counts = new int[column.values().size()];
      if (facet == Facet.CERTAINTY) {
        counts[0] = Rows.count(window == null ? kept.visits() : sieve.certain(window, kept).visits());
        counts[1] = Rows.count(kept.visits()) - counts[0];
        return counts;
      }
      if (column.visits() != null && !facet.ofMeetings()) {
        column.visits().count(kept.visits(), counts);
      }
      if (column.encounters() != null && !facet.ofVisits()) {
        column.encounters().count(kept.encounters(), counts);
      }
      return counts;
    }

    private Histogram emptyTime() {
      long first = Long.MAX_VALUE;
      long last = Long.MIN_VALUE;
      for (int i = 0; i < visits.size(); i++) {
        if (bounded(i)) {
          first = Math.min(first, visits.from()[i]);
          last = Math.max(last, visits.to()[i]);
        }
      }
      boolean none = first > last;
      int stretches = none ? 0 : Math.clamp(last - first + 1, 1, STRETCHES);
      return new Histogram(none ? 0 : first, none ? 1 : (last + 1.0 - first) / stretches, new int[stretches], new int[stretches]);
    }

    private boolean bounded(int i) {
      return visits.from()[i] != Columns.ALWAYS && visits.to()[i] != Integer.MAX_VALUE;
    }

    private void touch(long[] rows, int[] counts) {
      int[] changes = new int[counts.length + 1];
      for (int w = 0; w < rows.length; w++) {
        for (long bits = rows[w]; bits != 0; bits &= bits - 1) {
          int i = (w << 6) + Long.numberOfTrailingZeros(bits);
          if (bounded(i)) {
            changes[stretch(visits.from()[i], counts.length)]++;
            changes[stretch(visits.to()[i], counts.length) + 1]--;
          }
        }
      }
      int now = 0;
      for (int i = 0; i < counts.length; i++) {
        now += changes[i];
        counts[i] = now;
      }
    }

    private int stretch(int day, int size) {
      return Math.clamp((int) ((day - all.first()) / all.length()), 0, size - 1);
    }
  }
}
