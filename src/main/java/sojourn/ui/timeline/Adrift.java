package sojourn.ui.timeline;

import java.util.List;
import sojourn.model.ReviewState;
import sojourn.model.TripId;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;

/**
 * A visit on some unknown day within bounds.
 *
 * @param from first possible day
 * @param to day after the last possible one
 * @param row row of bands in its lane
 * @param hue its traveller's
 * @param then visits of the same trip without any date of their own, in order
 */
record Adrift(
    VisitId id,
    TripId trip,
    VisitStatus status,
    String place,
    String once,
    String years,
    double from,
    double to,
    int row,
    ReviewState state,
    int hue,
    List<Undated> then,
    List<Meeting> meetings) {

  Adrift {
    then = List.copyOf(then);
    meetings = List.copyOf(meetings);
  }

  Adrift at(int bandRow, List<Undated> after) {
    return new Adrift(id, trip, status, place, once, years, from, to, bandRow, state, hue, after, meetings);
  }
}
