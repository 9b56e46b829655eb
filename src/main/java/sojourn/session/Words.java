package sojourn.session;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EncounterRows;
import sojourn.model.Person;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.SourceId;
import sojourn.model.VisitRows;
import sojourn.model.text.Evidence;

/**
 * The rows whose names, place, topics or evidence hold words. Names and topics are looked through once each, not once a row; evidence only of sources
 * that hold the words, where that is known.
 */
final class Words {

  private final Columns columns;
  private final String words;
  private final boolean[] people;
  private final boolean[] places;
  private final boolean[] topics;
  private final boolean @Nullable [] sources;

  Words(Snapshot snapshot, String search, Quotes quotes) {
    columns = snapshot.columns();
    words = search.strip().toLowerCase(Locale.ROOT);
    people = marked(columns.people(), id -> {
      Person person = snapshot.people().get(id);
      return person != null && person.names().stream().anyMatch(this::holds);
    });
    places = marked(columns.places(), id -> {
      Place place = snapshot.places().get(id);
      return place != null && holds(place.name());
    });
    topics = marked(columns.topics(), this::holds);
    boolean many = columns.visits().size() + columns.encounters().size() >= Sieving.LARGE;
    Set<SourceId> holding = many ? quotes.holding(words).orElse(null) : null;
    sources = holding == null ? null : marked(columns.sources(), holding::contains);
  }

  private static <T> boolean[] marked(List<T> values, Predicate<T> which) {
    boolean[] marks = new boolean[values.size()];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = which.test(values.get(i));
    }
    return marks;
  }

  long[] visits() {
    VisitRows rows = columns.visits();
    return Rows.where(
        rows.size(), i -> people[rows.traveller()[i]] || places[rows.place()[i]] || quoted(rows.tellers()[i], i, n -> rows.at(n).evidence()));
  }

  long[] encounters() {
    EncounterRows rows = columns.encounters();
    return Rows.where(
        rows.size(),
        i ->
            people[rows.person()[i]]
                || people[rows.traveller()[i]]
                || (rows.place()[i] >= 0 && places[rows.place()[i]])
                || any(rows.topics()[i], topics)
                || quoted(rows.tellers()[i], i, n -> rows.at(n).evidence()));
  }

  private static boolean any(int[] numbers, boolean[] marks) {
    for (int number : numbers) {
      if (marks[number]) {
        return true;
      }
    }
    return false;
  }

  private boolean quoted(int[] tellers, int row, IntFunction<List<Evidence>> evidence) {
    return (sources == null || any(tellers, sources)) && evidence.apply(row).stream().anyMatch(e -> holds(e.quote()));
  }

  private boolean holds(String text) {
    return text.toLowerCase(Locale.ROOT).contains(words);
  }
}
