package sojourn.archive;

import java.util.List;
import java.util.Optional;
import sojourn.model.SearchHit;
import sojourn.model.SojournException;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.Snapshot;
import sojourn.store.Store;

/** What one may ask a collection. */
final class Questions {

  private final Store store;

  Questions(Store store) {
    this.store = store;
  }

  List<SearchHit> search(String words) throws SojournException {
    return store.search(words.strip());
  }

  List<String> check() throws SojournException {
    return store.check();
  }

  /** The one source of this name, title or beginning of id. */
  SourceId source(Snapshot snapshot, String named) throws SojournException {
    List<Source> exact = snapshot.sources().values().stream().filter(s -> s.name().equals(named) || s.title().equals(named)).toList();
    List<Source> found =
        exact.isEmpty() ? snapshot.sources().values().stream().filter(s -> !named.isEmpty() && (s.id().value().startsWith(named) || s.name().startsWith(named))).toList() : exact;
    if (found.isEmpty()) {
      throw new SojournException("The collection has no source '" + named + "': its sources are listed by 'sojourn list'.");
    }
    if (found.size() > 1) {
      throw new SojournException("Several sources begin with '" + named + "': give the whole name or more of the id.");
    }
    return found.getFirst().id();
  }

  Optional<String> nextUndo() throws SojournException {
    return Corrections.description(store.journal().toUndo());
  }

  Optional<String> nextRedo() throws SojournException {
    return Corrections.description(store.journal().toRedo());
  }
}
