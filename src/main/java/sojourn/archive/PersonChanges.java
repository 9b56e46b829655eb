package sojourn.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sojourn.archive.Change.Decide;
import sojourn.archive.Change.JoinPeople;
import sojourn.archive.Change.KeepApart;
import sojourn.archive.Change.PartName;
import sojourn.archive.Change.PartPeople;
import sojourn.archive.derivation.Derived;
import sojourn.archive.name.FoldedName;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.SojournException;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.store.ClaimKey;
import sojourn.store.Decision;
import sojourn.store.Decision.Aspect;

/** Changes on who is who, as decisions on pairs of persons of sources: such pairs are found again when their sources are read or imported again. */
record PersonChanges(Derived derived) {

  Decide join(JoinPeople join) throws SojournException {
    Person one = person(join.one());
    Person other = person(join.other());
    if (one.id().equals(other.id())) {
      throw new SojournException(one.name() + " is one person already.");
    }
    if (!join.anyway()) {
      notInOneSource(one, other);
    }
    List<Decision> keep = new ArrayList<>();
    for (ClaimKey mine : claims(one.id())) {
      claims(other.id()).forEach(theirs -> keep.add(same(mine, theirs, true)));
    }
    return new Decide(keep, List.of(), "Join " + one.name() + " and " + other.name());
  }

  private void notInOneSource(Person one, Person other) throws SojournException {
    Set<SourceId> mine = new HashSet<>();
    claims(one.id()).forEach(c -> mine.add(c.source()));
    for (ClaimKey theirs : claims(other.id())) {
      if (mine.contains(theirs.source())) {
        Source source = derived.snapshot().sources().get(theirs.source());
        String name = source == null ? "One source" : source.name();
        throw new SojournException(name + " names both " + one.name() + " and " + other.name() + ", and so keeps them apart: join them with --anyway if they are one.");
      }
    }
  }

  Decide keepApart(KeepApart apart) throws SojournException {
    Person one = person(apart.one());
    Person other = person(apart.other());
    List<Decision> keep = new ArrayList<>();
    for (ClaimKey mine : claims(one.id())) {
      claims(other.id()).stream().filter(theirs -> !theirs.equals(mine)).forEach(theirs -> keep.add(same(mine, theirs, false)));
    }
    if (one.id().equals(other.id())) {
      throw new SojournException(one.name() + " is one person: name the source that means another, or the name that is another's.");
    }
    return new Decide(keep, List.of(), "Keep " + one.name() + " and " + other.name() + " apart");
  }

  Decide part(PartPeople part) throws SojournException {
    Person person = person(part.person());
    Decide decide = part(person, claim -> claim.source().equals(part.source()));
    if (decide.keep().isEmpty()) {
      throw new SojournException(person.name() + " stands in one source only: there is nobody to tell apart.");
    }
    return decide;
  }

  Decide part(PartName part) throws SojournException {
    Person person = person(part.person());
    String wanted = "person/" + FoldedName.of(part.name()).key();
    Decide decide = part(person, claim -> claim.claim().equals(wanted) || claim.claim().startsWith(wanted + "#"));
    if (decide.keep().isEmpty()) {
      throw new SojournException(person.name() + " is not also somebody else under the name '" + part.name() + "'.");
    }
    return decide;
  }

  private Decide part(Person person, java.util.function.Predicate<ClaimKey> other) {
    List<ClaimKey> claims = claims(person.id());
    List<Decision> keep = new ArrayList<>();
    for (ClaimKey here : claims) {
      for (ClaimKey there : claims) {
        if (other.test(here) && !other.test(there) && !here.source().equals(there.source())) {
          keep.add(same(here, there, false));
        }
      }
    }
    return new Decide(keep, List.of(), "Part " + person.name());
  }

  private static Decision same(ClaimKey a, ClaimKey b, boolean same) {
    ClaimKey first = a.compareTo(b) <= 0 ? a : b;
    return new Decision(first, Aspect.SAME_PERSON, first.equals(a) ? b : a, same ? "yes" : "no");
  }

  private List<ClaimKey> claims(PersonId person) {
    return derived.people().getOrDefault(person, List.of());
  }

  private Person person(PersonId id) throws SojournException {
    Person person = derived.snapshot().people().get(id);
    if (person == null) {
      throw new SojournException("The collection no longer has this person.");
    }
    return person;
  }

  /** The one person of this id or name; of several who bear it, the one who bears it as his fullest. */
  PersonId named(String named) throws SojournException {
    PersonId id = named.isBlank() ? new PersonId("-") : new PersonId(named);
    if (derived.snapshot().people().containsKey(id)) {
      return id;
    }
    String key = FoldedName.of(named).key();
    Map<Integer, List<Person>> found = new HashMap<>();
    for (Person person : derived.snapshot().people().values()) {
      boolean part = !key.isEmpty() && (" " + FoldedName.of(person.name()).key() + " ").contains(" " + key + " ");
      boolean other = person.names().stream().anyMatch(n -> FoldedName.of(n).key().equals(key));
      int rank = FoldedName.of(person.name()).key().equals(key) ? 0 : other ? 1 : part ? 2 : 3;
      found.computeIfAbsent(rank, k -> new ArrayList<>()).add(person);
    }
    for (int rank = 0; rank < 3; rank++) {
      List<Person> people = found.getOrDefault(rank, List.of());
      if (people.size() == 1) {
        return people.getFirst().id();
      }
      if (people.size() > 1) {
        String ids = String.join(", ", people.stream().map(p -> p.id().value()).toList());
        throw new SojournException("Several people are called '" + named + "': use one of " + ids + ".");
      }
    }
    throw new SojournException("The collection has nobody called '" + named + "': 'sojourn list' shows its people.");
  }
}
