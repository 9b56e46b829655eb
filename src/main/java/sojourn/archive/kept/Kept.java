package sojourn.archive.kept;

import java.util.Map;
import java.util.Optional;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.store.Store;

/** What was derived from a collection, kept in its file while nothing changes that it was derived from. */
public final class Kept {

  /** To be raised with each change of the derivation, of its tables, or of how it is written. */
  private static final String WRITTEN_AS = "1";

  private final Store store;
  private final String version;

  /**
   * What is kept in a collection.
   *
   * @param facts what else the derivation hangs on, by which it is told from others
   */
  public Kept(Store store, String facts) {
    String program = Kept.class.getPackage().getImplementationVersion();
    this.store = store;
    this.version = WRITTEN_AS + " " + (program == null ? "from source" : program) + " " + facts;
  }

  /** The snapshot as it was derived; empty where none is kept, or one of another state or version, or a damaged one. */
  public Optional<Snapshot> snapshot(String collection, long number) throws SojournException {
    Optional<Map<String, byte[]>> parts = store.derived(version);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Picture.snapshot(collection, number, parts.get(), store.texts()));
    } catch (RuntimeException e) {
      return Optional.empty(); // written by something else: it is derived anew
    }
  }

  /** Keeps a snapshot that was derived from a state of the collection; its small form, empty where it could not be kept. */
  public Optional<Snapshot> keep(Snapshot snapshot, long state) throws SojournException {
    Map<String, byte[]> parts;
    try {
      parts = new PictureOut(snapshot).parts();
    } catch (IllegalStateException | NumberFormatException e) {
      return Optional.empty(); // of a form that cannot be written: it is derived anew each time
    }
    if (!store.putDerived(version, state, parts)) {
      return Optional.empty();
    }
    return Optional.of(Picture.snapshot(snapshot.collection(), snapshot.number(), parts, store.texts()));
  }
}
