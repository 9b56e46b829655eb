package sojourn.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import sojourn.archive.Change.Decide;
import sojourn.archive.Change.SwapReading;
import sojourn.archive.derivation.Derived;
import sojourn.model.SojournException;
import sojourn.model.SourceId;
import sojourn.model.claim.Reading;
import sojourn.store.Store;

/** Stored documents read again by a newer reader; what people decided stays. The older reading is kept for undo. */
final class Rereads {

  private final Store store;
  private final Corrections corrections;
  private final Supplier<DocumentReader> reader;

  Rereads(Store store, Corrections corrections, Supplier<DocumentReader> reader) {
    this.store = store;
    this.corrections = corrections;
    this.reader = reader;
  }

  /** The sources whose reading is another reader's; what a person wrote is nobody else's. */
  List<SourceId> outdated() throws SojournException {
    SequencedMap<SourceId, String> readers = store.readers();
    readers.values().removeIf(Reading.BY_HAND::equals);
    if (readers.isEmpty()) {
      return List.of();
    }
    String version = reader.get().version();
    return version.isEmpty() ? List.of() : readers.keySet().stream().filter(source -> !version.equals(readers.get(source))).toList();
  }

  /** Reads sources again, each in a transaction of its own, all undone in one step. */
  RereadReport run(List<SourceId> sources, Progress progress, BooleanSupplier cancelled, Derived derived) throws SojournException {
    long batch = store.journal().nextBatch();
    List<String> failures = new ArrayList<>();
    int read = 0;
    int kept = 0;
    int dormant = 0;
    boolean stopped = false;
    for (int i = 0; i < sources.size() && !stopped; i++) {
      stopped = cancelled.getAsBoolean();
      Reading before = store.reading(sources.get(i)).orElse(null);
      if (stopped || before == null) {
        continue;
      }
      if (before.byHand()) {
        failures.add(before.document().name() + " was put right by a person and is not read again: remove it and import the document to have it read.");
        continue;
      }
      if (before.document().text().sheet() != null) {
        failures.add(before.document().name() + " is a table and is not read again: remove it and import it with another mapping.");
        continue;
      }
      progress.at(i, sources.size(), before.document().name());
      Reading now;
      try {
        now = Documents.read(reader.get(), before.document());
      } catch (SojournException e) {
        failures.add(String.valueOf(e.getMessage()));
        continue;
      }
      DecisionMoves moves = DecisionMoves.of(before, now, store.decisions());
      store.transact(() -> {
        int slot = store.setAside(now);
        Change swap = corrections.apply(new SwapReading(before.document().id(), slot, true), batch, derived);
        Decide decide = new Decide(moves.keep(), moves.forget(), Corrections.KEEP);
        return moves.keep().isEmpty() ? swap : corrections.apply(decide, batch, derived);
      });
      read++;
      kept += moves.keep().size();
      dormant += moves.dormant();
    }
    progress.at(sources.size(), sources.size(), "");
    return new RereadReport(read, kept, dormant, failures, stopped);
  }
}
