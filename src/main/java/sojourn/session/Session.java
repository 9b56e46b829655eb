package sojourn.session;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.Snapshot;
import sojourn.model.text.Evidence;
import sojourn.paint.Theme;
import sojourn.paint.ground.Ground;
import sojourn.session.where.Whereabouts;

/**
 * What the user is looking at. The one owner of selection, brush, filter, time window and map extent; panels bind to these values and set them.
 * Used on the JavaFX thread only.
 */
public final class Session {

  private final ReadOnlyObjectWrapper<Snapshot> snapshot;
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.ALL);
  private final ReadOnlyObjectWrapper<Visible> visible;
  private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(this, "selection", Selection.NONE);
  private final ObjectProperty<@Nullable EntityId> brush = new SimpleObjectProperty<>(this, "brush", null);
  private final ObjectProperty<@Nullable TimeWindow> timeWindow = new SimpleObjectProperty<>(this, "timeWindow", null);
  private final ObjectProperty<@Nullable MapExtent> mapExtent = new SimpleObjectProperty<>(this, "mapExtent", null);
  private final BooleanProperty extentFilters = new SimpleBooleanProperty(this, "extentFilters", false);
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
  private final ObjectProperty<Ground> ground = new SimpleObjectProperty<>(this, "ground", Ground.BORDERS);
  private final ObjectProperty<@Nullable Evidence> passage = new SimpleObjectProperty<>(this, "passage", null);
  private final ObjectProperty<@Nullable TimeCursor> timeCursor = new SimpleObjectProperty<>(this, "timeCursor", null);
  private final ObjectProperty<@Nullable Comparison> comparison = new SimpleObjectProperty<>(this, "comparison", null);
  private final Moving moving = new Moving();
  private final Sieving sieving;
  private volatile Quotes quotes = Quotes.UNKNOWN;

  public Session(Snapshot first) {
    this(Visible.of(first, Filter.ALL));
  }

  private Session(Visible first) {
    snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot", first.snapshot());
    visible = new ReadOnlyObjectWrapper<>(this, "visible", first);
    filter.set(first.filter());
    timeWindow.set(first.filter().window());
    sieving = new Sieving(visible::get, filter::get, visible::set);
    filter.addListener((value, before, now) -> sieving.run());
    timeWindow.addListener((value, before, now) -> filter.set(filter.get().withWindow(now)));
    mapExtent.addListener((value, before, now) -> filterByExtent());
    extentFilters.addListener((value, before, now) -> filterByExtent());
    timeCursor.addListener((value, before, now) -> follow());
    visible.addListener((value, before, now) -> follow());
  }

  private void follow() {
    if (timeCursor.get() != null) {
      moving.ask(visible.get());
    }
  }

  /** A session of its own that begins as this one is now, for a presentation: whatever it shows, this one stays as it is. */
  public Session apart(Jobs jobs) {
    Session other = new Session(visible.get());
    other.work(jobs, quotes);
    other.selection.set(selection.get());
    other.theme.bind(theme);
    other.ground.bind(ground);
    return other;
  }

  /** Filters large collections by these jobs, and finds words in texts so. */
  void work(Jobs jobs, Quotes texts) {
    sieving.on(jobs);
    moving.on(jobs);
    quotes = texts;
  }

  /** All of a snapshot, with what is shown of it in any case found beforehand; for {@link #show(Visible)}, on any thread. */
  Visible whole(Snapshot next) {
    return Visible.of(next, Filter.ALL, quotes).ready();
  }

  /** Swaps in a newer snapshot; what it no longer knows is no longer selected. */
  public void show(Snapshot next) {
    show(Visible.of(next, filter.get(), quotes));
  }

  /** Swaps in a newer snapshot of which all was found that is visible. */
  void show(Visible found) {
    Snapshot next = found.snapshot();
    snapshot.set(next);
    visible.set(found.filter().equals(filter.get()) ? found : found.under(filter.get()));
    Comparison compared = comparison.get();
    if (compared != null && !(next.knows(compared.first()) && next.knows(compared.second()))) {
      comparison.set(null);
    }
    EntityId brushed = brush.get();
    if (brushed != null && !next.knows(brushed)) {
      brush.set(null);
    }
    if (!selection.get().ids().stream().allMatch(next::knows)) {
      Selection kept = Selection.NONE;
      for (EntityId id : selection.get().ids()) {
        if (next.knows(id)) {
          kept = kept.toggled(id);
        }
      }
      selection.set(kept);
    }
  }

  public ReadOnlyObjectProperty<Snapshot> snapshot() {
    return snapshot.getReadOnlyProperty();
  }

  public ObjectProperty<Filter> filter() {
    return filter;
  }

  /** Snapshot under the filter. */
  public ReadOnlyObjectProperty<Visible> visible() {
    return visible.getReadOnlyProperty();
  }

  public ObjectProperty<Selection> selection() {
    return selection;
  }

  /** Words of a source to look at while that source is selected, null for none. */
  public ObjectProperty<@Nullable Evidence> passage() {
    return passage;
  }

  /** What the pointer is over, in whichever panel; null for nothing. */
  public ObjectProperty<@Nullable EntityId> brush() {
    return brush;
  }

  /**
   * The days the timeline shows, and what filters the other panels: null shows the whole collection and filters nothing. Set by the timeline
   * (pan, zoom, overview strip) and by whoever wants to show a time.
   */
  public ObjectProperty<@Nullable TimeWindow> timeWindow() {
    return timeWindow;
  }

  /** The moment at which the map shows where everybody was; null for none. Set by the timeline. It filters nothing. */
  public ObjectProperty<@Nullable TimeCursor> timeCursor() {
    return timeCursor;
  }

  /** The two that are compared; null for none. It filters nothing. */
  public ObjectProperty<@Nullable Comparison> comparison() {
    return comparison;
  }

  /** Where everybody was, under all filters but the time window; made while there is a time cursor, of a large collection a moment later. */
  public ReadOnlyObjectProperty<Whereabouts> whereabouts() {
    return moving.now();
  }

  /** Has {@link #whereabouts} made before there is a time cursor. */
  public void prepareWhereabouts() {
    moving.ask(visible.get());
  }

  /** The area the map shows; set by the map. Null until the map was laid out. */
  public ObjectProperty<@Nullable MapExtent> mapExtent() {
    return mapExtent;
  }

  /** Whether only what lies on the visible part of the map counts; off at first. */
  public BooleanProperty extentFilters() {
    return extentFilters;
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /** What lies under the marks of the map. */
  public ObjectProperty<Ground> ground() {
    return ground;
  }

  private void filterByExtent() {
    filter.set(filter.get().withExtent(extentFilters.get() ? mapExtent.get() : null));
  }

  /** Escape: first the selection goes, then the filter. */
  public void clear() {
    if (!selection.get().isEmpty()) {
      selection.set(Selection.NONE);
    } else {
      clearFilter();
    }
  }

  /** Filters so, the time window and the map's part of it included. */
  public void filter(Filter next) {
    filter.set(next.withWindow(filter.get().window()).withExtent(filter.get().extent()));
    timeWindow.set(next.window());
  }

  /** Takes every filter away. */
  public void clearFilter() {
    timeWindow.set(null);
    extentFilters.set(false);
    filter.set(Filter.ALL);
  }
}
