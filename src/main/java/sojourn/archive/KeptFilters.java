package sojourn.archive;

import sojourn.archive.Change.KeepFilter;
import sojourn.archive.Change.RenameFilter;
import sojourn.model.SojournException;
import sojourn.store.Store;

/** Filters kept by name in the collection. */
record KeptFilters(Store store) {

  /** Keeps or forgets one; returns what takes that back. */
  Change make(KeepFilter change) throws SojournException {
    String before = store.filters().get(change.name());
    String filter = change.filter();
    if (filter == null) {
      store.dropFilter(change.name());
    } else {
      store.putFilter(change.name(), filter);
    }
    return new KeepFilter(change.name(), before);
  }

  /** Calls one by another name; returns what takes that back. */
  Change make(RenameFilter change) throws SojournException {
    String filter = store.filters().get(change.name());
    if (filter == null) {
      throw new SojournException("The collection has no filter '" + change.name() + "'.");
    }
    if (store.filters().containsKey(change.other())) {
      throw new SojournException("There is a filter '" + change.other() + "' already: choose another name.");
    }
    store.dropFilter(change.name());
    store.putFilter(change.other(), filter);
    return new RenameFilter(/* name= */ change.other(), /* other= */ change.name());
  }

  static String describe(KeepFilter change) {
    return (change.filter() == null ? "Forget the filter " : "Keep the filter ") + change.name();
  }
}
