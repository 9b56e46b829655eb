package sojourn.ui.timeline;

import java.util.List;
import sojourn.model.TripId;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;

/**
 * A visit of which no source says when it was.
 *
 * @param note what is known of its date all the same, such as a day without a year; empty otherwise
 */
record Undated(VisitId id, TripId trip, VisitStatus status, String place, int hue, String note, List<Meeting> meetings) {

  Undated {
    meetings = List.copyOf(meetings);
  }
}
