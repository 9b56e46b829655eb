package sojourn.atlas.journey;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.Snapshot;
import sojourn.model.VisitId;

/** Which visits stand out, by numbers of rows: the primary choice, what else is chosen, what the pointer is over. Not changed once made. */
public record Emphasis(BitSet primary, BitSet chosen, BitSet brushed) {

  public static final Emphasis NONE = new Emphasis(new BitSet(), new BitSet(), new BitSet());

  /** Only these as the primary choice. */
  public static Emphasis on(Snapshot snapshot, Set<VisitId> visits) {
    return new Emphasis(rows(snapshot, visits), new BitSet(), new BitSet());
  }

  /** The rows of visits. */
  public static BitSet rows(Snapshot snapshot, Set<VisitId> visits) {
    BitSet rows = new BitSet();
    for (VisitId id : visits) {
      int row = snapshot.columns().visits().of(id);
      if (row >= 0) {
        rows.set(row);
      }
    }
    return rows;
  }

  boolean none() {
    return primary.isEmpty() && chosen.isEmpty() && brushed.isEmpty();
  }

  static boolean holds(BitSet rows, Snapshot snapshot, @Nullable VisitId visit) {
    int row = rows.isEmpty() ? -1 : snapshot.columns().visits().of(visit);
    return row >= 0 && rows.get(row);
  }
}
