package sojourn.archive;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import sojourn.archive.derivation.Corpus;
import sojourn.archive.derivation.Derivation;
import sojourn.archive.derivation.Derived;
import sojourn.archive.derivation.Offices;
import sojourn.archive.kept.Kept;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.store.Store;

/** Derives an open collection. What was derived from a large one is kept in its file, so that opening it need not derive it again. */
final class Deriving {

  /** Visits and encounters above which it is quicker to read what was derived than to derive it. */
  static final int MANY = 5_000;

  private final Store store;
  private final String name;
  private final Function<String, Optional<Place>> seatOf;
  private final Offices offices;
  private final Kept kept;
  private final int many;

  Deriving(Store store, String name, Function<String, Optional<Place>> seatOf, Offices offices) {
    this(store, name, seatOf, offices, MANY);
  }

  /**
   * Of a collection.
   *
   * @param seatOf the capital of a country, by ISO code, or the seat of an organisation, by name
   * @param many visits and encounters from which on what was derived is kept
   */
  Deriving(Store store, String name, Function<String, Optional<Place>> seatOf, Offices offices, int many) {
    this.store = store;
    this.name = name;
    this.seatOf = seatOf;
    this.offices = offices;
    this.kept = new Kept(store, offices.mark());
    this.many = many;
  }

  /** The collection as it is when opened: as it was kept, else derived. */
  Derived opened() throws SojournException {
    Optional<Snapshot> snapshot = kept.snapshot(name, 1);
    return snapshot.isPresent() ? reading(snapshot.get()) : derived(1);
  }

  /** The collection as it is now, derived. */
  Derived derived(long number) throws SojournException {
    long state = store.state();
    Derived next = Derivation.of(corpus(), seatOf, offices, number);
    if (!store.writable()) {
      return next;
    }
    long now = withHues(next, state);
    boolean large = next.snapshot().columns().visits().size() + next.snapshot().columns().encounters().size() >= many;
    return large && now > 0 ? small(next.snapshot(), now) : next;
  }

  /** The claims are let go before the snapshot is written: a large collection has no room for both twice. */
  private Derived small(Snapshot snapshot, long state) throws SojournException {
    return reading(kept.keep(snapshot, state).orElse(snapshot));
  }

  /** Keeps new hues; the state after it, 0 where something else has changed meanwhile. */
  private long withHues(Derived next, long state) throws SojournException {
    if (next.hues().isEmpty()) {
      return state;
    }
    return store.transact(
        () -> {
          boolean same = store.state() == state;
          store.putHues(next.hues());
          return same ? store.state() : 0L;
        });
  }

  private Corpus corpus() throws SojournException {
    return new Corpus(name, store.readings(), store.decisions(), store.places(), store.hues());
  }

  /** A snapshot whose claims are worked out when a change needs them. */
  private Derived reading(Snapshot snapshot) {
    return new Derived(
        snapshot,
        Map.of(),
        () -> {
          try {
            return Derivation.of(corpus(), seatOf, offices, snapshot.number()).told();
          } catch (SojournException e) {
            throw new IllegalStateException(e.getMessage(), e);
          }
        });
  }
}
