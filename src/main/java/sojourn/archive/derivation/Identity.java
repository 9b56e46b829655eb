package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sojourn.model.PersonId;

/**
 * One person of the collection: the claims of several sources that mean the same person.
 *
 * @param bearers in the order of sources
 * @param cluster the same bearers with what tells them from others
 */
record Identity(PersonId id, List<Bearer> bearers, Cluster cluster) {

  Identity {
    bearers = List.copyOf(bearers);
  }

  /** The fullest name: most words, then longest, then first in the alphabet. */
  static Bearer fullest(List<Bearer> bearers) {
    Comparator<Bearer> byWords = Comparator.comparing(b -> b.name().words().size());
    return bearers.stream()
        .max(byWords.thenComparing(b -> b.person().name().length()).thenComparing(b -> b.person().name(), Comparator.reverseOrder()))
        .orElseThrow();
  }

  String name() {
    return fullest(bearers).person().name();
  }

  /** All names, the fullest first. */
  List<String> names() {
    Set<String> names = new LinkedHashSet<>(List.of(name()));
    bearers.forEach(b -> names.add(b.person().name()));
    bearers.forEach(b -> names.addAll(b.person().otherNames()));
    return new ArrayList<>(names);
  }
}
