package sojourn.reading.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;

/** When people lived who held no office: a table of general history. Immutable; safe to share between threads. */
public final class Lifetimes {

  private static final String TABLE = "/facts/lifetimes.tsv";

  /**
   * One person's life.
   *
   * @param died null while alive
   */
  public record Lifetime(String name, List<String> otherNames, DateSpan born, @Nullable DateSpan died) {

    public Lifetime {
      otherNames = List.copyOf(otherNames);
    }

    /** The life as a term of office, by which dates are worked out alike. */
    public Term term() {
      return new Term(name, otherNames, "alive", "", born, died, TABLE);
    }
  }

  private final List<Lifetime> all;

  public Lifetimes(List<Lifetime> all) {
    this.all = List.copyOf(all);
  }

  /** The table that comes with the application. */
  public static Lifetimes load() {
    List<Lifetime> all = new ArrayList<>();
    for (String[] row : FactTable.rows(TABLE, 4)) {
      DateSpan died = row[3].isBlank() ? null : FactTable.date(TABLE, row[3]);
      all.add(new Lifetime(row[0], FactTable.list(row[1]), FactTable.date(TABLE, row[2]), died));
    }
    return new Lifetimes(all);
  }

  public List<Lifetime> all() {
    return all;
  }

  /** The one person of a full name, as a term of being alive; empty for a family name alone, for namesakes and for others. */
  public List<Term> of(String personName) {
    List<String> words = PersonNames.words(personName);
    List<Term> found = new ArrayList<>();
    for (Lifetime life : all) {
      boolean named = life.name().equalsIgnoreCase(personName) || life.otherNames().stream().anyMatch(personName::equalsIgnoreCase);
      boolean alike =
          words.size() > 1
              && PersonNames.agree(PersonNames.initials(life.name()), PersonNames.initials(personName))
              && PersonNames.same(words, PersonNames.words(life.name()));
      if (named || alike) {
        found.add(life.term());
      }
    }
    return found.size() == 1 ? found : List.of();
  }
}
