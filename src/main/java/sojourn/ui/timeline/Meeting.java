package sojourn.ui.timeline;

import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterKind;
import sojourn.model.EntityId;
import sojourn.model.PersonId;

/**
 * An encounter or an occasion as the timeline marks it.
 *
 * @param person the other one; null for an occasion
 * @param name the name in full
 * @param brief the family name, or what serves as one
 * @param from first possible day
 * @param to day after the last possible one
 * @param sure whether the day is certain
 */
record Meeting(
    EntityId id, @Nullable PersonId person, EncounterKind kind, String name, String brief, int hue, double from, double to, boolean sure) {

  boolean occasion() {
    return person == null;
  }

  boolean dated() {
    return from < to;
  }

  double middle() {
    return (from + to) / 2;
  }
}
