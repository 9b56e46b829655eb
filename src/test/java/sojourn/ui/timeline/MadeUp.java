package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EncounterKind;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;
import sojourn.model.ReviewState;
import sojourn.model.Snapshot;
import sojourn.model.SourceId;
import sojourn.model.Trip;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;

/** Builds invented collections. */
final class MadeUp {

  private final Map<PersonId, Person> people = new LinkedHashMap<>();
  private final Map<PlaceId, Place> places = new LinkedHashMap<>();
  private final Map<TripId, List<VisitId>> trips = new LinkedHashMap<>();
  private final Map<TripId, PersonId> travellers = new LinkedHashMap<>();
  private final List<Visit> visits = new ArrayList<>();
  private final List<Encounter> encounters = new ArrayList<>();

  MadeUp visit(String traveller, String trip, String place, String start, String end, VisitStatus status) {
    PersonId who = person(traveller);
    PlaceId where = new PlaceId("t:" + place);
    places.putIfAbsent(where, new Place(where, place, null, Double.NaN, Double.NaN, PlaceKind.UNKNOWN, 0));
    VisitId id = new VisitId("v" + (visits.size() + 1));
    TripId tripId = new TripId(traveller + trip);
    trips.computeIfAbsent(tripId, t -> new ArrayList<>()).add(id);
    travellers.put(tripId, who);
    visits.add(
        new Visit(id, who, where, date(start), date(end), status, tripId, List.of(evidence(place)), 0.8, List.of(), ReviewState.MACHINE_READ));
    return this;
  }

  MadeUp stay(String traveller, String place, String start, String end) {
    return visit(traveller, "t" + visits.size(), place, start, end, VisitStatus.MADE);
  }

  /** An encounter at the last visit. */
  MadeUp meets(String name, EncounterKind kind, String date) {
    Visit visit = visits.getLast();
    encounters.add(
        new Encounter(
            new EncounterId("e" + (encounters.size() + 1)), visit.traveller(), person(name), kind, date(date), visit.place(), visit.id(), null,
            List.of(), List.of(evidence(name)), 0.8, List.of(), ReviewState.MACHINE_READ));
    return this;
  }

  private PersonId person(String name) {
    PersonId id = new PersonId(name);
    people.putIfAbsent(id, new Person(id, name, List.of(name), people.size() % 12, List.of()));
    return id;
  }

  private static DateSpan date(String edtf) {
    return edtf == null ? null : DateSpan.of(edtf);
  }

  private static Evidence evidence(String words) {
    return new Evidence(new SourceId("s"), new Span(0, words.length()), "came to " + words, "made up");
  }

  Snapshot snapshot() {
    visits.sort((a, b) -> DateSpan.compare(a.start(), b.start()));
    List<Trip> all = new ArrayList<>();
    trips.forEach((id, ids) -> all.add(new Trip(id, travellers.get(id), id.value(), ids, null)));
    return new Snapshot(
        1,
        "made up",
        new LinkedHashMap<>(),
        Snapshot.byId(List.copyOf(people.values()), Person::id),
        Snapshot.byId(List.copyOf(places.values()), Place::id),
        Snapshot.byId(all, Trip::id),
        Snapshot.byId(visits, Visit::id),
        Snapshot.byId(encounters, Encounter::id),
        new LinkedHashMap<>(),
        List.of(),
        Map.of(),
        List.of());
  }

  /** Ten travellers, 25 visits each, from 1500 to 1800. */
  static Snapshot tenTravellers() {
    MadeUp made = new MadeUp();
    java.util.Random random = new java.util.Random(7);
    String[] names = {"Anna Perenna", "Wolfgang Amadeus Theophilus von Habsburg-Lothringen", "Ibn Batuta", "Li Bai", "Maria Sibylla Merian",
        "Evliya Çelebi", "Olaudah Equiano", "Isabella of Castile", "Tupaia", "Matteo Ricci"};
    for (int t = 0; t < names.length; t++) {
      int year = 1500 + t * 26;
      for (int i = 0; i < 25; i++) {
        int at = year + random.nextInt(50);
        int month = 1 + random.nextInt(12);
        String start = "%04d-%02d-%02d".formatted(at, month, 1 + random.nextInt(20));
        if (i % 7 == 3) {
          made.stay(names[t], "Place " + i, "[%04d..%04d]".formatted(at, at + 6), "[%04d..%04d]".formatted(at, at + 6));
        } else if (i % 11 == 5) {
          made.visit(names[t], "undated", "Somewhere " + i, null, null, VisitStatus.PLANNED);
        } else {
          made.stay(names[t], "Place " + i, start, "%04d-%02d-%02d".formatted(at, month, 28));
        }
        made.meets("Correspondent " + random.nextInt(60), EncounterKind.values()[random.nextInt(6)], start);
      }
    }
    return made.snapshot();
  }

  /** Names that do not fit, overlapping stays, a long stay with many meetings, a return on the same day. */
  static Snapshot longNames() {
    MadeUp made = new MadeUp();
    made.visit("Pablo Diego José Francisco de Paula Ruiz y Picasso", "a", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "1921-03-01",
        "1921-04-20", VisitStatus.MADE);
    for (int i = 0; i < 24; i++) {
      made.meets("Her Serene Highness Princess Number " + i + " of Schwarzburg-Sondershausen", EncounterKind.values()[i % 6], "1921-03-%02d".formatted(2 + i / 3));
    }
    made.meets("Somebody", EncounterKind.CALL, "1921-03")
        .visit("Pablo Diego José Francisco de Paula Ruiz y Picasso", "a", "Home", "1921-04-20", "1921-04-20", VisitStatus.RETURN)
        .stay("Pablo Diego José Francisco de Paula Ruiz y Picasso", "Rome", "1921-03-10", "1921-05-30")
        .stay("Pablo Diego José Francisco de Paula Ruiz y Picasso", "Ostia", null, "1921-08-03")
        .stay("Pablo Diego José Francisco de Paula Ruiz y Picasso", "Naples", "1921-09", "1921-11-04")
        .stay("李白", "長安", "1921-10-04?", "1921-10-06");
    return made.snapshot();
  }

  /** 300 visits within one year. */
  static Snapshot busyYear() {
    MadeUp made = new MadeUp();
    for (int i = 0; i < 300; i++) {
      String day = java.time.LocalDate.of(1999, 1, 1).plusDays(i + i / 5).toString();
      made.stay("Busy Body", "Town " + i, day, day).meets("Person " + i % 40, EncounterKind.values()[i % 6], day);
    }
    return made.snapshot();
  }

  /** Some journeys on both sides of the year 1. */
  static Snapshot antiquity() {
    return new MadeUp()
        .stay("Gaius Iulius", "Alexandria", "-0047-09-01", "-0046-06-07")
        .stay("Gaius Iulius", "Zela", "-0046-08-02", "-0046-08-02")
        .stay("Gaius Iulius", "Roma", "-0043-03-15", "-0043-03-15")
        .stay("Strabo", "Nilus", "-0024", "-0024")
        .stay("Strabo", "Amaseia", "0007", "0007")
        .stay("Strabo", "Kyrene", "[-0005..0003]", "[-0005..0003]")
        .snapshot();
  }
}
