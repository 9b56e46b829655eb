package sojourn.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sojourn.fixture.ManyRows;
import sojourn.model.Snapshot;

/** A large collection follows a moving hand, one filter at a time, and ends at the newest. */
class SievingTest {

  private final Waiting jobs = new Waiting();
  private final Session session = new Session(ManyRows.of(8_000, 55_000, 90));

  @Test
  void filtersSetWhileOneIsAtWorkAreSkippedButForTheNewest() {
    session.work(jobs, Quotes.UNKNOWN);
    List<@Nullable TimeWindow> shown = new ArrayList<>();
    session.visible().addListener((value, before, now) -> shown.add(now.filter().window()));
    List<TimeWindow> windows = List.of(new TimeWindow(0, 10), new TimeWindow(1, 11), new TimeWindow(2, 12), new TimeWindow(3, 13));
    windows.forEach(session.timeWindow()::set);
    assertThat(jobs.waiting).hasSize(1);
    assertThat(shown).isEmpty();
    jobs.finish();
    jobs.finish();
    assertThat(jobs.waiting).isEmpty();
    assertThat(shown).containsExactly(windows.getFirst(), windows.getLast());
  }

  @Test
  void aFilterOfASnapshotThatIsGoneIsNotShown() {
    session.work(jobs, Quotes.UNKNOWN);
    session.timeWindow().set(new TimeWindow(0, 10));
    Snapshot next = ManyRows.of(8_000, 55_000, 91);
    session.show(next);
    jobs.finish();
    assertThat(session.visible().get().snapshot()).isSameAs(next);
    assertThat(session.visible().get().filter()).isEqualTo(session.filter().get());
    assertThat(jobs.waiting).isEmpty();
  }

  @Test
  void aSmallCollectionIsFilteredAtOnce() {
    session.work(jobs, Quotes.UNKNOWN);
    session.show(ManyRows.of(100, 500, 9));
    session.timeWindow().set(new TimeWindow(0, 10));
    assertThat(session.visible().get().filter().window()).isEqualTo(new TimeWindow(0, 10));
  }

  /** Jobs that are done when told to. */
  private static final class Waiting implements Jobs {

    private final List<Runnable> waiting = new ArrayList<>();
    private final InlineJobs inline = new InlineJobs();

    void finish() {
      waiting.removeFirst().run();
    }

    @Override
    public <T> void latest(String kind, Work<T> work, Consumer<T> done) {
      waiting.add(() -> inline.latest(kind, work, done));
    }

    @Override
    public <T> void write(String what, Work<T> work, Consumer<T> done) {
      inline.write(what, work, done);
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Activity> activity() {
      return inline.activity();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable String> failure() {
      return inline.failure();
    }

    @Override
    public void cancel() {
      inline.cancel();
    }

    @Override
    public void close() {
      inline.close();
    }
  }
}
