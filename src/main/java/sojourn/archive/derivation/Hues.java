package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sojourn.model.PersonId;

/** A hue for everybody: those kept with the collection stay; newcomers take one that nobody met on the same visit bears. */
final class Hues {

  private static final int COUNT = 12;

  /** The most distinct ones, for travellers: madder, indigo, green, rust. */
  private static final List<Integer> TRAVELLERS = List.of(0, 9, 4, 5);

  private final Map<String, Integer> kept;
  private final Map<PersonId, Integer> given = new HashMap<>();
  private final Map<String, Integer> added = new TreeMap<>();

  Hues(Map<String, Integer> kept) {
    this.kept = kept;
  }

  /**
   * Gives everybody a hue.
   *
   * @param circles for each visit, everybody who met on it
   */
  void give(List<Identity> people, Set<PersonId> travellers, List<Set<PersonId>> circles) {
    people.forEach(this::keep);
    Set<Integer> travelling = new HashSet<>();
    travellers.forEach(t -> travelling.add(given.getOrDefault(t, -1)));
    for (Identity person : people) {
      if (travellers.contains(person.id()) && !given.containsKey(person.id())) {
        int hue = TRAVELLERS.stream().filter(h -> !travelling.contains(h)).findFirst().orElseGet(() -> free(travelling));
        add(person, hue);
        travelling.add(hue);
      }
    }
    Map<PersonId, Set<PersonId>> met = new HashMap<>();
    circles.forEach(circle -> circle.forEach(p -> met.computeIfAbsent(p, k -> new HashSet<>()).addAll(circle)));
    for (Identity person : people) {
      if (!given.containsKey(person.id())) {
        Set<Integer> taken = new HashSet<>(Set.of(TRAVELLERS.getFirst()));
        met.getOrDefault(person.id(), Set.of()).forEach(p -> taken.add(given.getOrDefault(p, -1)));
        add(person, free(taken));
      }
    }
  }

  int of(PersonId person) {
    return given.getOrDefault(person, 0);
  }

  /** The hues that the collection did not keep yet, by folded name. */
  Map<String, Integer> added() {
    return added;
  }

  private void keep(Identity person) {
    List<Bearer> bearers = new ArrayList<>(person.bearers());
    bearers.addFirst(Identity.fullest(person.bearers()));
    for (Bearer bearer : bearers) {
      Integer hue = kept.get(bearer.name().key());
      if (hue != null) {
        given.put(person.id(), hue);
        return;
      }
    }
  }

  private void add(Identity person, int hue) {
    given.put(person.id(), hue);
    added.put(Identity.fullest(person.bearers()).name().key(), hue);
  }

  /** The next hue after the last one given that is not taken. */
  private int free(Set<Integer> taken) {
    int from = kept.size() + added.size();
    for (int i = 0; i < COUNT; i++) {
      int hue = (from + i) % COUNT;
      if (!taken.contains(hue)) {
        return hue;
      }
    }
    return from % COUNT;
  }
}
