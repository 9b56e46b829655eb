package sojourn.archive.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sojourn.model.claim.PersonClaim;
import sojourn.model.text.Evidence;

/** The people of an exported table, told apart by their ids, by their names where there is none. */
final class OwnPeople {

  /** What a row says of a person; empty where it says nothing. */
  record Told(String id, String name, List<String> others, String role, String of) {
    Told {
      others = List.copyOf(others);
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<PersonClaim> people = new ArrayList<>();

  /** The person's number; what a later row adds is added. */
  int number(Told told, Evidence evidence) {
    String key = told.id().isEmpty() ? "name:" + told.name() : told.id();
    Integer known = numbers.putIfAbsent(key, people.size());
    if (known == null) {
      people.add(new PersonClaim(told.name(), told.others(), orNull(told.role()), orNull(told.of()), List.of(evidence), 1));
      return people.size() - 1;
    }
    PersonClaim before = people.get(known);
    Set<String> names = new LinkedHashSet<>(before.otherNames());
    names.addAll(told.others());
    if (!told.name().equals(before.name())) {
      names.add(told.name());
    }
    String role = before.role() == null ? orNull(told.role()) : before.role();
    String of = before.of() == null ? orNull(told.of()) : before.of();
    people.set(known, new PersonClaim(before.name(), List.copyOf(names), role, of, before.evidence(), before.confidence()));
    return known;
  }

  /** The number of an id, or another where it is not known. */
  int known(String id, int otherwise) {
    return numbers.getOrDefault(id, otherwise);
  }

  List<PersonClaim> claims() {
    return people;
  }

  private static @org.jspecify.annotations.Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
