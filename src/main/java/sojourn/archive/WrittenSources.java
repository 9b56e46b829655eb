package sojourn.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sojourn.archive.Change.AddSource;
import sojourn.archive.Change.Decide;
import sojourn.archive.Change.SwapReading;
import sojourn.archive.derivation.Derived;
import sojourn.model.SojournException;
import sojourn.model.SourceId;
import sojourn.model.claim.Reading;
import sojourn.store.Decision;
import sojourn.store.Store;

/** What a person wrote of a text, in place of what was read in it. The older reading is kept for undo. */
record WrittenSources(Store store, Corrections corrections) {

  /** Keeps a reading; false where it says what the collection says already. */
  boolean keep(Reading written, long batch, Derived derived) throws SojournException {
    SourceId id = written.document().id();
    boolean there = derived.snapshot().sources().containsKey(id);
    List<Decision> decisions = store.decisions();
    List<Decision> claims = decisions.stream().filter(d -> onClaim(d, id)).toList();
    Optional<Reading> stored = there ? store.reading(id) : Optional.empty();
    boolean known = there && derived.readings().stream().anyMatch(r -> r.document().id().equals(id) && sameClaims(r, written));
    if (known || (stored.isPresent() && claims.isEmpty() && stored.get().equals(written))) {
      return false;
    }
    store.transact(
        () -> {
          List<Decision> forget = new ArrayList<>(claims);
          List<Decision> keep = List.of();
          Change done;
          if (stored.isPresent()) {
            int slot = store.setAside(written);
            done = corrections.apply(new SwapReading(id, slot, true), batch, derived);
            List<Decision> people = decisions.stream().filter(d -> !onClaim(d, id)).toList();
            DecisionMoves moves = DecisionMoves.of(stored.get(), written, people);
            keep = moves.keep();
            forget.addAll(moves.forget());
          } else {
            done = corrections.apply(new AddSource(written), batch, derived);
          }
          return keep.isEmpty() && forget.isEmpty() ? done : corrections.apply(new Decide(keep, forget, Corrections.KEEP), batch, derived);
        });
    return true;
  }

  /** Whether a decision is on a visit or an encounter of the source: what is written says all of those anew. */
  private static boolean onClaim(Decision decision, SourceId source) {
    return decision.claim().source().equals(source) && !decision.claim().claim().startsWith("person/");
  }

  private static boolean sameClaims(Reading now, Reading written) {
    return now.document().name().equals(written.document().name())
        && now.document().text().equals(written.document().text())
        && now.title().equals(written.title())
        && java.util.Objects.equals(now.published(), written.published())
        && now.people().equals(written.people())
        && now.visits().equals(written.visits())
        && now.encounters().equals(written.encounters())
        && now.occasions().equals(written.occasions())
        && now.mentions().equals(written.mentions());
  }
}
