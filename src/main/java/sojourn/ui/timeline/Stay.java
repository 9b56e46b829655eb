package sojourn.ui.timeline;

import java.util.List;
import sojourn.model.ReviewState;
import sojourn.model.TripId;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;

/**
 * A visit with at least one dated end.
 *
 * @param from day number of its beginning, with a fraction where several visits share that day
 * @param to day number at which it ends, exclusive
 * @param softFrom days after {@code from} within which it may have begun; 0 where the day is certain
 * @param softTo days before {@code to} within which it may have ended
 * @param openFrom whether nothing says when it began
 * @param openTo whether nothing says when it ended
 * @param hue its traveller's
 * @param row row of bars in its lane, 0 the first; visits that overlap for days stand in different rows
 */
record Stay(
    VisitId id,
    TripId trip,
    VisitStatus status,
    String place,
    String date,
    double from,
    double to,
    double softFrom,
    double softTo,
    boolean openFrom,
    boolean openTo,
    int row,
    boolean doubtful,
    ReviewState state,
    int hue,
    List<Meeting> meetings) {

  Stay {
    meetings = List.copyOf(meetings);
  }

  Stay at(double begin, double finish, int barRow) {
    return new Stay(id, trip, status, place, date, begin, finish, softFrom, softTo, openFrom, openTo, barRow, doubtful, state, hue, meetings);
  }
}
