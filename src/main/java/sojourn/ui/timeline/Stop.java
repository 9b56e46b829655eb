package sojourn.ui.timeline;

import sojourn.model.EntityId;
import sojourn.model.VisitId;

/**
 * A station of the arrow keys: a visit or one of its encounters.
 *
 * @param visit the visit it belongs to, itself for a visit
 */
record Stop(EntityId id, VisitId visit, double from, double to) {

  boolean dated() {
    return from < to;
  }

  boolean isVisit() {
    return id.equals(visit);
  }
}
