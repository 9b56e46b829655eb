package sojourn.ui.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.ui.control.BriefNames;

/** Short names of people who are shown together: two of one family name are told apart by an initial, then by the whole name, then by the country served. */
final class ShortNames {

  private ShortNames() {}

  /** A name for each; different ones for all whom their names and roles can tell apart. */
  static Map<PersonId, String> of(Collection<Person> together) {
    Map<PersonId, String> names = new HashMap<>();
    List<Function<Person, String>> ways = List.of(BriefNames::of, ShortNames::withInitial, Person::name, ShortNames::withCountry);
    List<Person> left = new ArrayList<>(together);
    for (Function<Person, String> way : ways) {
      Map<String, Long> used = left.stream().collect(Collectors.groupingBy(way, Collectors.counting()));
      left.forEach(p -> names.put(p.id(), way.apply(p)));
      left.removeIf(p -> used.getOrDefault(way.apply(p), 0L) == 1);
    }
    return names;
  }

  private static String withInitial(Person person) {
    String brief = BriefNames.of(person);
    String name = person.name().strip();
    return name.startsWith(brief) ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + ". " + brief;
  }

  private static String withCountry(Person person) {
    String of = person.tenures().isEmpty() ? null : person.tenures().getLast().of();
    return of == null ? person.name() : person.name() + " (" + of + ")";
  }
}
