package sojourn.archive.derivation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sojourn.model.claim.PersonClaim;
import sojourn.reading.fact.OfficeHolders;
import sojourn.reading.fact.Term;

/** Whom of the table of office-holders a person of a source is, by name, office and time. Remembers what it was asked. */
public final class Offices {

  /** Days by which a source may be early or late with a title. */
  private static final long SLACK = 90;

  private record Question(String name, String role, @Nullable String of, @Nullable Days time) {}

  private final OfficeHolders table;
  private final Map<Question, Set<String>> answers = new HashMap<>();

  public Offices(OfficeHolders table) {
    this.table = table;
  }

  /** Tells the table from another. */
  public String mark() {
    return table.mark();
  }

  /** Names in the table; empty where the person bears no office or the table does not have it. */
  Set<String> holders(PersonClaim person, @Nullable Days time) {
    String role = person.role();
    return role == null ? Set.of() : answers.computeIfAbsent(new Question(person.name(), role, person.of(), time), this::ask);
  }

  private Set<String> ask(Question question) {
    Set<String> names = new TreeSet<>();
    Days time = question.time();
    for (Term term : table.termsOf(question.name(), question.role(), question.of())) {
      if (time == null || term.covers(time.first() - SLACK, time.last() + SLACK)) {
        names.add(term.name());
      }
    }
    return names;
  }
}
