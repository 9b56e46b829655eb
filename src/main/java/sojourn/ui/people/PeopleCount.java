package sojourn.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.session.Jobs;
import sojourn.session.Selection;
import sojourn.session.Visible;
import sojourn.session.tie.TieIndex;

/** Counts what the panel shows: at once where there is little, else off the UI thread, where only the latest count is kept. */
final class PeopleCount {

  /** So many encounters are counted within a frame, the index included. */
  private static final int FEW = 20_000;

  private final Jobs jobs;
  private final AtomicReference<@Nullable TieIndex> index = new AtomicReference<>();
  private int asked;
  private int answered;

  PeopleCount(Jobs jobs) {
    this.jobs = jobs;
  }

  /**
   * What is asked.
   *
   * @param wanted the traveller to show when visible
   * @param arranging the selected things that put their people first
   */
  record Question(Visible visible, @Nullable PersonId wanted, List<EntityId> arranging, Selection selection) {}

  /**
   * What was counted.
   *
   * @param marks what the selection marks
   */
  record Answer(Visible visible, TieIndex index, PeopleContent content, PeopleMarks marks) {}

  /** Counts and hands the answer over on this thread, now or later; not at all when something newer was asked meanwhile. */
  void ask(Question question, Consumer<Answer> done) {
    int number = ++asked;
    if (question.visible.snapshot().columns().encounters().size() <= FEW) {
      answered = number;
      done.accept(answer(question));
      return;
    }
    jobs.<Optional<Answer>>latest(
        "people",
        steps -> steps.getAsBoolean() ? Optional.empty() : Optional.of(answer(question)),
        answer -> {
          if (number == asked && answer.isPresent()) {
            answered = number;
            done.accept(answer.get());
          }
        });
  }

  /** Whether all that was asked is answered. */
  boolean settled() {
    return asked == answered;
  }

  private Answer answer(Question question) {
    TieIndex index = index(question.visible.snapshot().columns());
    PeopleContent content = PeopleContent.of(index, question.visible, question.wanted, question.arranging);
    Person traveller = content.traveller();
    PeopleMarks marks = traveller == null ? PeopleMarks.NONE : PeopleMarks.of(question.visible, question.selection, traveller.id());
    return new Answer(question.visible, index, content, marks);
  }

  private TieIndex index(Columns columns) {
    TieIndex known = index.get();
    if (known == null || !known.indexes(columns)) {
      known = TieIndex.of(columns);
      index.set(known);
    }
    return known;
  }
}
