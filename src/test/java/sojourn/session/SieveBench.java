package sojourn.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import sojourn.fixture.ManyRows;
import sojourn.model.Snapshot;

/** Measures filters and counts over 100,000 visits and 1,000,000 encounters: {@code mvn -q test-compile}, then this class with {@code -Xmx2g}. */
final class SieveBench {

  private SieveBench() {}

  public static void main(String[] args) {
    Snapshot snapshot = ManyRows.of(100_000, 1_000_000, 5_000);
    Visible all = Visible.of(snapshot, Filter.ALL);
    Facets.Counting counting = new Facets.Counting(all.sieve());
    time("window, a tenth", i -> all.under(Filter.ALL.withWindow(window(i, 5_500))));
    time("window, half", i -> all.under(Filter.ALL.withWindow(window(i, 27_000))));
    time("window, half, with sources", i -> all.under(Filter.ALL.withWindow(window(i, 27_000))).sourceNumbers());
    Filter some = Filter.ALL.with(Facet.KIND, Pick.only(Set.of("MEAL", "CALL"))).with(Facet.COUNTRY, Pick.only(Set.of("FR", "GB")));
    time("window under two facets", i -> all.under(some.withWindow(window(i, 27_000))));
    time("another country", i -> all.under(some.with(Facet.COUNTRY, Pick.only(Set.of(i % 2 == 0 ? "DE" : "JP")))));
    time("everything", i -> all.under(i % 2 == 0 ? Filter.ALL : Filter.ALL.withWindow(window(i, 27_000))));
    time("counts, window of half", i -> counting.of(Filter.ALL.withWindow(window(i, 27_000))));
    time("counts, two facets, window", i -> counting.of(some.withWindow(window(i, 27_000))));
    time("counts, everything", i -> counting.of(Filter.ALL));
    time("words", i -> all.under(Filter.ALL.withSearch("railway" + (i % 2 == 0 ? "" : "s"))));
  }

  private static TimeWindow window(int i, double length) {
    double start = -40_000 + i * 200;
    return new TimeWindow(start, start + length);
  }

  private static void time(String what, IntFunction<Object> work) {
    double[] times = new double[60];
    for (int i = 0; i < times.length + 20; i++) {
      long begun = System.nanoTime();
      Object ignored = work.apply(i);
      if (i >= 20) {
        times[i - 20] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Arrays.sort(times);
    System.out.printf(Locale.ROOT, "%-30s p50 %6.1f ms  p95 %6.1f ms%n", what, times[times.length / 2], times[times.length * 95 / 100]);
  }
}
