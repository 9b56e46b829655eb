package sojourn.ui.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.Encounter;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.session.tie.Days;

/** Finds what is told of a person and somebody met: the rows of the two, and from one record the words of the card. */
final class Telling {

  private static final int MOST_PLACES = 3;

  private final PeopleCount.Answer answer;
  private final PersonWords words;

  Telling(PeopleCount.Answer answer, PersonWords words) {
    this.answer = answer;
    this.words = words;
  }

  /** The visible rows of two people, by date. */
  int[] rows(@Nullable PersonId one, @Nullable PersonId other) {
    int a = answer.index().number(one);
    int b = answer.index().number(other);
    return a < 0 || b < 0 || a == b ? new int[0] : answer.index().rowsOf(a, b, answer.visible().encounterRows());
  }

  /**
   * The card over a person.
   *
   * @param from who met him; without a meeting of the two the card tells of the person alone
   * @param chosen selected things: an encounter among them, or at a visit among them, is told rather than the last one
   */
  @Nullable CardText card(@Nullable PersonId from, PersonId id, List<EntityId> chosen) {
    Snapshot snapshot = answer.visible().snapshot();
    Person person = snapshot.people().get(id);
    if (person == null) {
      return null;
    }
    int[] rows = rows(from, id);
    if (rows.length == 0) {
      return alone(person);
    }
    Encounter shown = snapshot.columns().encounters().at(shown(rows, chosen));
    Place place = shown.place() == null ? null : snapshot.places().get(shown.place());
    int last = rows[rows.length - 1];
    Days first = Days.of(snapshot.columns().encounters(), rows[0]);
    Tie tie = new Tie(person, rows.length, first, lastDated(rows), rows[0], last);
    CardText card = words.card(tie, shown, place);
    List<String> rest = new ArrayList<>(card.rest());
    String places = places(rows);
    if (rows.length > 1 && !places.isEmpty()) {
      rest.add(Math.min(1, rest.size()), places);
    }
    return new CardText(card.name(), card.hue(), card.lines(), card.quote(), rest);
  }

  private @Nullable CardText alone(Person person) {
    int number = answer.index().number(person.id());
    if (number < 0) {
      return null;
    }
    int[] met = new int[1];
    answer.index().eachRow(number, answer.visible().encounterRows(), row -> met[0]++);
    List<String> lines = new ArrayList<>();
    if (!person.tenures().isEmpty()) {
      lines.add(words.fullRole(person.tenures().getLast()));
    }
    lines.add(words.of("card.alone", met[0]));
    return new CardText(person.name(), person.hue(), lines, "", List.of());
  }

  private Days lastDated(int[] rows) {
    Days last = Days.NONE;
    for (int row : rows) {
      Days days = Days.of(answer.visible().snapshot().columns().encounters(), row);
      last = days.dated() ? days : last;
    }
    return last;
  }

  /** The row that is selected, or belongs to a visit that is, else the last. */
  private int shown(int[] rows, List<EntityId> chosen) {
    Columns columns = answer.visible().snapshot().columns();
    Set<Integer> encounters = new HashSet<>();
    Set<Integer> visits = new HashSet<>();
    for (EntityId id : chosen) {
      encounters.add(columns.encounters().of(id));
      visits.add(columns.visits().of(id));
    }
    visits.remove(Columns.NONE);
    int[] visit = columns.encounters().visit();
    return Arrays.stream(rows).filter(r -> encounters.contains(r) || visits.contains(visit[r])).findFirst().orElse(rows[rows.length - 1]);
  }

  /** "Mostly at Vienna (12), London (3)". */
  private String places(int[] rows) {
    Columns columns = answer.visible().snapshot().columns();
    Map<Integer, Integer> counts = new HashMap<>();
    for (int row : rows) {
      if (columns.encounters().place()[row] >= 0) {
        counts.merge(columns.encounters().place()[row], 1, Integer::sum);
      }
    }
    List<String> names =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_PLACES)
            .map(e -> name(columns, e.getKey()) + " " + words.of("card.place.count", e.getValue()))
            .toList();
    return names.isEmpty() ? "" : words.of("card.places", String.join(", ", names));
  }

  private String name(Columns columns, int place) {
    Place known = answer.visible().snapshot().places().get(columns.places().get(place));
    return known == null ? columns.places().get(place).value() : known.name();
  }
}
