package sojourn.ui.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
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

/**
 * What the panel shows: one traveller's ties, and the group of people that the selection puts first.
 *
 * @param traveller null where nobody travels
 * @param travellers all visible ones, who travelled most first
 * @param ties by first meeting
 * @param group people of the visit, place, trip or source that is selected; empty without one
 * @param where the name of the place when the group was met at one place, else null
 */
record PeopleContent(
    @Nullable Person traveller, List<Person> travellers, List<Tie> ties, Set<PersonId> group, @Nullable String where) {

  /**
   * Gathers it.
   *
   * @param wanted the traveller to show when visible, else the one with most visits
   * @param arranging the selected things that are no persons or encounters
   */
  static PeopleContent of(Visible visible, @Nullable PersonId wanted, List<EntityId> arranging) {
    Snapshot snapshot = visible.snapshot();
    List<PersonId> ids = travellers(visible);
    List<Person> travellers = ids.stream().map(snapshot.people()::get).filter(Objects::nonNull).toList();
    if (travellers.isEmpty()) {
      return new PeopleContent(null, List.of(), List.of(), Set.of(), null);
    }
    Person traveller = travellers.stream().filter(p -> p.id().equals(wanted)).findFirst().orElse(travellers.getFirst());
    List<Tie> ties = ties(visible, traveller.id());
    Set<PersonId> group = new LinkedHashSet<>();
    arranging.forEach(id -> group.addAll(Touched.by(visible, id, traveller.id())));
    group.retainAll(ties.stream().map(t -> t.person().id()).toList());
    return new PeopleContent(traveller, travellers, ties, group, place(snapshot, arranging));
  }

  /** Whose journey a selected thing belongs to, null where it is nobody's. */
  static @Nullable PersonId travellerOf(Snapshot snapshot, EntityId id) {
    return switch (id) {
      case PersonId person -> person;
      case VisitId visit -> snapshot.visits().containsKey(visit) ? snapshot.visits().get(visit).traveller() : null;
      case TripId trip -> snapshot.trips().containsKey(trip) ? snapshot.trips().get(trip).traveller() : null;
      case EncounterId e -> snapshot.encounters().containsKey(e) ? snapshot.encounters().get(e).traveller() : null;
      default -> null;
    };
  }

  private static List<PersonId> travellers(Visible visible) {
    Map<PersonId, Integer> visits = new LinkedHashMap<>();
    visible.visits().values().forEach(v -> visits.merge(v.traveller(), 1, Integer::sum));
    visible.encounters().values().forEach(e -> visits.putIfAbsent(e.traveller(), 0));
    return visits.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).toList();
  }

  private static List<Tie> ties(Visible visible, PersonId traveller) {
    Map<PersonId, List<Encounter>> byPerson = new LinkedHashMap<>();
    for (Encounter encounter : visible.encounters().values()) {
      if (encounter.traveller().equals(traveller)) {
        byPerson.computeIfAbsent(encounter.person(), p -> new ArrayList<>()).add(encounter);
      } else if (encounter.person().equals(traveller)) {
        byPerson.computeIfAbsent(encounter.traveller(), p -> new ArrayList<>()).add(encounter);
      }
    }
    return byPerson.entrySet().stream()
        .filter(e -> visible.snapshot().people().containsKey(e.getKey()))
        .map(e -> new Tie(Objects.requireNonNull(visible.snapshot().people().get(e.getKey())), e.getValue()))
        .sorted(Tie.byFirstMeeting())
        .toList();
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
