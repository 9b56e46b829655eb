package sojourn.export.plate.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Pieces of work that are done several at a time, so that all cores have their share, and handed over in their order; whoever asks waits. */
final class Ahead<T> {

  /** Pieces done at a time; each holds the pixels of a band. */
  private static final int SEVERAL = 8;

  private final int count;
  private final IntFunction<T> work;
  private final Deque<T> done = new ArrayDeque<>();
  private int next;

  /** Work for each number below the count; pieces do not depend on each other. */
  Ahead(int count, IntFunction<T> work) {
    this.count = count;
    this.work = work;
  }

  /** The next result. */
  T next() {
    if (done.isEmpty()) {
      int end = Math.min(count, next + SEVERAL);
      done.addAll(IntStream.range(next, end).parallel().mapToObj(work).toList());
      next = end;
    }
    return done.removeFirst();
  }
}
