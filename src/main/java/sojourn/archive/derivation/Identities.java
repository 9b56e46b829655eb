package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.archive.name.FoldedName;
import sojourn.archive.name.Names;
import sojourn.model.PersonId;
import sojourn.model.SourceId;
import sojourn.model.claim.Reading;
import sojourn.store.ClaimKey;
import sojourn.store.Decision;
import sojourn.store.Decision.Aspect;

/**
 * Which persons of several documents are the same, where that is certain: those of one name; of a shorter form of it where only one longer name
 * fits; of one name in two spellings in the same office; one row of the table of office-holders. Never two that one document keeps apart, nor two
 * of different countries, nor two a lifetime apart; decisions of people come before all that. What is likely and not certain is for {@link Proposals}.
 */
final class Identities {

  /** Days between two sources on what may be one time. */
  private static final long NEAR = 2 * 366L;

  private final List<Bearer> bearers = new ArrayList<>();
  private final IdentityHashMap<Bearer, Cluster> clusters = new IdentityHashMap<>();

  /** The people of the collection, by first appearance. */
  static List<Identity> of(List<Corrected> readings, List<Decision> decisions, Names names, Offices offices) {
    List<Decision> same = decisions.stream().filter(d -> d.aspect() == Aspect.SAME_PERSON && d.other() != null).toList();
    Identities all = new Identities(readings, apart(same), offices);
    all.decide(same);
    all.joinEqualNames();
    all.joinShorterNames();
    all.joinCertain(new Resemblances(names));
    return all.identities();
  }

  /** Whom the names in the rows of a table mean; the bearers' sources are numbers in the list. */
  static List<Identity> of(List<SamePeople.Named> named, Offices offices) {
    Identities all = new Identities(named, offices);
    all.joinEqualNames();
    all.joinShorterNames();
    all.joinCertain(new Resemblances(new Names()));
    return all.identities();
  }

  private Identities(List<SamePeople.Named> named, Offices offices) {
    SourceId rows = new SourceId("rows");
    for (int i = 0; i < named.size(); i++) {
      SamePeople.Named one = named.get(i);
      Bearer bearer = new Bearer(i, 0, new ClaimKey(rows, "%09d".formatted(i)), one.person(), FoldedName.of(one.person().name()));
      bearers.add(bearer);
      clusters.put(bearer, new Cluster(bearer, one.rows(), Set.of(), one.time(), offices.holders(one.person(), one.time())));
    }
  }

  private Identities(List<Corrected> readings, Map<ClaimKey, Set<ClaimKey>> apart, Offices offices) {
    for (int source = 0; source < readings.size(); source++) {
      Reading reading = readings.get(source).reading();
      List<@Nullable Days> times = SourceTime.ofPeople(reading);
      for (int claim = 0; claim < reading.people().size(); claim++) {
        var person = reading.people().get(claim);
        Days time = times.get(claim);
        Bearer bearer = new Bearer(source, claim, readings.get(source).keys().people().get(claim), person, FoldedName.of(person.name()));
        bearers.add(bearer);
        clusters.put(bearer, new Cluster(bearer, only(source), apart.getOrDefault(bearer.key(), Set.of()), time, offices.holders(person, time)));
      }
    }
  }

  private static BitSet only(int source) {
    BitSet one = new BitSet();
    one.set(source);
    return one;
  }

  private static Map<ClaimKey, Set<ClaimKey>> apart(List<Decision> decisions) {
    Map<ClaimKey, Set<ClaimKey>> apart = new HashMap<>();
    for (Decision decision : decisions) {
      ClaimKey other = decision.other();
      if (other != null && decision.value().equals("no")) {
        apart.computeIfAbsent(decision.claim(), k -> new HashSet<>()).add(other);
      }
    }
    return apart;
  }

  private void decide(List<Decision> decisions) {
    Map<ClaimKey, Bearer> byKey = bearers.stream().collect(Collectors.toMap(Bearer::key, b -> b, (a, b) -> a));
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
      Set<Cluster> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      List<Cluster> found = new ArrayList<>();
      for (Bearer bearer : named) {
        Cluster mine = clusterOf(bearer);
        boolean single = bearer.name().words().size() < 2;
        Cluster same = seen.contains(mine) ? mine : found.stream().filter(c -> c.compatible(mine) && (!single || anchored(c, mine))).findFirst().orElse(null);
        if (same == null) {
          found.add(mine);
          seen.add(mine);
        } else {
          join(same, mine);
        }
      }
    }
  }

  /** Whether more than a single name speaks for one person. */
  private static boolean anchored(Cluster a, Cluster b) {
    long between = a.between(b);
    return a.sharesAffiliation(b) || a.sharesRole(b) || (between >= 0 && between <= NEAR);
  }

  private void joinShorterNames() {
    Map<String, List<Bearer>> byFamily = new HashMap<>();
    Set<String> known = new HashSet<>();
    for (Bearer bearer : bearers) {
      List<String> words = bearer.name().words();
      if (words.size() > 1 && known.add(System.identityHashCode(clusterOf(bearer)) + bearer.name().key())) {
        byFamily.computeIfAbsent(words.getLast(), k -> new ArrayList<>()).add(bearer);
        if (bearer.name().familyFirst()) {
          byFamily.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(bearer);
        }
      }
    }
    for (Bearer bearer : longestFirst()) {
      Cluster mine = clusterOf(bearer);
      if (!bearer.name().words().isEmpty() && Identity.fullest(mine.bearers()).name().equals(bearer.name())) {
        Cluster longer = longer(bearer, mine, byFamily.getOrDefault(bearer.name().words().getLast(), List.of()));
        if (longer != null) {
          join(longer, mine);
        }
      }
    }
  }

  private List<Bearer> longestFirst() {
    IdentityHashMap<Bearer, String> names = new IdentityHashMap<>();
    bearers.forEach(b -> names.put(b, b.name().key()));
    Comparator<Bearer> longest = Comparator.comparingInt(b -> -b.name().words().size());
    return bearers.stream().sorted(longest.thenComparing(b -> names.getOrDefault(b, "")).thenComparing(Bearer::key)).toList();
  }

  /** The one person of a longer name that a shorter one surely means. */
  private @Nullable Cluster longer(Bearer bearer, Cluster mine, List<Bearer> family) {
    Set<Cluster> fitting = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Cluster> longer = new ArrayList<>();
    for (Bearer other : family) {
      Cluster theirs = clusterOf(other);
      if (theirs != mine && bearer.name().shortens(other.name()) && sameOffice(mine, theirs) && mine.compatible(theirs) && fitting.add(theirs)) {
        longer.add(theirs);
      }
    }
    if (longer.size() > 1) {
      longer.removeIf(theirs -> !theirs.sharesAffiliation(mine));
    }
    boolean sure = longer.size() == 1 && (bearer.name().words().size() > 1 || anchored(longer.getFirst(), mine));
    return sure ? longer.getFirst() : null;
  }

  /** A shorter name with a role means only somebody of that role or affiliation: a president is not the one relative who is named in full. */
  private static boolean sameOffice(Cluster shorter, Cluster longer) {
    return shorter.roles().isEmpty() || shorter.sharesRole(longer) || shorter.sharesAffiliation(longer);
  }

  /** Names alone are never certain: only those are compared of whom an office is known. */
  private void joinCertain(Resemblances resemblances) {
    List<Cluster> people = people().stream().filter(Cluster::hasOffice).toList();
    for (Resemblances.Pair pair : resemblances.pairs(people)) {
      Cluster one = clusterOf(people.get(pair.one()).bearers().getFirst());
      Cluster other = clusterOf(people.get(pair.other()).bearers().getFirst());
      if (one != other && resemblances.of(one, other).certain()) {
        join(one, other);
      }
    }
  }

  private List<Cluster> people() {
    Set<Cluster> people = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Cluster> order = new ArrayList<>();
    for (Bearer bearer : bearers) {
      Cluster cluster = clusterOf(bearer);
      if (people.add(cluster)) {
        order.add(cluster);
      }
    }
    return order;
  }

  private Cluster clusterOf(Bearer bearer) {
    Cluster cluster = clusters.get(bearer);
    if (cluster == null) {
      throw new IllegalStateException("no cluster for " + bearer);
    }
    return cluster;
  }

  private void join(Cluster into, Cluster from) {
    if (into != from) {
      into.take(from);
      from.bearers().forEach(b -> clusters.put(b, into));
    }
  }

  private List<Identity> identities() {
    List<Identity> found = new ArrayList<>();
    Map<String, Integer> slugs = new HashMap<>();
    Comparator<Bearer> order = Comparator.comparing(Bearer::source).thenComparing(Bearer::claim);
    for (Cluster cluster : people()) {
      String slug = Identity.fullest(cluster.bearers()).name().slug();
      int count = slugs.merge(slug, 1, Integer::sum);
      PersonId id = new PersonId(count == 1 ? slug : slug + "-" + count);
      found.add(new Identity(id, cluster.bearers().stream().sorted(order).toList(), cluster));
    }
    return found;
  }
}
