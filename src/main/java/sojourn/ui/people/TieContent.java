package sojourn.ui.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterRows;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Snapshot;
import sojourn.session.tie.Days;
import sojourn.session.tie.Ties;
import sojourn.session.tie.Together.Stay;

/**
 * The tie of two people.
 *
 * @param rows what is known of the two in order of time, undated last
 * @param shared who met both, the most often first; sought only where the two never met
 */
record TieContent(Person one, Person other, List<Row> rows, List<String> shared) {

  /** One line of it. */
  sealed interface Row {

    /** When. */
    Days days();

    /** A reported encounter by its row in the columns. */
    record Met(int row, Days days) implements Row {}

    /** Both at one place on the same days, without a report. */
    record Near(Stay stay) implements Row {
      @Override
      public Days days() {
        return Days.of(stay.from(), stay.to());
      }
    }
  }

  TieContent {
    rows = List.copyOf(rows);
    shared = List.copyOf(shared);
  }

  /** Gathers it; null where one of the two is unknown. */
  static @Nullable TieContent of(PeopleCount.Answer answer, PersonId a, PersonId b, PersonWords words) {
    Person one = answer.visible().snapshot().people().get(a);
    Person other = answer.visible().snapshot().people().get(b);
    if (one == null || other == null) {
      return null;
    }
    EncounterRows met = answer.visible().snapshot().columns().encounters();
    List<Row> rows = new ArrayList<>();
    Arrays.stream(new Telling(answer, words).rows(a, b)).forEach(r -> rows.add(new Row.Met(r, Days.of(met, r))));
    answer.together().of(answer.index().number(a), answer.index().number(b)).forEach(s -> rows.add(new Row.Near(s)));
    rows.sort(Comparator.comparing(Row::days, Days::compare));
    return new TieContent(one, other, rows, rows.isEmpty() ? shared(answer, a, b) : List.of());
  }

  private static List<String> shared(PeopleCount.Answer answer, PersonId a, PersonId b) {
    int one = answer.index().number(a);
    int other = answer.index().number(b);
    if (one < 0 || other < 0) {
      return List.of();
    }
    Snapshot snapshot = answer.visible().snapshot();
    Ties mine = Ties.of(answer.index(), answer.visible().encounterRows(), one);
    Ties others = Ties.of(answer.index(), answer.visible().encounterRows(), other);
    Map<Integer, Integer> met = new HashMap<>();
    IntStream.range(0, others.size()).forEach(i -> met.put(others.other()[i], others.met()[i]));
    return IntStream.range(0, mine.size())
        .filter(i -> met.containsKey(mine.other()[i]))
        .boxed()
        .sorted(Comparator.comparingInt(i -> -Math.min(mine.met()[i], met.getOrDefault(mine.other()[i], 0))))
        .map(i -> snapshot.people().get(snapshot.columns().people().get(mine.other()[i])))
        .filter(Objects::nonNull)
        .map(Person::name)
        .toList();
  }

  /** How many are reported. */
  int met() {
    return (int) rows.stream().filter(Row.Met.class::isInstance).count();
  }

  /** Of all dated rows the first and the last day. */
  Days span() {
    List<Days> dated = rows.stream().map(Row::days).filter(d -> d.earliest() != Days.NONE.earliest() && d.latest() != Days.NONE.latest()).toList();
    return dated.isEmpty() ? Days.NONE : new Days(dated.getFirst().earliest(), dated.stream().mapToLong(Days::latest).max().orElse(0));
  }

  /** How many are reported in each of so many equal parts of the span, by the middle of their days. */
  int[] counts(int parts) {
    int[] counts = new int[parts];
    Days span = span();
    double length = Math.max(1, span.latest() - (double) span.earliest() + 1);
    for (Row row : rows) {
      Days days = row.days();
      if (row instanceof Row.Met && days.earliest() != Days.NONE.earliest() && days.latest() != Days.NONE.latest()) {
        double middle = (days.earliest() + (double) days.latest()) / 2 - span.earliest();
        counts[(int) Math.clamp(middle / length * parts, 0, parts - 1)]++;
      }
    }
    return counts;
  }
}
