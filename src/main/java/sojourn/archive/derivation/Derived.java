package sojourn.archive.derivation;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterId;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.model.VisitId;
import sojourn.model.claim.Reading;
import sojourn.store.ClaimKey;

/** A snapshot and how it hangs together with the claims it was derived from, which is worked out when it is asked for. */
public final class Derived {

  private final Snapshot snapshot;
  private final Map<String, Integer> hues;
  private final Supplier<Told> making;
  private @Nullable Told told;

  /**
   * A snapshot and where to ask for its claims.
   *
   * @param hues those given to newcomers, by folded name, to be kept
   */
  public Derived(Snapshot snapshot, Map<String, Integer> hues, Supplier<Told> making) {
    this.snapshot = snapshot;
    this.hues = Map.copyOf(hues);
    this.making = making;
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  /** Hues given to newcomers, by folded name, to be kept. */
  public Map<String, Integer> hues() {
    return hues;
  }

  /** What it was derived from. */
  public synchronized Told told() {
    Told known = told == null ? making.get() : told;
    told = known;
    return known;
  }

  /** Readings with decisions applied and everybody under the collection's name for him. */
  public List<Reading> readings() {
    return told().readings();
  }

  public Map<PersonId, List<ClaimKey>> people() {
    return told().people();
  }

  public Map<VisitId, List<ClaimKey>> visits() {
    return told().visits();
  }

  public Map<EncounterId, List<ClaimKey>> encounters() {
    return told().encounters();
  }
}
