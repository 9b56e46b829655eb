package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sojourn.model.PersonId;
import sojourn.model.claim.Reading;
import sojourn.store.ClaimKey;
import sojourn.store.Decision;
import sojourn.store.Decision.Aspect;

/**
 * Which persons of several documents are the same: those of one name, or of a shorter form of it where only one longer name fits. Never two that
 * one document keeps apart, nor two of different countries; decisions of people come before all that.
 */
final class Identities {

  private static final Set<String> COUNTRIES = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

  private final List<Bearer> bearers = new ArrayList<>();
  private final IdentityHashMap<Bearer, List<Bearer>> clusters = new IdentityHashMap<>();
  private final Map<ClaimKey, Set<ClaimKey>> apart = new HashMap<>();

  /** The people of the collection, by first appearance. */
  static List<Identity> of(List<Corrected> readings, List<Decision> decisions) {
    Identities all = new Identities(readings);
    List<Decision> same = decisions.stream().filter(d -> d.aspect() == Aspect.SAME_PERSON && d.other() != null).toList();
    all.decide(same);
    all.joinEqualNames();
    all.joinShorterNames();
    return all.identities();
  }

  private Identities(List<Corrected> readings) {
    for (int source = 0; source < readings.size(); source++) {
      Reading reading = readings.get(source).reading();
      for (int claim = 0; claim < reading.people().size(); claim++) {
        var person = reading.people().get(claim);
        Bearer bearer = new Bearer(source, claim, readings.get(source).keys().people().get(claim), person, FoldedName.of(person.name()));
        bearers.add(bearer);
        clusters.put(bearer, new ArrayList<>(List.of(bearer)));
      }
    }
  }

  private void decide(List<Decision> decisions) {
    Map<ClaimKey, Bearer> byKey = bearers.stream().collect(Collectors.toMap(Bearer::key, b -> b, (a, b) -> a));
    for (Decision decision : decisions) {
      ClaimKey other = decision.other();
      if (other != null && decision.value().equals("no")) {
        apart.computeIfAbsent(decision.claim(), k -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, k -> new HashSet<>()).add(decision.claim());
      }
    }
    for (Decision decision : decisions) {
      Bearer a = byKey.get(decision.claim());
      Bearer b = decision.other() == null ? null : byKey.get(decision.other());
      if (a != null && b != null && decision.value().equals("yes")) {
        join(clusterOf(a), clusterOf(b));
      }
    }
  }

  private void joinEqualNames() {
    Map<String, List<Bearer>> byName = new LinkedHashMap<>();
    bearers.forEach(b -> byName.computeIfAbsent(b.name().key(), k -> new ArrayList<>()).add(b));
    for (List<Bearer> named : byName.values()) {
      for (int i = 1; i < named.size(); i++) {
        for (int j = 0; j < i; j++) {
          List<Bearer> mine = clusterOf(named.get(i));
          List<Bearer> theirs = clusterOf(named.get(j));
          if (mine != theirs && compatible(mine, theirs)) {
            join(theirs, mine);
            break;
          }
        }
      }
    }
  }

  private void joinShorterNames() {
    Map<String, List<Bearer>> byFamily = new HashMap<>();
    for (Bearer bearer : bearers) {
      List<String> words = bearer.name().words();
      if (words.size() > 1) {
        byFamily.computeIfAbsent(words.getLast(), k -> new ArrayList<>()).add(bearer);
        if (bearer.name().familyFirst()) {
          byFamily.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(bearer);
        }
      }
    }
    Comparator<Bearer> longestFirst = Comparator.comparing(b -> -b.name().words().size());
    List<Bearer> order = bearers.stream().sorted(longestFirst.thenComparing(b -> b.name().key()).thenComparing(Bearer::key)).toList();
    for (Bearer bearer : order) {
      List<Bearer> mine = clusterOf(bearer);
      if (Identity.fullest(mine).name().equals(bearer.name()) && !bearer.name().words().isEmpty()) {
        List<List<Bearer>> longer = new ArrayList<>();
        for (Bearer other : byFamily.getOrDefault(bearer.name().words().getLast(), List.of())) {
          List<Bearer> theirs = clusterOf(other);
          if (bearer.name().shortens(other.name()) && theirs != mine && longer.stream().noneMatch(l -> l == theirs) && sameOffice(mine, theirs) && compatible(mine, theirs)) {
            longer.add(theirs);
          }
        }
        if (longer.size() > 1) {
          longer.removeIf(theirs -> affiliations(theirs).stream().noneMatch(affiliations(mine)::contains));
        }
        if (longer.size() == 1) {
          join(longer.getFirst(), mine);
        }
      }
    }
  }

  private List<Bearer> clusterOf(Bearer bearer) {
    List<Bearer> cluster = clusters.get(bearer);
    if (cluster == null) {
      throw new IllegalStateException("no cluster for " + bearer);
    }
    return cluster;
  }

  private void join(List<Bearer> into, List<Bearer> from) {
    if (into != from) {
      into.addAll(from);
      from.forEach(b -> clusters.put(b, into));
    }
  }

  private boolean compatible(List<Bearer> mine, List<Bearer> theirs) {
    for (Bearer a : mine) {
      for (Bearer b : theirs) {
        if (a.source() == b.source() || apart.getOrDefault(a.key(), Set.of()).contains(b.key())) {
          return false;
        }
      }
    }
    Set<String> here = countries(mine);
    Set<String> there = countries(theirs);
    return here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains);
  }

  /** A shorter name with a role means only somebody of that role or affiliation: a president is not the one relative who is named in full. */
  private static boolean sameOffice(List<Bearer> shorter, List<Bearer> longer) {
    Set<String> roles = roles(shorter);
    return roles.isEmpty() || roles(longer).stream().anyMatch(roles::contains) || affiliations(longer).stream().anyMatch(affiliations(shorter)::contains);
  }

  private static Set<String> roles(List<Bearer> cluster) {
    Set<String> found = new HashSet<>();
    for (Bearer bearer : cluster) {
      if (bearer.person().role() != null) {
        found.add(FoldedName.of(bearer.person().role()).key());
      }
    }
    return found;
  }

  private static Set<String> affiliations(List<Bearer> cluster) {
    Set<String> found = new HashSet<>();
    for (Bearer bearer : cluster) {
      if (bearer.person().of() != null) {
        found.add(bearer.person().of());
      }
    }
    return found;
  }

  private static Set<String> countries(List<Bearer> cluster) {
    Set<String> found = affiliations(cluster);
    found.retainAll(COUNTRIES);
    return found;
  }

  private List<Identity> identities() {
    List<Identity> found = new ArrayList<>();
    Set<List<Bearer>> done = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<String, Integer> slugs = new HashMap<>();
    Comparator<Bearer> order = Comparator.comparing(Bearer::source).thenComparing(Bearer::claim);
    for (Bearer bearer : bearers) {
      List<Bearer> cluster = clusterOf(bearer);
      if (done.add(cluster)) {
        String slug = Identity.fullest(cluster).name().slug();
        int count = slugs.merge(slug, 1, Integer::sum);
        found.add(new Identity(new PersonId(count == 1 ? slug : slug + "-" + count), cluster.stream().sorted(order).toList()));
      }
    }
    return found;
  }
}
