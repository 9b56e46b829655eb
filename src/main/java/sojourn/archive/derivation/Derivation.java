package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sojourn.archive.name.Names;
import sojourn.model.Encounter;
import sojourn.model.EntityId;
import sojourn.model.Occasion;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.SourceDoubt;
import sojourn.model.SourceMark;
import sojourn.model.Tenure;
import sojourn.model.Trip;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.claim.Mention;
import sojourn.model.claim.PersonClaim;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.time.DateSpan;
import sojourn.model.time.Day;
import sojourn.reading.fact.OfficeHolders;
import sojourn.store.ClaimKey;

/** From what is stored to what is shown. */
public final class Derivation {

  private final List<Corrected> readings;
  private final Cast cast;
  private final List<JoinedVisit> joined;
  private final List<List<JoinedVisit>> journeys;
  private final List<Trip> trips = new ArrayList<>();
  private final Map<VisitId, Visit> visits = new LinkedHashMap<>();

  private final Names names = new Names();

  private Derivation(Corpus corpus, Offices offices) {
    List<Corrected> corrected = Corrected.all(corpus);
    cast = Cast.of(Identities.of(corrected, corpus.decisions(), names, offices), corrected.size());
    readings = Hints.of(corrected, cast);
    List<ToldVisit> told = ToldVisit.all(readings, cast);
    joined = JoinedVisit.all(told);
    journeys = new TripChoices(corpus.decisions()).applied(Journeys.of(told, joined));
  }

  /**
   * Derives everything.
   *
   * @param seatOf the capital of a country, by ISO code, or the seat of an organisation, by name
   * @param number the snapshot's
   */
  public static Derived of(Corpus corpus, Function<String, Optional<Place>> seatOf, long number) {
    return of(corpus, seatOf, new Offices(new OfficeHolders(List.of())), number);
  }

  /** Derives everything, with the table of office-holders to tell people by. */
  public static Derived of(Corpus corpus, Function<String, Optional<Place>> seatOf, Offices offices, long number) {
    return new Derivation(corpus, offices).derive(corpus, seatOf, number);
  }

  private Derived derive(Corpus corpus, Function<String, Optional<Place>> seatOf, long number) {
    trips();
    ToldEncounters told = new ToldEncounters(readings, cast, VisitIndex.of(joined, readings));
    List<Encounter> encounters = told.encounters();
    List<Occasion> occasions = told.occasions();
    Set<PersonId> travelling = new LinkedHashSet<>();
    joined.stream().filter(j -> j.status().counts()).forEach(j -> travelling.add(j.traveller()));
    List<Identity> travellers = cast.people().stream().filter(p -> travelling.contains(p.id())).toList();
    Map<PersonId, Place> seats = Route.seats(travellers, seatOf);
    Hues hues = new Hues(corpus.hues());
    hues.give(cast.people(), travelling, circles(encounters));
    List<Place> places = places(seats);
    Map<PersonId, PlaceId> seatIds = new HashMap<>();
    seats.forEach((person, seat) -> seatIds.put(person, seat.id()));
    List<Person> people = people(hues);
    Snapshot snapshot =
        new Snapshot(
            number,
            corpus.name(),
            Snapshot.byId(sources(places), Source::id),
            Snapshot.byId(people, Person::id),
            Snapshot.byId(places, Place::id),
            Snapshot.byId(trips, Trip::id),
            Snapshot.byId(List.copyOf(visits.values()), Visit::id),
            Snapshot.byId(encounters, Encounter::id),
            Snapshot.byId(occasions, Occasion::id),
            Route.legs(trips, visits, seats),
            seatIds,
            new Proposals(cast.people(), people, encounters).of(names));
    return new Derived(
        snapshot, hues.added(), () -> new Told(new NamedReadings(readings, cast).all(), peopleClaims(), visitClaims(), told.claims()));
  }

  private void trips() {
    Map<JoinedVisit, TripId> of = new HashMap<>();
    for (List<JoinedVisit> journey : journeys) {
      List<VisitId> ids = journey.stream().map(j -> j.id(readings)).toList();
      TripId id = new TripId("t:" + ids.getFirst().value().substring(2));
      journey.forEach(j -> of.put(j, id));
      DateSpan span = span(journey);
      trips.add(new Trip(id, journey.getFirst().traveller(), TripTitle.of(journey, span).text(), ids, span));
    }
    for (JoinedVisit visit : joined) {
      TripId trip = of.get(visit);
      if (trip != null) {
        Visit derived = visit.visit(readings, trip);
        visits.put(derived.id(), derived);
      }
    }
  }

  /** From the first day to the last that the sources give for visits of a journey. */
  private static @Nullable DateSpan span(List<JoinedVisit> journey) {
    List<DateSpan> stays = new ArrayList<>();
    for (JoinedVisit visit : journey) {
      if (visit.status().counts()) {
        DateSpan start = visit.start();
        DateSpan end = visit.end();
        if (start != null) {
          stays.add(start);
        }
        if (end != null) {
          stays.add(end);
        }
      }
    }
    DateSpan first = stays.stream().min(DateSpan::compare).orElse(null);
    DateSpan last = stays.stream().filter(DateSpan::bounded).max(Comparator.comparing(DateSpan::latest).thenComparing(DateSpan::earliest)).orElse(first);
    if (first == null || last == null || first.equals(last) || !first.bounded() || !last.bounded()) {
      return first;
    }
    String days = new Day(first.earliest()).date() + "/" + new Day(last.latest()).date();
    return first.earliest() == last.latest() ? first : DateSpan.parse(days).orElse(first);
  }

  private List<Set<PersonId>> circles(List<Encounter> encounters) {
    Map<String, Set<PersonId>> circles = new LinkedHashMap<>();
    for (Encounter encounter : encounters) {
      String circle = encounter.visit() == null ? encounter.id().value() : encounter.visit().value();
      Set<PersonId> people = circles.computeIfAbsent(circle, k -> new LinkedHashSet<>());
      people.add(encounter.traveller());
      people.add(encounter.person());
    }
    return List.copyOf(circles.values());
  }

  private List<Place> places(Map<PersonId, Place> seats) {
    Map<PlaceId, Place> places = new LinkedHashMap<>();
    for (Corrected corrected : readings) {
      for (int i = 0; i < corrected.reading().visits().size(); i++) {
        Place place = corrected.reading().visits().get(i).place();
        if (!corrected.notSoVisits().contains(i)) {
          places.putIfAbsent(place.id(), place);
        }
      }
      corrected
          .reading()
          .encounters()
          .forEach(
              e -> {
                Place place = e.place();
                if (place != null) {
                  places.putIfAbsent(place.id(), place);
                }
              });
    }
    cast.people().forEach(p -> Optional.ofNullable(seats.get(p.id())).ifPresent(s -> places.putIfAbsent(s.id(), s)));
    return List.copyOf(places.values());
  }

  private List<Person> people(Hues hues) {
    return cast.people().stream().map(p -> new Person(p.id(), p.name(), p.names(), hues.of(p.id()), tenures(p))).toList();
  }

  private List<Tenure> tenures(Identity person) {
    List<Tenure> tenures = new ArrayList<>();
    for (Bearer bearer : person.bearers()) {
      PersonClaim claim = bearer.person();
      if (claim.role() != null && !claim.evidence().isEmpty()) {
        tenures.add(new Tenure(claim.role(), claim.of(), time(readings.get(bearer.source()).reading()), claim.evidence().getFirst()));
      }
    }
    tenures.sort((a, b) -> DateSpan.compare(a.when(), b.when()));
    return tenures;
  }

  /** The time of the journey that a source tells of. */
  private static @Nullable DateSpan time(Reading reading) {
    DateSpan first = null;
    for (VisitClaim visit : reading.visits()) {
      DateSpan start = visit.start() == null ? visit.end() : visit.start();
      if (visit.status().counts() && start != null && start.bounded() && DateSpan.compare(start, first) < 0) {
        first = start;
      }
    }
    return first == null ? reading.published() : first;
  }

  private List<Source> sources(List<Place> places) {
    Set<PlaceId> known = new LinkedHashSet<>();
    places.forEach(p -> known.add(p.id()));
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i).reading();
      List<SourceMark> marks = new ArrayList<>();
      for (Mention mention : reading.mentions()) {
        PlaceId place = mention.place();
        EntityId names = mention.person() >= 0 ? cast.person(i, mention.person()) : place != null && known.contains(place) ? place : null;
        marks.add(new SourceMark(mention.span(), mention.kind(), names));
      }
      List<SourceDoubt> doubts = reading.problems().stream().map(p -> new SourceDoubt(p.message(), p.span())).toList();
      sources.add(
          new Source(
              reading.document().id(), reading.document().name(), reading.title(), reading.document().text(), reading.published(), marks, doubts));
    }
    return sources;
  }

  private Map<PersonId, List<ClaimKey>> peopleClaims() {
    Map<PersonId, List<ClaimKey>> claims = new HashMap<>();
    cast.people().forEach(p -> claims.put(p.id(), p.bearers().stream().map(Bearer::key).toList()));
    return claims;
  }

  private Map<VisitId, List<ClaimKey>> visitClaims() {
    Map<VisitId, List<ClaimKey>> claims = new HashMap<>();
    joined.forEach(j -> claims.put(j.id(readings), j.told().stream().map(ToldVisit::key).toList()));
    return claims;
  }
}
