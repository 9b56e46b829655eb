package sojourn.archive.derivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sojourn.archive.name.Names;
import sojourn.model.PersonId;
import sojourn.model.claim.Reading;

/** Which persons of several readings are surely the same, for the rows of a table, which are told apart as documents are. */
public final class SamePeople {

  private SamePeople() {}

  /** For each reading the numbers of its persons: those of one number are one. */
  public static List<List<Integer>> of(List<Reading> readings, Offices offices) {
    List<Corrected> all = Corrected.all(new Corpus("", readings, List.of(), Map.of(), Map.of()));
    Cast cast = Cast.of(Identities.of(all, List.of(), new Names(), offices), readings.size());
    Map<PersonId, Integer> numbers = new HashMap<>();
    return cast.bySource().stream().map(people -> people.stream().map(p -> numbers.computeIfAbsent(p, k -> numbers.size())).toList()).toList();
  }
}
