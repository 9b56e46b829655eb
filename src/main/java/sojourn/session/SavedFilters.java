package sojourn.session;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import sojourn.archive.Change;
import sojourn.model.SojournException;

/** The filters that are kept in the collection, by name. Keeping, renaming and forgetting one can be undone. */
public final class SavedFilters {

  private final Session session;
  private final Consumer<Change> apply;
  private final ReadOnlyObjectWrapper<SortedMap<String, String>> all = new ReadOnlyObjectWrapper<>(this, "all", Collections.emptySortedMap());

  SavedFilters(Session session, Consumer<Change> apply) {
    this.session = session;
    this.apply = apply;
  }

  /** Their lines of text by name. */
  public ReadOnlyObjectProperty<SortedMap<String, String>> all() {
    return all.getReadOnlyProperty();
  }

  void show(SortedMap<String, String> filters) {
    all.set(Collections.unmodifiableSortedMap(new TreeMap<>(filters)));
  }

  /** Keeps what is filtered now, in place of an earlier filter of that name. */
  public void keep(String name) {
    apply.accept(new Change.KeepFilter(name, FilterText.write(session.filter().get(), session.snapshot().get())));
  }

  public void rename(String name, String other) {
    apply.accept(new Change.RenameFilter(name, other));
  }

  public void forget(String name) {
    apply.accept(new Change.KeepFilter(name, null));
  }

  /** Filters by a kept one. Fails with one sentence where it names what the collection no longer has. */
  public void use(String name) throws SojournException {
    Filter filter = FilterText.read(all.get().getOrDefault(name, ""), session.snapshot().get());
    session.filter(filter);
  }
}
