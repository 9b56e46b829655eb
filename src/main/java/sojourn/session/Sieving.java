package sojourn.session;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Filters, of a large collection off the JavaFX thread: one filter at a time, and after it the newest that was set meanwhile, so that the panels
 * follow a moving hand without lagging behind it. A small collection is filtered at once.
 */
final class Sieving {

  /** Rows from which on filtering takes longer than handing it over. */
  static final int LARGE = 60_000;

  private final Supplier<Visible> shown;
  private final Supplier<Filter> wanted;
  private final Consumer<Visible> show;
  private @Nullable Jobs jobs;
  private boolean running;

  /**
   * @param shown what is shown now, whose snapshot is filtered
   * @param wanted the newest filter
   */
  Sieving(Supplier<Visible> shown, Supplier<Filter> wanted, Consumer<Visible> show) {
    this.shown = shown;
    this.wanted = wanted;
    this.show = show;
  }

  void on(Jobs other) {
    jobs = other;
  }

  /** Shows the snapshot under the wanted filter, now or soon. */
  void run() {
    Jobs others = jobs;
    Visible now = shown.get();
    if (others == null || now.size() < LARGE) {
      show.accept(now.under(wanted.get()));
    } else if (!running) {
      running = true;
      Filter filter = wanted.get();
      others.latest("sieve", steps -> now.under(filter).ready(), this::done);
    }
  }

  private void done(Visible next) {
    running = false;
    if (next.sieve() == shown.get().sieve()) {
      show.accept(next);
    }
    if (!shown.get().filter().equals(wanted.get())) {
      run();
    }
  }
}
