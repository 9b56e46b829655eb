package sojourn.export.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import sojourn.export.data.part.Portion;
import sojourn.model.Encounter;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.SourceId;
import sojourn.model.Visit;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.Mention;
import sojourn.model.claim.OccasionClaim;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;

/** Readings without the claims that a filter left out: those are kept that say, by their words, what is shown. */
final class KeptReadings {

  private record Words(SourceId source, Span span) {}

  private final Portion portion;
  private final Map<Words, List<Visit>> visits = new HashMap<>();
  private final Map<Words, List<Encounter>> encounters = new HashMap<>();

  KeptReadings(Portion portion) {
    this.portion = portion;
    portion.shown().visits().values().forEach(v -> add(visits, v, v.evidence()));
    portion.shown().encounters().values().forEach(e -> add(encounters, e, e.evidence()));
  }

  private static <R> void add(Map<Words, List<R>> shown, R row, List<Evidence> evidence) {
    evidence.forEach(e -> shown.computeIfAbsent(new Words(e.source(), e.span()), w -> new ArrayList<>()).add(row));
  }

  /** The part of a reading that is kept; the reading itself where all of it is. */
  Reading of(Reading reading) {
    List<Integer> stays = kept(reading.visits(), VisitClaim::evidence, visits, (c, v) -> v.place().equals(c.place().id()));
    List<Integer> met = kept(reading.encounters(), EncounterClaim::evidence, encounters, (c, e) -> bears(e.person(), reading.people().get(c.person())));
    if (stays.size() == reading.visits().size() && met.size() == reading.encounters().size()) {
      return reading;
    }
    Set<Integer> named = new TreeSet<>();
    stays.forEach(i -> named.add(reading.visits().get(i).traveller()));
    for (int i : met) {
      named.add(reading.encounters().get(i).traveller());
      named.add(reading.encounters().get(i).person());
    }
    List<Integer> people = List.copyOf(named);
    List<PersonClaim> persons = people.stream().map(i -> reading.people().get(i)).toList();
    return new Reading(
        reading.document(), reading.title(), reading.published(), reading.reader(), persons,
        stays.stream().map(i -> visit(reading.visits().get(i), people)).toList(),
        met.stream().map(i -> encounter(reading.encounters().get(i), people, stays)).toList(), occasions(reading, stays), mentions(reading, people),
        reading.problems());
  }

  private boolean bears(PersonId id, PersonClaim claim) {
    Person person = portion.person(id);
    return person != null && (person.name().equals(claim.name()) || person.names().contains(claim.name()));
  }

  /** Of claims with the same words those that say the same as what is shown; what was put right since says something else and goes by its words alone. */
  private static <C, R> List<Integer> kept(List<C> claims, Function<C, List<Evidence>> words, Map<Words, List<R>> shown, BiPredicate<C, R> same) {
    List<List<R>> rows = new ArrayList<>();
    Set<R> told = new HashSet<>();
    for (C claim : claims) {
      List<R> here = words.apply(claim).stream().flatMap(e -> shown.getOrDefault(new Words(e.source(), e.span()), List.of()).stream()).toList();
      here.stream().filter(r -> same.test(claim, r)).forEach(told::add);
      rows.add(here);
    }
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      C claim = claims.get(i);
      if (rows.get(i).stream().anyMatch(r -> same.test(claim, r) || !told.contains(r))) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  private static VisitClaim visit(VisitClaim v, List<Integer> people) {
    return new VisitClaim(people.indexOf(v.traveller()), v.place(), v.start(), v.end(), v.status(), v.evidence(), v.confidence(), v.reasons());
  }

  private static EncounterClaim encounter(EncounterClaim e, List<Integer> people, List<Integer> stays) {
    return new EncounterClaim(
        people.indexOf(e.traveller()), people.indexOf(e.person()), e.kind(), e.date(), e.place(), stays.indexOf(e.visit()), e.venue(), e.topics(),
        e.evidence(), e.confidence(), e.reasons());
  }

  private static List<OccasionClaim> occasions(Reading reading, List<Integer> stays) {
    return reading.occasions().stream()
        .filter(o -> stays.contains(o.visit()))
        .map(o -> new OccasionClaim(stays.indexOf(o.visit()), o.kind(), o.name(), o.date(), o.evidence()))
        .toList();
  }

  private static List<Mention> mentions(Reading reading, List<Integer> people) {
    return reading.mentions().stream().map(m -> new Mention(m.span(), m.kind(), people.indexOf(m.person()), m.place(), m.edtf())).toList();
  }
}
