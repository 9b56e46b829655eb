package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sojourn.archive.name.Likeness;
import sojourn.archive.name.NameForm;
import sojourn.archive.name.Names;
import sojourn.model.time.Day;

/** Compares persons by name, office and time; which to compare is found by blocks of names, so that the work grows with the number of persons. */
final class Resemblances {

  /** Persons of one block that are compared with each other; a larger block says little. */
  private static final int BLOCK = 60;

  private static final int NAMES = 4;
  private static final long YEAR = 366;

  private final Names names;

  Resemblances(Names names) {
    this.names = names;
  }

  /** Two persons to be compared, by their place in the list. */
  record Pair(int one, int other) {}

  /** Pairs worth comparing, in the order of the list. */
  List<Pair> pairs(List<Cluster> people) {
    Map<String, List<Integer>> blocks = new LinkedHashMap<>();
    for (int i = 0; i < people.size(); i++) {
      Set<String> keys = new LinkedHashSet<>();
      forms(people.get(i)).forEach(form -> keys.addAll(names.blocks(form)));
      for (String key : keys) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Set<Pair> pairs = new HashSet<>();
    blocks.forEach(
        (key, block) -> {
          if (!Names.passive(key)) {
            cross(block, block, pairs);
            cross(block, blocks.getOrDefault(Names.fuller(key), List.of()), pairs);
          }
        });
    return pairs.stream().sorted((a, b) -> a.one != b.one ? Integer.compare(a.one, b.one) : Integer.compare(a.other, b.other)).toList();
  }

  private static void cross(List<Integer> here, List<Integer> there, Set<Pair> pairs) {
    for (int i : here.subList(0, Math.min(here.size(), BLOCK))) {
      for (int k : there.subList(0, Math.min(there.size(), BLOCK))) {
        if (i != k) {
          pairs.add(new Pair(Math.min(i, k), Math.max(i, k)));
        }
      }
    }
  }

  private List<NameForm> forms(Cluster person) {
    return person.bearers().stream().map(b -> b.person().name()).distinct().limit(NAMES).map(names::form).toList();
  }

  /** How like two persons are whom no document and no decision keeps apart. */
  Resemblance of(Cluster a, Cluster b) {
    if (a.keptApart(b) || a.otherHolder(b) || a.lifeApart(b)) {
      return Resemblance.NONE;
    }
    Likeness name = likeness(a, b);
    if (name.score() == 0) {
      return Resemblance.NONE;
    }
    List<String> reasons = new ArrayList<>(name.reasons());
    double strength = 0.72 * name.score();
    boolean office = a.sharesRole(b) && a.sharesAffiliation(b);
    if (a.sameHolder(b)) {
      strength += 0.35;
      reasons.add("both are " + a.holder() + " in the table of office-holders");
    } else if (office) {
      strength += 0.22;
      reasons.add("the same office, " + shared(a.roles(), b.roles()) + " (" + shared(a.affiliations(), b.affiliations()) + ")");
    } else if (a.sharesAffiliation(b)) {
      strength += 0.14;
      reasons.add("both of " + shared(a.affiliations(), b.affiliations()));
    } else if (a.sharesRole(b)) {
      strength += 0.04;
    } else if (a.foreign(b)) {
      strength -= 0.2;
      reasons.add("but of different countries");
    }
    strength += time(a, b, reasons);
    boolean spelled = !name.alone() && name.score() >= 0.9;
    boolean certain = a.compatible(b) && (a.sameHolder(b) || (spelled && office && a.between(b) <= 10 * YEAR));
    return new Resemblance(Math.clamp(strength, 0, 0.99), certain, reasons);
  }

  private Likeness likeness(Cluster a, Cluster b) {
    Likeness best = Likeness.NONE;
    for (NameForm mine : forms(a)) {
      for (NameForm theirs : forms(b)) {
        Likeness like = names.compare(mine, theirs);
        best = like.score() > best.score() ? like : best;
      }
    }
    return best;
  }

  private static double time(Cluster a, Cluster b, List<String> reasons) {
    long between = a.between(b);
    Days here = a.time();
    Days there = b.time();
    if (here == null || there == null) {
      return 0;
    }
    if (between <= YEAR) {
      int first = new Day(Math.max(here.first(), there.first())).year();
      reasons.add("in documents on the same time, " + first);
      return 0.1;
    }
    if (between > 25 * YEAR) {
      reasons.add("but " + between / YEAR + " years apart");
      return -0.2;
    }
    return 0;
  }

  private static String shared(Set<String> here, Set<String> there) {
    Set<String> both = new TreeSet<>(here);
    both.retainAll(there);
    return both.stream().collect(Collectors.joining(", "));
  }
}
