package sojourn.archive.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.archive.name.FoldedName;
import sojourn.model.claim.PersonClaim;
import sojourn.model.text.Evidence;

/** Whose journeys a table tells: those of one number, or of one name where there is none. */
final class Travellers {

  private static final class Traveller {
    final Map<String, Integer> names = new LinkedHashMap<>();
    final Map<String, Integer> roles = new LinkedHashMap<>();
    final Evidence evidence;
    @Nullable String of;

    Traveller(Evidence evidence) {
      this.evidence = evidence;
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();
  private final List<Traveller> all = new ArrayList<>();

  /** The number of a traveller here; each call counts the name and role once more. */
  int number(PersonCells.Named named, String id, @Nullable String role, @Nullable String of, Evidence evidence) {
    String key = id.isEmpty() ? "name:" + folded.computeIfAbsent(named.name(), n -> FoldedName.of(n).key()) + "/" + (of == null || named.name().contains(" ") ? "" : of) : "id:" + id;
    int number = numbers.computeIfAbsent(key, k -> {
      all.add(new Traveller(evidence));
      return all.size() - 1;
    });
    Traveller traveller = all.get(number);
    traveller.names.merge(named.name(), 1, Integer::sum);
    String title = named.role() == null ? role : named.role();
    if (title != null) {
      traveller.roles.merge(title, 1, Integer::sum);
    }
    traveller.of = traveller.of == null ? of : traveller.of;
    return number;
  }

  /** As claims, in the order of first rows; the name borne most often first. */
  List<PersonClaim> claims() {
    List<PersonClaim> claims = new ArrayList<>();
    for (Traveller t : all) {
      List<String> names = byCount(t.names);
      Set<String> others = new LinkedHashSet<>(names.subList(1, names.size()));
      String role = t.roles.isEmpty() ? null : byCount(t.roles).getFirst();
      claims.add(new PersonClaim(names.getFirst(), List.copyOf(others), role, t.of, List.of(t.evidence), 1));
    }
    return claims;
  }

  private static List<String> byCount(Map<String, Integer> counts) {
    Comparator<Map.Entry<String, Integer>> most = Map.Entry.comparingByValue(Comparator.reverseOrder());
    return counts.entrySet().stream().sorted(most).map(Map.Entry::getKey).toList();
  }
}
