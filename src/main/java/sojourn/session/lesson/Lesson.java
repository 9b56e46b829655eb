package sojourn.session.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Change;
import sojourn.model.EntityId;
import sojourn.model.Snapshot;
import sojourn.model.Trip;
import sojourn.model.TripId;
import sojourn.model.VisitId;
import sojourn.model.step.Area;
import sojourn.model.step.Chosen;
import sojourn.model.step.Step;
import sojourn.model.step.Stop;
import sojourn.session.Facet;
import sojourn.session.Filter;
import sojourn.session.FilterText;
import sojourn.session.MapExtent;
import sojourn.session.Pick;
import sojourn.session.Selection;
import sojourn.session.Session;

/** The steps that the collection keeps, in order. Adding, changing, moving and removing one can be undone. */
public final class Lesson {

  private final Session session;
  private final Consumer<Change> apply;
  private final ReadOnlyObjectWrapper<List<Step>> all = new ReadOnlyObjectWrapper<>(this, "all", List.of());

  /** @param apply has a change made and kept */
  public Lesson(Session session, Consumer<Change> apply) {
    this.session = session;
    this.apply = apply;
  }

  public ReadOnlyObjectProperty<List<Step>> all() {
    return all.getReadOnlyProperty();
  }

  /** Takes up what the collection keeps. */
  public void show(List<Step> steps) {
    if (!steps.equals(all.get())) {
      all.set(List.copyOf(steps));
    }
  }

  /** What is shown now as a step at the end. */
  public void addPresent() {
    apply.accept(new Change.AddSteps(all.get().size(), List.of(present())));
  }

  /** What is shown now: the filter with its time, the part of the map, what is selected. */
  public Step present() {
    Snapshot snapshot = session.snapshot().get();
    Selection selection = session.selection().get();
    List<EntityId> ids = new ArrayList<>(selection.ids());
    selection.focus().ifPresent(primary -> {
      ids.remove(primary);
      ids.addFirst(primary);
    });
    List<Chosen> chosen = ids.stream().map(id -> Chosen.of(id, snapshot)).toList();
    String filter = FilterText.write(session.filter().get(), snapshot);
    Step bare = new Step("", "", filter, area(session.mapExtent().get()), chosen, Set.of());
    String title = Stop.of(bare, snapshot).place();
    return bare.titled(title.isEmpty() ? snapshot.collection() : title);
  }

  private static @Nullable Area area(@Nullable MapExtent e) {
    return e == null || !(e.south() < e.north()) ? null : new Area(e.south(), e.west(), e.north(), e.east());
  }

  /** The trip of what is selected; null where nothing of a trip is. */
  public @Nullable Trip trip() {
    Snapshot snapshot = session.snapshot().get();
    TripId id =
        switch (session.selection().get().primary()) {
          case TripId t -> t;
          case VisitId v when snapshot.visits().get(v) != null -> snapshot.visits().get(v).trip();
          case null, default -> null;
        };
    return id == null ? null : snapshot.trips().get(id);
  }

  /** A step a visit of a trip, at the end. */
  public void addTrip(Trip trip) {
    Snapshot snapshot = session.snapshot().get();
    String only = FilterText.write(Filter.ALL.with(Facet.TRIP, Pick.only(Set.of(trip.id().value()))), snapshot);
    List<Step> steps =
        trip.visits().stream()
            .filter(v -> Stop.located(snapshot, v))
            .map(v -> new Step(Stop.placeName(snapshot, v), "", only, null, List.of(Chosen.of(v, snapshot)), Set.of()))
            .toList();
    if (!steps.isEmpty()) {
      apply.accept(new Change.AddSteps(all.get().size(), steps));
    }
  }

  public void change(int at, Step step) {
    if (!all.get().get(at).equals(step)) {
      apply.accept(new Change.ChangeStep(at, step));
    }
  }

  /** Does nothing beyond the ends. */
  public void move(int from, int to) {
    if (to >= 0 && to < all.get().size() && from != to) {
      apply.accept(new Change.MoveStep(from, to));
    }
  }

  public void remove(int at) {
    apply.accept(new Change.RemoveSteps(at, 1));
  }
}
