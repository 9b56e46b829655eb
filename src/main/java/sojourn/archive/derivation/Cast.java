package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sojourn.model.PersonId;

/**
 * Who is meant by each person of each source.
 *
 * @param bySource for each source the persons of its claims, in their order
 */
record Cast(List<Identity> people, List<List<PersonId>> bySource) {

  private record Part(Bearer bearer, PersonId person) {}

  static Cast of(List<Identity> people, int sources) {
    List<Part> parts = new ArrayList<>();
    for (Identity person : people) {
      person.bearers().forEach(b -> parts.add(new Part(b, person.id())));
    }
    parts.sort(Comparator.comparing(p -> p.bearer().claim()));
    List<List<PersonId>> found = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      found.add(new ArrayList<>());
    }
    parts.forEach(p -> found.get(p.bearer().source()).add(p.person()));
    return new Cast(people, found);
  }

  PersonId person(int source, int claim) {
    return bySource.get(source).get(claim);
  }
}
