package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sojourn.archive.name.FoldedName;
import sojourn.store.ClaimKey;

/** Bearers of names that are taken for one person, and what tells them from others. */
final class Cluster {

  private static final Set<String> COUNTRIES = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

  /** Days between two sources' times after which nobody is in both: a long life. */
  private static final long LIFE = 65 * 366L;

  private final List<Bearer> bearers = new ArrayList<>();
  private final BitSet sources = new BitSet();
  private final Set<ClaimKey> keys = new HashSet<>();
  private final Set<ClaimKey> apart = new HashSet<>();
  private final Set<String> roles = new TreeSet<>();
  private final Set<String> affiliations = new TreeSet<>();
  /** Who of the table of office-holders is meant; empty where nobody, or nobody known, is. */
  private final Set<String> holders = new TreeSet<>();

  private @Nullable Days time;

  /**
   * A bearer by himself.
   *
   * @param sources numbers of the documents or rows that name the bearer
   * @param apart those whom people said to be others
   * @param time of the journey that the source tells of
   */
  Cluster(Bearer bearer, BitSet sources, Set<ClaimKey> apart, @Nullable Days time, Set<String> holders) {
    bearers.add(bearer);
    this.sources.or(sources);
    keys.add(bearer.key());
    this.apart.addAll(apart);
    this.time = time;
    this.holders.addAll(holders);
    String role = bearer.person().role();
    if (role != null) {
      roles.add(FoldedName.of(role).key());
    }
    String of = bearer.person().of();
    if (of != null) {
      affiliations.add(of);
    }
  }

  /** Takes in all of another. */
  void take(Cluster other) {
    bearers.addAll(other.bearers);
    sources.or(other.sources);
    keys.addAll(other.keys);
    apart.addAll(other.apart);
    roles.addAll(other.roles);
    affiliations.addAll(other.affiliations);
    holders.addAll(other.holders);
    Days there = other.time;
    Days here = time;
    time = there == null || here == null ? (here == null ? there : here) : new Days(Math.min(here.first(), there.first()), Math.max(here.last(), there.last()));
  }

  List<Bearer> bearers() {
    return bearers;
  }

  Set<String> affiliations() {
    return affiliations;
  }

  Set<String> roles() {
    return roles;
  }

  @Nullable Days time() {
    return time;
  }

  /** Whether one document names both, or a person said that they are two. */
  boolean keptApart(Cluster other) {
    return sources.intersects(other.sources) || !Collections.disjoint(apart, other.keys) || !Collections.disjoint(other.apart, keys);
  }

  /** Whether nothing that is known speaks against their being one. */
  boolean compatible(Cluster other) {
    return !keptApart(other) && !foreign(other) && !otherHolder(other) && !lifeApart(other);
  }

  /** Whether they are of different countries. */
  boolean foreign(Cluster other) {
    Set<String> here = countries();
    Set<String> there = other.countries();
    return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
  }

  private Set<String> countries() {
    Set<String> found = new TreeSet<>(affiliations);
    found.retainAll(COUNTRIES);
    return found;
  }

  /** Whether the table of office-holders knows whom is meant, or a source says which office of which land or organisation. */
  boolean hasOffice() {
    return !holders.isEmpty() || (!roles.isEmpty() && !affiliations.isEmpty());
  }

  boolean sameHolder(Cluster other) {
    return holders.size() == 1 && holders.equals(other.holders);
  }

  /** Whether the table of office-holders knows them as two. */
  boolean otherHolder(Cluster other) {
    return !holders.isEmpty() && !other.holders.isEmpty() && Collections.disjoint(holders, other.holders);
  }

  String holder() {
    return holders.iterator().next();
  }

  /** Days between the times of which their sources tell; 0 where they overlap, −1 where a time is unknown. */
  long between(Cluster other) {
    Days here = time;
    Days there = other.time;
    return here == null || there == null ? -1 : Math.max(0, Math.max(here.first() - there.last(), there.first() - here.last()));
  }

  boolean lifeApart(Cluster other) {
    return between(other) > LIFE;
  }

  boolean sharesAffiliation(Cluster other) {
    return !Collections.disjoint(affiliations, other.affiliations);
  }

  boolean sharesRole(Cluster other) {
    return !Collections.disjoint(roles, other.roles);
  }
}
