package sojourn.ui.timeline;

import org.jspecify.annotations.Nullable;

/**
 * How the timeline is cut into lanes, as the user chose.
 *
 * @param order null for the usual one: first visit, of very many visits most visits
 */
public record Lanes(LaneKind by, @Nullable LaneOrder order) {

  public static final Lanes USUAL = new Lanes(LaneKind.TRAVELLER, null);

  Lanes by(LaneKind other) {
    return new Lanes(other, order);
  }

  Lanes ordered(LaneOrder other) {
    return new Lanes(by, other);
  }
}
