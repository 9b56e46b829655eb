package sojourn.reading.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sojourn.model.time.DateSpan;
import sojourn.reading.fact.Lifetimes;
import sojourn.reading.fact.OfficeHolders;
import sojourn.reading.fact.Term;

/** The terms of office of the persons whom a text names with an office: the text tells of a time when all of them held theirs. */
final class HolderTerms {

  /** Text and narrative lie this near to a term at most: farewell visits, papers written the day after. */
  private static final int GRACE = 3;

  private static final int MOST_NAMESAKES = 3;

  /** One person's terms in the office named, and how the text names him. */
  record Held(HolderClue clue, List<Term> terms) {

    boolean covers(long from, long to) {
      return terms.stream().anyMatch(t -> t.covers(from - GRACE, to + GRACE));
    }

    String said() {
      StringBuilder text = new StringBuilder();
      String last = "";
      for (Term term : terms) {
        String office = term.name() + ", " + term.role();
        text.append(office.equals(last) ? " and " : (last.isEmpty() ? "" : ", or ") + office + " ").append(term.years());
        last = office;
      }
      return text.toString();
    }
  }

  private final List<Held> held;

  private HolderTerms(List<Held> held) {
    this.held = held;
  }

  static HolderTerms of(List<HolderClue> clues, OfficeHolders table) {
    Map<String, Held> held = new LinkedHashMap<>();
    for (HolderClue clue : clues) {
      List<Term> terms = terms(clue, table);
      List<String> names = terms.stream().map(Term::name).distinct().toList();
      if (!names.isEmpty() && names.size() <= MOST_NAMESAKES) {
        held.putIfAbsent(String.join(" or ", names).toLowerCase(Locale.ROOT), new Held(clue, List.copyOf(terms)));
      }
    }
    return new HolderTerms(List.copyOf(held.values()));
  }

  /** The same with the life of whom the text is about, where he held no office that is known. */
  HolderTerms with(List<HolderClue> clues, Lifetimes lifetimes) {
    List<Held> all = new ArrayList<>(held);
    for (HolderClue clue : clues) {
      List<Term> life = clue.role() == null ? lifetimes.of(clue.name()) : List.of();
      if (!life.isEmpty()) {
        all.add(new Held(clue, life));
      }
    }
    return all.size() == held.size() ? this : new HolderTerms(List.copyOf(all));
  }

  private static List<Term> terms(HolderClue clue, OfficeHolders table) {
    if (clue.role() == null) {
      return List.of();
    }
    List<Term> exact = table.termsOf(clue.name(), clue.role(), clue.of());
    return exact.isEmpty() && clue.of() != null ? table.termsOf(clue.name(), clue.role(), null) : exact;
  }

  boolean isEmpty() {
    return held.isEmpty();
  }

  /** How many of the persons were not in office on any of the days. */
  int violations(long from, long to) {
    return (int) held.stream().filter(h -> !h.covers(from, to)).count();
  }

  /** A disagreement of one in five persons may be a slip of text or table. */
  int tolerated() {
    return held.size() / 5;
  }

  List<String> said() {
    return held.stream().map(Held::said).toList();
  }

  /** First and last year in which somebody named may have been in office; empty when nothing bounds them. */
  List<Integer> years(int horizon) {
    long from = DateSpan.UNBOUNDED_PAST;
    long to = DateSpan.UNBOUNDED_FUTURE;
    for (Held h : held) {
      from = Math.max(from, h.terms().stream().mapToLong(Term::from).min().orElse(from));
      to = Math.min(to, h.terms().stream().mapToLong(Term::to).max().orElse(to));
    }
    if (held.isEmpty() || from == DateSpan.UNBOUNDED_PAST) {
      return List.of();
    }
    int first = new sojourn.model.time.Day(from).year();
    int last = to == DateSpan.UNBOUNDED_FUTURE ? horizon : new sojourn.model.time.Day(to).year();
    List<Integer> years = new ArrayList<>();
    for (int y = Math.min(first, last); y <= Math.max(first, last); y++) {
      years.add(y);
    }
    List<Integer> held = years.stream().filter(this::together).toList();
    return held.isEmpty() ? years : held;
  }

  /** Whether everybody was in office on some day of a year: namesakes may have held theirs centuries apart. */
  private boolean together(int year) {
    return violations(sojourn.model.time.Day.of(year, 1, 1).number(), sojourn.model.time.Day.of(year, 12, 31).number()) == 0;
  }

  /** The days on which most of the persons were in office together, as inclusive ranges of day numbers. */
  List<long[]> together() {
    List<long[]> ranges = List.of(new long[] {DateSpan.UNBOUNDED_PAST, DateSpan.UNBOUNDED_FUTURE});
    for (Held h : held) {
      List<long[]> cut = new ArrayList<>();
      for (long[] range : ranges) {
        for (Term term : h.terms()) {
          long from = Math.max(range[0], term.from());
          long to = Math.min(range[1], term.to());
          if (from <= to) {
            cut.add(new long[] {from, to});
          }
        }
      }
      ranges = cut.isEmpty() ? ranges : cut;
    }
    return ranges;
  }
}
