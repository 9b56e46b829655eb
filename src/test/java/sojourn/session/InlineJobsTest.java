package sojourn.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sojourn.model.SojournException;

class InlineJobsTest {

  private final InlineJobs jobs = new InlineJobs();
  private final List<String> results = new ArrayList<>();

  @Test
  void workIsDoneAtOnceInOrder() {
    jobs.write("first", steps -> "a", results::add);
    jobs.latest("second", steps -> "b", results::add);
    assertThat(results).containsExactly("a", "b");
    assertThat(jobs.failure().get()).isNull();
  }

  @Test
  void anExpectedFailureIsKeptAndTheNextSuccessForgetsIt() {
    jobs.write(
        "bad",
        steps -> {
          throw new SojournException("The disk is full.");
        },
        done -> results.add("never"));
    assertThat(results).isEmpty();
    assertThat(jobs.failure().get()).isEqualTo("The disk is full.");
    jobs.write("good", steps -> "a", results::add);
    assertThat(jobs.failure().get()).isNull();
  }
}
