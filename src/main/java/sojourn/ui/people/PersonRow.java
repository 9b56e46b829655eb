package sojourn.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.session.tie.Days;

/** A row of the list: the head of the selected group, or a person. */
sealed interface PersonRow {

  /** Head over the people of what is selected; {@code where} is null when they were not met at one place. */
  record Head(@Nullable String where, int count) implements PersonRow {}

  /**
   * A person.
   *
   * @param time of the meeting that decides which role is shown, {@link Days#NONE} where undated
   * @param grouped whether it stands under the head
   */
  record Entry(Tie tie, Days time, boolean grouped) implements PersonRow {}

  /** The rows: with a group its people first, both parts in the order asked for. */
  static List<PersonRow> of(PeopleContent content, PeopleColumn column, boolean descending) {
    List<Tie> sorted = content.ties().stream().sorted(column.order(descending)).toList();
    Set<PersonId> group = content.group();
    List<PersonRow> rows = new ArrayList<>();
    if (!group.isEmpty()) {
      rows.add(new Head(content.where(), group.size()));
      sorted.stream().filter(t -> group.contains(t.person().id())).forEach(t -> rows.add(new Entry(t, t.last(), true)));
    }
    sorted.stream().filter(t -> !group.contains(t.person().id())).forEach(t -> rows.add(new Entry(t, t.last(), false)));
    return rows;
  }
}
