package sojourn.ui.people;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;
import sojourn.model.Snapshot;
import sojourn.session.Jobs;
import sojourn.session.Selection;
import sojourn.session.Visible;
import sojourn.session.tie.Around;
import sojourn.session.tie.Network;
import sojourn.session.tie.Stand;
import sojourn.session.tie.TieIndex;
import sojourn.session.tie.Together;

/** Counts what the panel shows: at once where there is little, else off the UI thread, where only the latest count is kept. */
final class PeopleCount {

  /** So many encounters are counted within a frame, the index included. */
  private static final int FEW = 20_000;

  /** People drawn in a network, and those whose places are kept for when a filter brings them up. */
  private static final int MOST_DRAWN = 60;

  private static final int MOST_PLACED = 110;

  private final Jobs jobs;
  private final AtomicReference<@Nullable TieIndex> index = new AtomicReference<>();
  private final AtomicReference<@Nullable Placed> stand = new AtomicReference<>();
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
   * @param order of the list
   */
  record Question(Visible visible, @Nullable PersonId wanted, List<EntityId> arranging, Selection selection, PeopleMode.View view, Listing.Order order) {}

  /**
   * What was counted.
   *
   * @param marks what the selection marks
   * @param network empty where no network is shown
   * @param matrix empty where no matrix is shown
   * @param together who was at one place on the same days, where that is asked for
   * @param listing empty where no list is shown
   */
  record Answer(Visible visible, TieIndex index, PeopleContent content, PeopleMarks marks, NetworkContent network, MatrixContent matrix, Together together, Listing listing) {

    /** Before anything was counted. */
    static Answer nothing(Visible visible) {
      TieIndex none = TieIndex.of(Snapshot.empty("").columns());
      return new Answer(visible, none, PeopleContent.NOBODY, PeopleMarks.NONE, NetworkContent.NOBODY, MatrixContent.nobody(), Together.NONE, Listing.EMPTY);
    }
  }

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
    Together together = question.view.sameDays() ? together(index, question.visible) : Together.NONE;
    boolean draws = question.view.mode() == PeopleMode.NETWORK;
    NetworkContent network = draws && traveller != null ? network(index, question, traveller.id(), together) : NetworkContent.NOBODY;
    MatrixContent matrix =
        question.view.mode() == PeopleMode.MATRIX
            ? MatrixContent.of(index, question.visible.snapshot(), question.visible.encounterRows(), question.view.order())
            : MatrixContent.nobody();
    Listing listing = question.view.mode() == PeopleMode.LIST ? Listing.of(content, question.order) : Listing.EMPTY;
    return new Answer(question.visible, index, content, marks, network, matrix, together, listing);
  }

  private NetworkContent network(TieIndex index, Question question, PersonId traveller, Together together) {
    List<PersonId> asked = question.view.middle().isEmpty() ? List.of(traveller) : question.view.middle();
    int[] middle = asked.stream().mapToInt(index::number).filter(n -> n >= 0).toArray();
    int steps = question.view.steps();
    int[] near = InferredTies.nearest(together, middle);
    Network network = Around.of(index, question.visible.encounterRows(), middle, steps, MOST_DRAWN, near);
    Placed placed = stand.get();
    if (placed == null || placed.index != index || placed.steps != steps || !Arrays.equals(placed.middle, middle)) {
      BitSet all = new BitSet();
      all.set(0, index.columns().encounters().size());
      placed = new Placed(index, middle, steps, Stand.of(Around.of(index, all, middle, steps, MOST_PLACED, new int[0])));
      stand.set(placed);
    }
    return NetworkContent.of(network, placed.stand, question.visible.snapshot()).with(InferredTies.among(network, together));
  }

  /** Whole countries are too large to meet in. */
  private static Together together(TieIndex index, Visible visible) {
    List<PlaceId> places = index.columns().places();
    return Together.of(
        index, visible.visitRows(),
        p -> {
          Place place = visible.snapshot().places().get(places.get(p));
          return place != null && (place.kind() == PlaceKind.SETTLEMENT || place.kind() == PlaceKind.LANDMARK);
        });
  }

  /** Where people stand around somebody. */
  @SuppressWarnings("ArrayRecordComponent") // read only
  private record Placed(TieIndex index, int[] middle, int steps, Stand stand) {}

  private TieIndex index(Columns columns) {
    TieIndex known = index.get();
    if (known == null || !known.indexes(columns)) {
      known = TieIndex.of(columns);
      index.set(known);
    }
    return known;
  }
}
