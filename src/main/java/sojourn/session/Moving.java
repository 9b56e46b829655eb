package sojourn.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import sojourn.session.where.Whereabouts;

/** Keeps where everybody was, for what all filters but the time window leave; made when it is first needed, of large collections by a job. */
final class Moving {

  /** Visits up to which it is made at once. */
  private static final int FEW = 2_000;

  private final ReadOnlyObjectWrapper<Whereabouts> now = new ReadOnlyObjectWrapper<>(this, "whereabouts", Whereabouts.NONE);
  private Jobs jobs = new InlineJobs();
  private @Nullable Visible of;

  void on(Jobs work) {
    jobs = work;
  }

  ReadOnlyObjectProperty<Whereabouts> now() {
    return now.getReadOnlyProperty();
  }

  /** Has it made for what is visible, if it is not. */
  void ask(Visible visible) {
    if (of != null && same(of, visible)) {
      return;
    }
    of = visible;
    if (visible.snapshot().columns().visits().size() <= FEW) {
      now.set(made(visible));
    } else {
      jobs.latest("whereabouts", steps -> made(visible), now::set);
    }
  }

  private static boolean same(Visible a, Visible b) {
    return a.sieve() == b.sieve() && a.filter().withWindow(null).equals(b.filter().withWindow(null));
  }

  private static Whereabouts made(Visible visible) {
    Visible all = visible.filter().window() == null ? visible : visible.under(visible.filter().withWindow(null));
    return Whereabouts.of(all.snapshot(), all.visitRows());
  }
}
