package sojourn.ui.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EncounterId;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.session.Visible;
import sojourn.session.tie.TieIndex;
import sojourn.session.tie.Ties;

/**
 * What the panel shows: one traveller's ties, and the group of people that the selection puts first.
 *
 * @param traveller null where nobody travels
 * @param offered the visible travellers who travelled most, these first
 * @param travellers how many visible ones there are
 * @param ties by first meeting
 * @param group people of the visit, place, trip or source that is selected; empty without one
 * @param where the name of the place when the group was met at one place, else null
 */
record PeopleContent(
    @Nullable Person traveller, List<Person> offered, int travellers, List<Tie> ties, Set<PersonId> group, @Nullable String where) {

  /** Travellers offered in the menu; others are found by search. */
  private static final int MOST_OFFERED = 30;

  static final PeopleContent NOBODY = new PeopleContent(null, List.of(), 0, List.of(), Set.of(), null);

  /**
   * Gathers it.
   *
   * @param index of the visible snapshot's columns
   * @param wanted the traveller to show when visible, else the one with most visits
   * @param arranging the selected things that are no persons or encounters
   */
  static PeopleContent of(TieIndex index, Visible visible, @Nullable PersonId wanted, List<EntityId> arranging) {
    Snapshot snapshot = visible.snapshot();
    List<Integer> travellers = travellers(visible);
    int number = index.number(wanted);
    if (travellers.isEmpty()) {
      return NOBODY;
    }
    Person traveller = person(snapshot, number >= 0 && travellers.contains(number) ? number : travellers.getFirst());
    List<Person> offered = travellers.stream().limit(MOST_OFFERED).map(p -> person(snapshot, p)).toList();
    List<Tie> ties = Tie.of(Ties.of(index, visible.encounterRows(), index.number(traveller.id())), snapshot);
    Set<PersonId> group = new LinkedHashSet<>();
    arranging.forEach(id -> group.addAll(Touched.by(visible, id, traveller.id())));
    if (!group.isEmpty()) {
      group.retainAll(ties.stream().map(t -> t.person().id()).collect(Collectors.toSet()));
    }
    return new PeopleContent(traveller, offered, travellers.size(), ties, group, place(snapshot, arranging));
  }

  /** The ties a drawing of so many names would show: the group's and the strongest, in the order of first meeting. */
  List<Tie> strongest(int count) {
    if (ties.size() <= count) {
      return ties;
    }
    List<Tie> order = new ArrayList<>(ties);
    order.sort(Comparator.comparing((Tie t) -> !group.contains(t.person().id())).thenComparing(t -> -t.met()));
    List<Tie> kept = new ArrayList<>(order.subList(0, count));
    kept.sort(Tie.byFirstMeeting());
    return kept;
  }

  /** Whose journey a selected thing belongs to, null where it is nobody's. */
  static @Nullable PersonId travellerOf(Snapshot snapshot, EntityId id) {
    return switch (id) {
      case PersonId person -> person;
      case VisitId visit -> person(snapshot, snapshot.columns().visits().traveller(), snapshot.columns().visits().of(visit));
      case TripId trip -> snapshot.trips().containsKey(trip) ? snapshot.trips().get(trip).traveller() : null;
      case EncounterId e -> person(snapshot, snapshot.columns().encounters().traveller(), snapshot.columns().encounters().of(e));
      default -> null;
    };
  }

  private static @Nullable PersonId person(Snapshot snapshot, int[] column, int row) {
    return row < 0 ? null : snapshot.columns().people().get(column[row]);
  }

  /** Somebody by his number in the columns; whom the snapshot does not describe is known by the id alone. */
  private static Person person(Snapshot snapshot, int number) {
    PersonId id = snapshot.columns().people().get(number);
    Person known = snapshot.people().get(id);
    return known == null ? new Person(id, id.value(), List.of(), 0, List.of()) : known;
  }

  /** Whether somebody travels in what is visible. */
  static boolean travels(TieIndex index, Visible visible, PersonId id) {
    int number = index.number(id);
    int[] traveller = visible.snapshot().columns().visits().traveller();
    int[] meeting = visible.snapshot().columns().encounters().traveller();
    return number >= 0
        && (visible.visitRows().stream().anyMatch(i -> traveller[i] == number) || visible.encounterRows().stream().anyMatch(i -> meeting[i] == number));
  }

  private static List<Integer> travellers(Visible visible) {
    Columns columns = visible.snapshot().columns();
    int[] visits = new int[columns.people().size()];
    BitSet seen = new BitSet(visits.length);
    List<Integer> order = new ArrayList<>();
    for (int i = visible.visitRows().nextSetBit(0); i >= 0; i = visible.visitRows().nextSetBit(i + 1)) {
      add(columns.visits().traveller()[i], seen, order);
      visits[columns.visits().traveller()[i]]++;
    }
    for (int i = visible.encounterRows().nextSetBit(0); i >= 0; i = visible.encounterRows().nextSetBit(i + 1)) {
      add(columns.encounters().traveller()[i], seen, order);
    }
    order.sort(Comparator.comparingInt(p -> -visits[p]));
    return order;
  }

  private static void add(int person, BitSet seen, List<Integer> order) {
    if (!seen.get(person)) {
      seen.set(person);
      order.add(person);
    }
  }

  private static @Nullable String place(Snapshot snapshot, List<EntityId> arranging) {
    List<String> names =
        arranging.stream()
            .flatMap(
                id -> {
                  Visit visit = id instanceof VisitId v ? snapshot.visits().get(v) : null;
                  PlaceId place = visit != null ? visit.place() : id instanceof PlaceId p ? p : null;
                  return place != null && snapshot.places().containsKey(place) ? Stream.of(snapshot.places().get(place).name()) : Stream.of("");
                })
            .distinct()
            .toList();
    return names.size() == 1 && !names.getFirst().isEmpty() ? names.getFirst() : null;
  }
}
