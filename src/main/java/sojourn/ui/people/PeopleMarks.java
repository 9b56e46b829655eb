package sojourn.ui.people;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.PersonId;
import sojourn.session.Selection;
import sojourn.session.Visible;

/**
 * Who is selected or brushed, directly or by what they took part in.
 *
 * @param primary the selection's focus when it is a person
 * @param selected persons in the selection
 * @param chosen these and everybody met in what else is selected
 * @param brushed whom the pointer is on, in whichever panel
 */
record PeopleMarks(@Nullable PersonId primary, Set<PersonId> selected, Set<PersonId> chosen, Set<PersonId> brushed) {

  static final PeopleMarks NONE = new PeopleMarks(null, Set.of(), Set.of(), Set.of());

  /** What the selection marks, with nothing brushed. */
  static PeopleMarks of(Visible visible, Selection selection, PersonId traveller) {
    Set<PersonId> selected = new HashSet<>();
    Set<PersonId> chosen = new HashSet<>();
    for (EntityId id : selection.ids()) {
      chosen.addAll(Touched.by(visible, id, traveller));
      if (id instanceof PersonId person) {
        selected.add(person);
      }
    }
    chosen.remove(traveller);
    PersonId primary = selection.primary() instanceof PersonId p ? p : null;
    return new PeopleMarks(primary, selected, chosen, Set.of());
  }

  /** The same with what the pointer is on. */
  PeopleMarks brushing(Visible visible, @Nullable EntityId brush, PersonId traveller) {
    return new PeopleMarks(primary, selected, chosen, brush == null ? Set.of() : Touched.by(visible, brush, traveller));
  }

  /** Whether somebody stands out, so that the drawing mutes the others. */
  boolean mutes() {
    return !chosen.isEmpty();
  }
}
