package sojourn.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Counts the facets of what is visible for as long as somebody looks at them: of a large collection off the JavaFX thread, one count at a time and the
 * newest after it.
 */
public final class FacetCounts {

  private final Session session;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<@Nullable Facets> counts = new ReadOnlyObjectWrapper<>(this, "counts", null);
  private Facets.@Nullable Counting counting;
  private @Nullable Sieve counted;
  private boolean watched;
  private boolean running;

  public FacetCounts(Session session, Jobs jobs) {
    this.session = session;
    this.jobs = jobs;
    session.visible().addListener((value, before, now) -> run());
  }

  /** The newest counts, null before anybody has looked. */
  public ReadOnlyObjectProperty<@Nullable Facets> counts() {
    return counts.getReadOnlyProperty();
  }

  /** Whether somebody looks. */
  public void watch(boolean on) {
    watched = on;
    run();
  }

  private void run() {
    Visible now = session.visible().get();
    if (!watched || running) {
      return;
    }
    if (now.size() < Sieving.LARGE) {
      counts.set(count(now));
    } else {
      running = true;
      jobs.latest("facets", steps -> count(now), found -> done(now, found));
    }
  }

  private void done(Visible of, Facets found) {
    running = false;
    if (session.visible().get().sieve() == of.sieve()) {
      counts.set(found);
    }
    if (session.visible().get() != of) {
      run();
    }
  }

  private Facets count(Visible visible) {
    Facets.Counting now = counting;
    if (now == null || counted != visible.sieve()) {
      now = new Facets.Counting(visible.sieve());
      counting = now;
      counted = visible.sieve();
    }
    return now.of(visible.filter());
  }
}
