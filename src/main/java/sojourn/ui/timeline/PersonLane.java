package sojourn.ui.timeline;

import java.util.List;
import sojourn.model.PersonId;

/**
 * The row of somebody met at least twice.
 *
 * @param times on how many days or visits they were met
 */
record PersonLane(PersonId id, String name, int hue, int times, List<Meeting> meetings) {

  PersonLane {
    meetings = List.copyOf(meetings);
  }
}
