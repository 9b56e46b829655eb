package sojourn.export.plate.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/** Pieces of work that are done ahead on all cores and handed over in their order. */
final class Ahead<T> {

  /** Pieces under way at most; each holds the pixels of a band. */
  private static final int MOST = 6;

  private final int count;
  private final IntFunction<T> work;
  private final int window = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, MOST);
  private final Deque<CompletableFuture<T>> under = new ArrayDeque<>();
  private int started;

  /** Work that may be done on any thread, for each number below the count. */
  Ahead(int count, IntFunction<T> work) {
    this.count = count;
    this.work = work;
  }

  /** The next result. */
  T next() {
    while (started < count && under.size() < window) {
      int number = started++;
      under.add(CompletableFuture.supplyAsync(() -> work.apply(number)));
    }
    return under.removeFirst().join();
  }
}
