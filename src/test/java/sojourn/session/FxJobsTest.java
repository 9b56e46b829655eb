package sojourn.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sojourn.model.SojournException;

@ExtendWith(ApplicationExtension.class)
class FxJobsTest {

  private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
  private final List<String> results = new CopyOnWriteArrayList<>();
  private final FxJobs jobs = new FxJobs(bugs::add);

  @Start
  void start(Stage stage) {
    // Only the toolkit is wanted.
  }

  @AfterEach
  void close() {
    jobs.close();
  }

  @Test
  void onlyTheLatestResultOfAKindArrives() throws Exception {
    CountDownLatch hold = new CountDownLatch(1);
    jobs.latest(
        "draw",
        steps -> {
          await(hold);
          return steps.getAsBoolean() ? "old, and knows it" : "old";
        },
        results::add);
    jobs.latest("draw", steps -> "new", results::add);
    jobs.latest("other", steps -> "another kind", results::add);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> results.size() == 2);
    hold.countDown();
    jobs.close();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(results).containsExactlyInAnyOrder("new", "another kind");
  }

  @Test
  void writesAreQueuedAndTheirResultsArriveOnTheToolkitsThread() throws Exception {
    CountDownLatch hold = new CountDownLatch(1);
    jobs.write(
        "first",
        steps -> {
          await(hold);
          return "first";
        },
        r -> results.add(r + " " + Platform.isFxApplicationThread()));
    jobs.write("second", steps -> "second", r -> results.add(r + " " + Platform.isFxApplicationThread()));
    hold.countDown();
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> results.size() == 2);
    assertThat(results).containsExactly("first true", "second true");
    assertThat(jobs.activity().get()).isNull();
  }

  @Test
  void aWriteSaysHowFarItIsAndStopsWhenCancelled() throws Exception {
    CountDownLatch under = new CountDownLatch(1);
    CountDownLatch hold = new CountDownLatch(1);
    jobs.write(
        "import",
        steps -> {
          steps.report("a.txt", 1, 3);
          under.countDown();
          await(hold);
          return steps.getAsBoolean() ? "stopped" : "went on";
        },
        results::add);
    await(under);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(jobs.activity().get()).isEqualTo(new Activity("a.txt", 1, 3));
    jobs.cancel();
    hold.countDown();
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !results.isEmpty());
    assertThat(results).containsExactly("stopped");
  }

  @Test
  void anExpectedFailureIsASentenceAndABugGoesToTheHandler() throws Exception {
    jobs.write(
        "bad",
        steps -> {
          throw new SojournException("The disk is full.");
        },
        r -> results.add("never"));
    IllegalStateException bug = new IllegalStateException("bug");
    jobs.latest(
        "worse",
        steps -> {
          throw bug;
        },
        r -> results.add("never"));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !bugs.isEmpty() && jobs.failure().get() != null);
    assertThat(jobs.failure().get()).isEqualTo("The disk is full.");
    assertThat(bugs).containsExactly(bug);
    assertThat(results).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
