package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sojourn.archive.name.Names;
import sojourn.model.Encounter;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.SamePerson;
import sojourn.model.text.Evidence;

/** Who of a collection may be one person without its being certain, for somebody to decide. */
final class Proposals {

  /** Weaker ones are not worth a look. */
  private static final double LEAST = 0.5;

  private static final int QUOTES = 3;

  private final List<Identity> people;
  private final List<Person> shown;
  private final Map<PersonId, Set<PersonId>> met = new HashMap<>();

  Proposals(List<Identity> people, List<Person> shown, List<Encounter> encounters) {
    this.people = people;
    this.shown = shown;
    for (Encounter encounter : encounters) {
      met.computeIfAbsent(encounter.traveller(), k -> new HashSet<>()).add(encounter.person());
      met.computeIfAbsent(encounter.person(), k -> new HashSet<>()).add(encounter.traveller());
    }
  }

  private record Found(int one, int other, Resemblance resemblance) {}

  /** The strongest first. */
  List<SamePerson> of(Names names) {
    Resemblances resemblances = new Resemblances(names);
    List<Cluster> clusters = people.stream().map(Identity::cluster).toList();
    List<Found> found = new ArrayList<>();
    Map<Integer, Integer> rivals = new HashMap<>();
    for (Resemblances.Pair pair : resemblances.pairs(clusters)) {
      Resemblance like = resemblances.of(clusters.get(pair.one()), clusters.get(pair.other()));
      if (like.strength() > 0) {
        found.add(new Found(pair.one(), pair.other(), like));
        rivals.merge(pair.one(), 1, Integer::sum);
        rivals.merge(pair.other(), 1, Integer::sum);
      }
    }
    List<SamePerson> proposals = new ArrayList<>();
    for (Found each : found) {
      SamePerson proposal = proposal(each, Math.max(rivals.getOrDefault(each.one, 1), rivals.getOrDefault(each.other, 1)));
      if (proposal.strength() >= LEAST) {
        proposals.add(proposal);
      }
    }
    Comparator<SamePerson> strongest = Comparator.comparing(p -> -p.strength());
    proposals.sort(strongest.thenComparing(p -> p.one().value()).thenComparing(p -> p.other().value()));
    return proposals;
  }

  private SamePerson proposal(Found found, int rivals) {
    Identity one = people.get(found.one);
    Identity other = people.get(found.other);
    List<String> reasons = new ArrayList<>(found.resemblance.reasons());
    double strength = found.resemblance.strength();
    List<String> companions = companions(one.id(), other.id());
    if (!companions.isEmpty()) {
      strength += Math.min(0.15, 0.08 * companions.size());
      reasons.add("both met " + String.join(", ", companions.subList(0, Math.min(3, companions.size()))));
    }
    if (rivals > 1) {
      strength -= Math.min(0.2, 0.05 * (rivals - 1));
      reasons.add(rivals == 2 ? "but one more person of the collection fits as well" : "but " + (rivals - 1) + " more people of the collection fit as well");
    }
    return new SamePerson(one.id(), other.id(), Math.clamp(strength, 0, 0.99), reasons, says(one), says(other));
  }

  private List<String> companions(PersonId one, PersonId other) {
    Set<PersonId> both = new HashSet<>(met.getOrDefault(one, Set.of()));
    both.retainAll(met.getOrDefault(other, Set.of()));
    return shown.stream().filter(p -> both.contains(p.id())).map(Person::name).toList();
  }

  private static List<Evidence> says(Identity person) {
    return person.bearers().stream().filter(b -> !b.person().evidence().isEmpty()).map(b -> b.person().evidence().getFirst()).limit(QUOTES).toList();
  }
}
