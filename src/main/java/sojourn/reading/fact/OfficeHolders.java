package sojourn.reading.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who held which office when: a table of general history. Immutable; safe to share between threads. */
public final class OfficeHolders {

  private static final String TABLE = "/facts/office-holders.tsv";

  private record Entry(Term term, List<List<String>> names, String initials) {

    boolean named(List<String> words, String letters) {
      return PersonNames.agree(initials, letters) && names.stream().anyMatch(name -> PersonNames.same(words, name));
    }
  }

  private final List<Term> terms;
  private volatile @Nullable Map<String, List<Entry>> index;

  /** {@code terms} in any order. */
  public OfficeHolders(List<Term> terms) {
    this.terms = List.copyOf(terms);
  }

  /** Tells this table from another. */
  public String mark() {
    return terms.size() + "-" + Integer.toHexString(terms.toString().hashCode());
  }

  /** By each word of their names: made when the first name is looked up, which for many a collection is never. */
  private Map<String, List<Entry>> byWord() {
    Map<String, List<Entry>> ready = index;
    if (ready != null) {
      return ready;
    }
    synchronized (terms) {
      ready = index == null ? indexed(terms) : index;
      index = ready;
      return ready;
    }
  }

  private static Map<String, List<Entry>> indexed(List<Term> terms) {
    Map<String, List<Entry>> byWord = new HashMap<>();
    for (Term term : terms) {
      List<List<String>> names = new ArrayList<>();
      names.add(PersonNames.words(term.name()));
      term.otherNames().forEach(other -> names.add(PersonNames.words(other)));
      Entry entry = new Entry(term, List.copyOf(names), PersonNames.initials(term.name()));
      Set<String> words = new LinkedHashSet<>();
      names.forEach(words::addAll);
      words.forEach(word -> byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(entry));
    }
    return byWord;
  }

  /** The table that comes with the application; one for all who ask. */
  public static OfficeHolders load() {
    return Shipped.TABLE;
  }

  /** Read when first asked for. */
  private static final class Shipped {
    static final OfficeHolders TABLE = read();
  }

  private static OfficeHolders read() {
    List<Term> terms = new ArrayList<>();
    for (String[] row : FactTable.rows(TABLE, 7)) {
      terms.add(
          new Term(
              row[0],
              FactTable.list(row[1]),
              row[2],
              row[3],
              FactTable.date(TABLE, row[4]),
              row[5].isBlank() ? null : FactTable.date(TABLE, row[5]),
              row[6]));
    }
    return new OfficeHolders(terms);
  }

  /** The same with a user's rows: each replaces the terms of its person in that office with which it overlaps. */
  public OfficeHolders with(List<Term> rows) {
    List<Term> all = new ArrayList<>(terms());
    all.removeIf(t -> rows.stream().anyMatch(r -> replaces(r, t)));
    all.addAll(rows);
    return rows.isEmpty() ? this : new OfficeHolders(all);
  }

  private static boolean replaces(Term row, Term term) {
    boolean office = fits(term, row.role(), row.of()) && row.covers(term.from(), term.to());
    boolean person = PersonNames.agree(PersonNames.initials(row.name()), PersonNames.initials(term.name()));
    return office && person && PersonNames.same(PersonNames.words(row.name()), PersonNames.words(term.name()));
  }

  public List<Term> terms() {
    return terms;
  }

  /** All terms of a person given by full name, whatever the spelling; empty for a family name alone. */
  public List<Term> termsOf(String personName) {
    List<String> words = PersonNames.words(personName);
    List<Term> found = new ArrayList<>();
    for (Entry entry : candidates(words)) {
      if (entry.named(words, PersonNames.initials(personName))) {
        found.add(entry.term());
      }
    }
    return found;
  }

  /**
   * The terms that a name with a title can mean; a family name alone will do.
   *
   * @param role the title as the text gives it, or null for any
   * @param of ISO code or organisation, or null for any
   */
  public List<Term> termsOf(String personName, @Nullable String role, @Nullable String of) {
    List<String> words = PersonNames.words(personName);
    boolean alone = words.size() == 1;
    if (alone && role == null) {
      return List.of();
    }
    List<Term> found = new ArrayList<>();
    for (Entry entry : candidates(words)) {
      boolean family = alone && entry.names().stream().anyMatch(n -> PersonNames.family(words.getFirst(), n) || n.equals(words));
      if ((family || (!alone && entry.named(words, PersonNames.initials(personName)))) && fits(entry.term(), role, of)) {
        found.add(entry.term());
      }
    }
    return found;
  }

  /** Who held an office on a day, by day number. */
  public List<Term> holders(String role, String of, long day) {
    return terms.stream().filter(t -> fits(t, role, of) && t.covers(day, day)).toList();
  }

  /** All terms in an office: of a body or country by the kind of office, of none given by the very title. */
  public List<Term> offices(String role, @Nullable String of) {
    List<Term> kind = terms.stream().filter(t -> of == null ? t.role().equalsIgnoreCase(role) : fits(t, role, of)).toList();
    List<Term> exact = kind.stream().filter(t -> t.role().equalsIgnoreCase(role)).toList();
    return exact.isEmpty() ? kind : exact;
  }

  /** The reigns of a ruler by name and number: "Henry VIII", whatever the case. */
  public List<Term> reigns(String ruler) {
    return terms.stream()
        .filter(t -> Roles.of(t.role()) == Roles.MONARCH || Roles.of(t.role()) == Roles.POPE)
        .filter(t -> t.name().equalsIgnoreCase(ruler) || t.otherNames().stream().anyMatch(ruler::equalsIgnoreCase))
        .toList();
  }

  private static boolean fits(Term term, @Nullable String role, @Nullable String of) {
    boolean office = role == null || Roles.of(role) == Roles.of(term.role());
    return office && (of == null || of.equalsIgnoreCase(term.of()));
  }

  private List<Entry> candidates(List<String> words) {
    Set<Entry> found = new LinkedHashSet<>();
    for (String word : words) {
      found.addAll(byWord().getOrDefault(word, List.of()));
    }
    return List.copyOf(found);
  }
}
