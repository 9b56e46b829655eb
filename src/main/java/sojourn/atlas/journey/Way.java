package sojourn.atlas.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.Leg;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.VisitStatus;

/** All legs from one place to another, in that direction. What is told of them is worked out when the way is drawn first: most never are. */
public final class Way {

  /** No single traveller's colour. */
  public static final int SEVERAL = -1;

  /**
   * What is told of the legs.
   *
   * @param rows of the visits that they lead to
   * @param hue of their traveller, {@link #SEVERAL} where they are of several colours
   * @param cancelled whether none of them was made
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody writes to the rows
  record Told(int[] rows, int hue, boolean cancelled) {}

  private final List<Leg> legs;
  private volatile @Nullable Told told;

  /** @param legs at least one; not changed any more once the way is drawn */
  Way(List<Leg> legs) {
    this.legs = legs;
  }

  Leg first() {
    return legs.getFirst();
  }

  int count() {
    return legs.size();
  }

  PlaceId from() {
    return first().from();
  }

  PlaceId to() {
    return first().to();
  }

  Told told(Snapshot snapshot) {
    Told known = told;
    if (known == null) {
      known = tell(snapshot);
      told = known;
    }
    return known;
  }

  private Told tell(Snapshot snapshot) {
    int hue = Stops.hue(snapshot, first().traveller());
    boolean cancelled = true;
    int[] rows = new int[legs.size()];
    int size = 0;
    for (Leg leg : legs) {
      hue = hue == SEVERAL || hue == Stops.hue(snapshot, leg.traveller()) ? hue : SEVERAL;
      int row = snapshot.columns().visits().of(leg.toVisit());
      cancelled &= row >= 0 && snapshot.columns().visits().status()[row] == VisitStatus.CANCELLED;
      if (row >= 0) {
        rows[size++] = row;
      }
    }
    return new Told(java.util.Arrays.copyOf(rows, size), hue, cancelled);
  }
}
