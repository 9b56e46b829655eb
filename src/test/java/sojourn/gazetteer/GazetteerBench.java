package sojourn.gazetteer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/**
 * Measures what opening the gazetteer costs in a fresh JVM, and a lookup: {@code mvn -q test-compile}, then {@code java -Xmx256m -cp
 * target/classes:target/test-classes:$(JSPECIFY_JAR) sojourn.gazetteer.GazetteerBench}. Arguments are looked up and printed with their candidates.
 */
final class GazetteerBench {

  private GazetteerBench() {}

  public static void main(String[] args) {
    long before = heap();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.open();
    long opened = System.nanoTime();
    System.out.printf("open %.1f ms, of which on the processor %.1f ms%n", (opened - start) / 1e6, (threads.getCurrentThreadCpuTime() - cpu) / 1e6);
    System.out.printf("heap after opening %.1f MiB%n", (heap() - before) / 1048576.0);
    List<String> names = List.of("Paris", "Astana", "Yeddo", "U.S.S.R.", "Democratic Republic of the Congo", "Springfield", "Elysée Palace", "Nowhere at all");
    for (int round = 0; round < 2000; round++) {
      names.forEach(n -> gazetteer.best(n, PlaceContext.NONE));
    }
    long from = System.nanoTime();
    for (int round = 0; round < 2000; round++) {
      names.forEach(n -> gazetteer.best(n, PlaceContext.NONE));
    }
    System.out.printf("lookup %.1f µs%n", (System.nanoTime() - from) / 1e3 / 2000 / names.size());
    for (String name : args) {
      System.out.println(name);
      gazetteer.lookup(name, PlaceContext.NONE).stream().limit(4)
          .forEach(c -> System.out.printf("  %.3f %s %s %s %s%n", c.score(), c.place().id(), c.place().name(), c.place().country(), c.reasons()));
    }
  }

  private static long heap() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
