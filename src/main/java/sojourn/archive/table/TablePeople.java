package sojourn.archive.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.archive.derivation.Offices;
import sojourn.archive.derivation.SamePeople;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;

/**
 * The people of a table: travellers, and those whom rows name as met, put together over rows where that is certain, by the same rules as people of
 * several documents.
 */
final class TablePeople {

  private final List<PersonClaim> people = new ArrayList<>();
  /** For each row the persons here of those it names: of the remark's people, then of the column of people met. */
  private final Map<RowDraft, List<Integer>> ofRow = new HashMap<>();

  private record Named(RowDraft row, List<PersonClaim> claims) {}

  private TablePeople(List<PersonClaim> travellers) {
    people.addAll(travellers);
  }

  static TablePeople of(List<PersonClaim> travellers, List<RowDraft> rows, CellPositions positions, RowReader reader, Offices offices) {
    TablePeople all = new TablePeople(travellers);
    List<Named> naming = new ArrayList<>();
    for (RowDraft row : rows) {
      List<PersonClaim> claims = claims(row, positions, reader);
      if (row.refused == null && !claims.isEmpty()) {
        naming.add(new Named(row, claims));
      }
    }
    if (!naming.isEmpty()) {
      all.join(naming, travellers, rows, offices);
    }
    return all;
  }

  List<PersonClaim> claims() {
    return people;
  }

  /** The person here of a remark's person; its first one is the row's traveller. */
  int ofRemark(RowDraft row, int person) {
    List<Integer> known = ofRow.getOrDefault(row, List.of());
    return person == 0 ? row.travellers.getFirst() : person - 1 < known.size() ? known.get(person - 1) : -1;
  }

  /** The person here of one in the column of people met. */
  int ofColumn(RowDraft row, int person) {
    Reading remark = row.remark;
    int before = remark == null ? 0 : Math.max(0, remark.people().size() - 1);
    return ofRow.getOrDefault(row, List.of()).get(before + person);
  }

  private static List<PersonClaim> claims(RowDraft row, CellPositions positions, RowReader reader) {
    List<PersonClaim> claims = new ArrayList<>();
    Reading remark = row.remark;
    if (remark != null) {
      int start = positions.start(row.record, reader.column(Field.NOTE));
      for (PersonClaim p : remark.people().subList(Math.min(1, remark.people().size()), remark.people().size())) {
        List<Evidence> words = p.evidence().stream().limit(1).map(e -> moved(e, start, positions)).toList();
        claims.add(new PersonClaim(p.name(), p.otherNames(), p.role(), p.of(), words, p.confidence()));
      }
    }
    for (PersonCells.Named met : row.met) {
      Evidence words = positions.evidence(row.record, Math.max(0, reader.column(Field.PERSONS)), Field.PERSONS);
      claims.add(new PersonClaim(met.name(), List.of(), met.role(), null, List.of(words), 1));
    }
    return claims;
  }

  /** Evidence of a remark as evidence of the table. */
  static Evidence moved(Evidence e, int start, CellPositions positions) {
    return new Evidence(positions.source(), new Span(e.span().start() + start, e.span().end() + start), e.quote(), e.rule());
  }

  private void join(List<Named> naming, List<PersonClaim> travellers, List<RowDraft> rows, Offices offices) {
    List<SamePeople.Named> named = new ArrayList<>(journeys(travellers, rows));
    RowNames names = new RowNames();
    for (Named row : naming) {
      names.add(row.row().record + 1, row.row().days(), row.claims());
    }
    named.addAll(names.named());
    int[] same = SamePeople.of(named, offices);
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < travellers.size(); i++) {
      numbers.putIfAbsent(same[i], i);
    }
    Map<Integer, List<PersonClaim>> bearers = new LinkedHashMap<>();
    for (int n = travellers.size(); n < named.size(); n++) {
      bearers.computeIfAbsent(same[n], k -> new ArrayList<>()).addAll(names.claims(n - travellers.size()));
    }
    bearers.forEach((number, claims) -> {
      Integer traveller = numbers.get(number);
      if (traveller == null) {
        numbers.put(number, people.size());
        people.add(together(claims));
      } else {
        people.set(traveller, withNames(people.get(traveller), claims));
      }
    });
    for (int n = 0; n < naming.size(); n++) {
      ofRow.put(naming.get(n).row(), names.ofRow(n).stream().map(k -> numbers.getOrDefault(same[travellers.size() + k], -1)).toList());
    }
  }

  /** Each traveller from the first to the last day; nobody else of the same list is he. */
  private static List<SamePeople.Named> journeys(List<PersonClaim> travellers, List<RowDraft> rows) {
    long[] first = new long[travellers.size()];
    long[] last = new long[travellers.size()];
    java.util.Arrays.fill(first, DateSpan.UNBOUNDED_FUTURE);
    java.util.Arrays.fill(last, DateSpan.UNBOUNDED_PAST);
    for (RowDraft row : rows) {
      DateSpan days = row.days();
      if (days != null && days.bounded()) {
        for (int t : row.travellers) {
          first[t] = Math.min(first[t], days.earliest());
          last[t] = Math.max(last[t], days.latest());
        }
      }
    }
    BitSet all = new BitSet();
    all.set(0);
    List<SamePeople.Named> named = new ArrayList<>();
    for (int t = 0; t < travellers.size(); t++) {
      named.add(new SamePeople.Named(travellers.get(t), all, first[t], last[t]));
    }
    return named;
  }

  private static PersonClaim together(List<PersonClaim> claims) {
    Comparator<PersonClaim> byWords = Comparator.comparing(p -> p.name().split(" ", -1).length);
    PersonClaim fullest = claims.stream().max(byWords.thenComparing(p -> p.name().length())).orElseThrow();
    PersonClaim first = new PersonClaim(fullest.name(), List.of(), most(claims, true), most(claims, false), claims.getFirst().evidence(), fullest.confidence());
    return withNames(first, claims);
  }

  private static PersonClaim withNames(PersonClaim person, List<PersonClaim> claims) {
    Set<String> names = new LinkedHashSet<>(person.otherNames());
    for (PersonClaim claim : claims) {
      names.add(claim.name());
      names.addAll(claim.otherNames());
    }
    names.remove(person.name());
    String role = person.role() == null ? most(claims, true) : person.role();
    String of = person.of() == null ? most(claims, false) : person.of();
    return new PersonClaim(person.name(), List.copyOf(names), role, of, person.evidence(), person.confidence());
  }

  /** The role or affiliation given most often, null where none is. */
  private static @Nullable String most(List<PersonClaim> claims, boolean role) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (PersonClaim claim : claims) {
      String value = role ? claim.role() : claim.of();
      if (value != null) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
  }
}
