package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.archive.name.FoldedName;
import sojourn.model.EncounterKind;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.ReviewState;
import sojourn.model.VisitStatus;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;
import sojourn.store.ClaimKey;
import sojourn.store.Decision.Aspect;

/** Puts the decisions on one source's claims into its reading. */
final class Correcting {

  private static final String RULE = "user.added";

  private final Reading reading;
  private final Map<ClaimKey, Map<Aspect, String>> decided;
  private final Map<PlaceId, Place> places;
  private final List<PersonClaim> people;
  private final List<ClaimKey> personKeys;
  private final Map<String, Integer> persons = new HashMap<>();
  private final List<VisitClaim> visits = new ArrayList<>();
  private final List<ClaimKey> visitKeys;
  private final List<ReviewState> visitStates = new ArrayList<>();
  private final List<EncounterClaim> encounters = new ArrayList<>();
  private final List<ClaimKey> encounterKeys;
  private final List<ReviewState> encounterStates = new ArrayList<>();
  private final Set<Integer> notSoVisits = new HashSet<>();
  private final Set<Integer> notSoEncounters = new HashSet<>();

  Correcting(Reading reading, Map<ClaimKey, Map<Aspect, String>> decided, Map<PlaceId, Place> places) {
    this.reading = reading;
    this.decided = decided;
    this.places = places;
    ClaimKeys keys = ClaimKeys.of(reading);
    people = new ArrayList<>(reading.people());
    personKeys = new ArrayList<>(keys.people());
    visitKeys = new ArrayList<>(keys.visits());
    encounterKeys = new ArrayList<>(keys.encounters());
    for (int i = 0; i < personKeys.size(); i++) {
      persons.putIfAbsent(personKeys.get(i).claim(), i);
    }
  }

  Corrected corrected() {
    for (int i = 0; i < reading.visits().size(); i++) {
      Map<Aspect, String> said = decided.getOrDefault(visitKeys.get(i), Map.of());
      visits.add(visit(reading.visits().get(i), said));
      visitStates.add(state(said));
      if (said.containsKey(Aspect.NOT_SO)) {
        notSoVisits.add(i);
      }
    }
    for (int i = 0; i < reading.encounters().size(); i++) {
      Map<Aspect, String> said = decided.getOrDefault(encounterKeys.get(i), Map.of());
      encounters.add(encounter(reading.encounters().get(i), said));
      encounterStates.add(state(said));
      if (said.containsKey(Aspect.NOT_SO)) {
        notSoEncounters.add(i);
      }
    }
    decided.forEach(
        (key, said) -> {
          if (said.containsKey(Aspect.ADDED)) {
            add(key, said);
          }
        });
    return new Corrected(whole(), new ClaimKeys(personKeys, visitKeys, encounterKeys), visitStates, encounterStates, notSoVisits, notSoEncounters);
  }

  private Reading whole() {
    return new Reading(
        reading.document(),
        reading.title(),
        reading.published(),
        reading.reader(),
        people,
        visits,
        encounters,
        reading.occasions(),
        reading.mentions(),
        reading.problems());
  }

  private ReviewState state(Map<Aspect, String> said) {
    boolean corrected = reading.byHand() || said.keySet().stream().anyMatch(a -> a != Aspect.STATE && a != Aspect.TRIP);
    return corrected ? ReviewState.CORRECTED : said.isEmpty() ? ReviewState.MACHINE_READ : ReviewState.CONFIRMED;
  }

  private VisitClaim visit(VisitClaim claim, Map<Aspect, String> said) {
    if (said.isEmpty()) {
      return claim;
    }
    String status = said.get(Aspect.STATUS);
    return new VisitClaim(
        person(said, Aspect.TRAVELLER, claim.evidence()).orElse(claim.traveller()),
        place(said).orElse(claim.place()),
        date(said, Aspect.START, claim.start()),
        date(said, Aspect.END, claim.end()),
        status == null ? claim.status() : VisitStatus.valueOf(status),
        claim.evidence(),
        claim.confidence(),
        claim.reasons());
  }

  private EncounterClaim encounter(EncounterClaim claim, Map<Aspect, String> said) {
    if (said.isEmpty()) {
      return claim;
    }
    String kind = said.get(Aspect.KIND);
    return new EncounterClaim(
        person(said, Aspect.TRAVELLER, claim.evidence()).orElse(claim.traveller()),
        person(said, Aspect.PERSON, claim.evidence()).orElse(claim.person()),
        kind == null ? claim.kind() : EncounterKind.valueOf(kind),
        date(said, Aspect.DATE, claim.date()),
        place(said).orElse(claim.place()),
        claim.visit(),
        claim.venue(),
        claim.topics(),
        claim.evidence(),
        claim.confidence(),
        claim.reasons());
  }

  private void add(ClaimKey key, Map<Aspect, String> said) {
    Span span = AddedClaims.span(said.getOrDefault(Aspect.ADDED, "0-0"));
    if (span.end() > reading.document().text().length()) {
      return;
    }
    List<Evidence> words = List.of(new Evidence(key.source(), span, reading.document().text().quote(span), RULE));
    int traveller = person(said, Aspect.TRAVELLER, words).orElse(-1);
    int person = person(said, Aspect.PERSON, words).orElse(-1);
    Place place = place(said).orElse(null);
    if (key.claim().startsWith(AddedClaims.VISIT) && traveller >= 0 && place != null) {
      VisitStatus status = VisitStatus.valueOf(said.getOrDefault(Aspect.STATUS, VisitStatus.MADE.name()));
      DateSpan start = date(said, Aspect.START, null);
      visits.add(new VisitClaim(traveller, place, start, date(said, Aspect.END, null), status, words, 1, List.of()));
      visitKeys.add(key);
      visitStates.add(ReviewState.CORRECTED);
    } else if (key.claim().startsWith(AddedClaims.ENCOUNTER) && traveller >= 0 && person >= 0) {
      EncounterKind kind = EncounterKind.valueOf(said.getOrDefault(Aspect.KIND, EncounterKind.MEETING.name()));
      encounters.add(new EncounterClaim(traveller, person, kind, date(said, Aspect.DATE, null), place, -1, null, List.of(), words, 1, List.of()));
      encounterKeys.add(key);
      encounterStates.add(ReviewState.CORRECTED);
    }
  }

  private Optional<Place> place(Map<Aspect, String> said) {
    String id = said.get(Aspect.PLACE);
    return id == null ? Optional.empty() : Optional.ofNullable(places.get(new PlaceId(id)));
  }

  /** The number of a person in the reading; one whom the source does not name is added with the words that are said to mean him. */
  private Optional<Integer> person(Map<Aspect, String> said, Aspect aspect, List<Evidence> words) {
    String value = said.get(aspect);
    if (value == null) {
      return Optional.empty();
    }
    int called = value.indexOf(AddedClaims.CALLED);
    Integer known = persons.get(called < 0 ? value : value.substring(0, called));
    if (known != null) {
      return Optional.of(known);
    }
    String name = value.substring((called < 0 ? value.indexOf('/') : called) + 1);
    String key = "person/" + FoldedName.of(name).key();
    return Optional.of(
        persons.computeIfAbsent(
            key,
            k -> {
              people.add(new PersonClaim(name, List.of(), null, null, words, 1));
              personKeys.add(new ClaimKey(reading.document().id(), key));
              return people.size() - 1;
            }));
  }

  private static @Nullable DateSpan date(Map<Aspect, String> said, Aspect aspect, @Nullable DateSpan read) {
    String value = said.get(aspect);
    return value == null ? read : value.isEmpty() ? null : DateSpan.of(value);
  }
}
