package sojourn.export.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sojourn.export.data.part.Portion;
import sojourn.model.SourceId;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.Mention;
import sojourn.model.claim.OccasionClaim;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;

/** Readings without the claims that a filter left out: those are kept whose words are words of a visit or encounter that is shown. */
final class KeptReadings {

  private record Words(SourceId source, Span span) {}

  private final Set<Words> visits = new HashSet<>();
  private final Set<Words> encounters = new HashSet<>();

  KeptReadings(Portion portion) {
    portion.shown().visits().values().forEach(v -> add(visits, v.evidence()));
    portion.shown().encounters().values().forEach(e -> add(encounters, e.evidence()));
  }

  private static void add(Set<Words> words, List<Evidence> evidence) {
    evidence.forEach(e -> words.add(new Words(e.source(), e.span())));
  }

  private static boolean any(Set<Words> words, List<Evidence> evidence) {
    return evidence.stream().anyMatch(e -> words.contains(new Words(e.source(), e.span())));
  }

  /** The part of a reading that is kept; the reading itself where all of it is. */
  Reading of(Reading reading) {
    List<Integer> stays = kept(reading.visits().size(), i -> any(visits, reading.visits().get(i).evidence()));
    List<Integer> met = kept(reading.encounters().size(), i -> any(encounters, reading.encounters().get(i).evidence()));
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

  private interface Choice {
    boolean keeps(int number);
  }

  private static List<Integer> kept(int size, Choice choice) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (choice.keeps(i)) {
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
