package sojourn.archive.derivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sojourn.model.PersonId;

/** Who is meant by each person of each source. */
record Cast(List<Identity> people, Map<Long, PersonId> bySource) {

  Cast {
    people = List.copyOf(people);
    bySource = Map.copyOf(bySource);
  }

  static Cast of(List<Identity> people) {
    Map<Long, PersonId> found = new HashMap<>();
    for (Identity person : people) {
      person.bearers().forEach(b -> found.put(key(b.source(), b.claim()), person.id()));
    }
    return new Cast(people, found);
  }

  PersonId person(int source, int claim) {
    PersonId id = bySource.get(key(source, claim));
    if (id == null) {
      throw new IllegalStateException("source " + source + " has no person " + claim);
    }
    return id;
  }

  private static long key(int source, int claim) {
    return ((long) source << 32) | claim;
  }
}
