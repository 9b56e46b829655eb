package sojourn;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Archive;
import sojourn.cli.CollectionBench;
import sojourn.cli.CollectionFigures;
import sojourn.gazetteer.Gazetteer;
import sojourn.model.Place;
import sojourn.model.SojournException;
import sojourn.model.claim.Reading;
import sojourn.session.Desk;
import sojourn.store.Store;

/** Makes a collection of any size and measures what a user waits for: opening, filtering, panning, searching; and what it costs in memory. */
final class ManyVisits implements CollectionBench {

  private static final int BATCH = 100;
  private static final int TOWNS = 5_000;
  private static final List<String> SEARCHES = List.of("railways", "met about trade", "Nora", "botany Clara", "journal 12");

  private final Desk.Opener opener;
  private final Supplier<Gazetteer> gazetteer;

  ManyVisits(Desk.Opener opener, Supplier<Gazetteer> gazetteer) {
    this.opener = opener;
    this.gazetteer = gazetteer;
  }

  @Override
  public CollectionFigures run(int visits, int encounters, @Nullable Path keep, int steps) throws SojournException {
    Map<String, Double> figures = new LinkedHashMap<>();
    try {
      Path folder = Files.createTempDirectory("sojourn-bench");
      Path file = keep == null ? folder.resolve("bench.sojourn") : keep;
      try {
        if (!Files.exists(file)) {
          make(file, visits, encounters, figures);
        }
        measure(file, steps, figures);
      } finally {
        for (String suffix : List.of("", "-wal", "-shm")) {
          Files.deleteIfExists(folder.resolve("bench.sojourn" + suffix));
        }
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new SojournException("No folder for the measured collection can be made: is there room on the disk?", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new CollectionFigures(visits, encounters, figures);
  }

  private void make(Path file, int visits, int encounters, Map<String, Double> figures) throws SojournException {
    List<Place> towns = gazetteer.get().townsIn(-60, -180, 75, 180, 20_000);
    MadeUpJourneys journeys = new MadeUpJourneys(towns.subList(0, Math.min(TOWNS, towns.size())), visits);
    long begun = System.nanoTime();
    try (Store store = Store.open(file)) {
      Batches batches = new Batches(store);
      journeys.make(visits, encounters, batches::add);
      batches.flush();
      batches.rethrow();
    }
    double seconds = seconds(begun);
    figures.put("import rows/s", (visits + encounters) / seconds);
    long derived = System.nanoTime();
    opener.open(file).close();
    figures.put("derivation s", seconds(derived));
  }

  private void measure(Path file, int steps, Map<String, Double> figures) throws SojournException, InterruptedException {
    new WindowBench(file, opener, System.nanoTime(), steps, figures).run();
    try (Archive archive = opener.open(file)) {
      search(archive, figures);
    }
    figures.put("file MB", size(file));
  }

  private static void search(Archive archive, Map<String, Double> figures) throws SojournException {
    double[] times = new double[SEARCHES.size() * 3];
    for (int i = 0; i < times.length; i++) {
      long begun = System.nanoTime();
      archive.search(SEARCHES.get(i % SEARCHES.size()));
      times[i] = millis(begun);
    }
    Arrays.sort(times);
    figures.put("search p50 ms", times[times.length / 2]);
    figures.put("search max ms", times[times.length - 1]);
  }

  /** What is reached for certain; caches that give way, such as tiles of the map, do not count. */
  static double heap() {
    try {
      long tooMany = Runtime.getRuntime().maxMemory() / Long.BYTES + 1;
      long[] never = new long[(int) Math.min(tooMany, Integer.MAX_VALUE - 8)];
      assert never.length > 0;
    } catch (OutOfMemoryError expected) {
      // before it fails, the machine lets go of all that is only held softly
    }
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }

  private static double size(Path file) {
    try {
      return Files.size(file) / 1e6;
    } catch (IOException e) {
      return 0;
    }
  }

  static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  /** What all threads have used of the processors since the program began; it hangs less on what else the machine does than a clock's time. */
  static double processorMillis() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e6;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** Readings kept many at a time. */
  private static final class Batches {

    private final Store store;
    private final List<Reading> waiting = new java.util.ArrayList<>();
    private @Nullable SojournException failed;

    Batches(Store store) {
      this.store = store;
    }

    void add(Reading reading) {
      waiting.add(reading);
      if (waiting.size() >= BATCH) {
        flush();
      }
    }

    void flush() {
      try {
        store.transact(
            () -> {
              for (Reading reading : waiting) {
                store.put(reading);
              }
              return true;
            });
      } catch (SojournException e) {
        failed = e;
      }
      waiting.clear();
    }

    void rethrow() throws SojournException {
      if (failed != null) {
        throw failed;
      }
    }
  }
}
