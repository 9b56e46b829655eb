package sojourn.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.junit.jupiter.api.Test;
import sojourn.fixture.MadeMeetings;
import sojourn.model.Snapshot;
import sojourn.session.Activity;
import sojourn.session.Filter;
import sojourn.session.InlineJobs;
import sojourn.session.Jobs;
import sojourn.session.Selection;
import sojourn.session.TimeWindow;
import sojourn.session.Visible;
import sojourn.ui.people.PeopleCount.Answer;
import sojourn.ui.people.PeopleCount.Question;

class PeopleCountTest {

  private final List<Answer> answers = new ArrayList<>();

  @Test
  void littleIsCountedAtOnce() {
    HeldJobs jobs = new HeldJobs();
    PeopleCount count = new PeopleCount(jobs);
    count.ask(question(MadeMeetings.of(1, 20, 50, 200), Filter.ALL), answers::add);
    assertThat(answers).hasSize(1);
    assertThat(jobs.held).isEmpty();
    assertThat(count.settled()).isTrue();
  }

  @Test
  void muchIsCountedElsewhereAndOnlyTheLatestAnswerCounts() {
    Snapshot many = MadeMeetings.of(1, 50, 100, 20_001);
    HeldJobs jobs = new HeldJobs();
    PeopleCount count = new PeopleCount(jobs);
    count.ask(question(many, Filter.ALL), answers::add);
    count.ask(question(many, Filter.ALL.withWindow(new TimeWindow(-19_000, -18_000))), answers::add);
    assertThat(answers).isEmpty();
    assertThat(count.settled()).isFalse();
    jobs.held.forEach(Runnable::run);
    assertThat(answers).hasSize(1);
    assertThat(count.settled()).isTrue();
    assertThat(answers.getFirst().visible().filter().window()).isNotNull();
    List<Answer> inline = new ArrayList<>();
    new PeopleCount(new InlineJobs()).ask(question(many, answers.getFirst().visible().filter()), inline::add);
    assertThat(inline.getFirst().content()).isEqualTo(answers.getFirst().content());
  }

  private static Question question(Snapshot snapshot, Filter filter) {
    return new Question(Visible.of(snapshot, filter), null, List.of(), Selection.NONE, PeopleMode.View.FIRST, Listing.Order.USUAL);
  }

  /** Keeps the work until it is asked for, and hands over every result: what is out of date the panel itself has to drop. */
  private static final class HeldJobs implements Jobs {

    private final Jobs inline = new InlineJobs();
    private final List<Runnable> held = new ArrayList<>();

    @Override
    public <T> void latest(String kind, Work<T> work, Consumer<T> done) {
      held.add(() -> inline.latest(kind, work, done));
    }

    @Override
    public <T> void write(String what, Work<T> work, Consumer<T> done) {
      inline.write(what, work, done);
    }

    @Override
    public ReadOnlyObjectProperty<Activity> activity() {
      return inline.activity();
    }

    @Override
    public ReadOnlyObjectProperty<String> failure() {
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
