package sojourn.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All of a collection at one moment: immutable, numbered, in an order that does not depend on the order of import (sources by name, people by
 * first appearance, visits and encounters by earliest possible day, then by telling).
 *
 * @param collection the collection's name for the title bar
 * @param seats where a traveller's journeys presumably start, by traveller; not everybody has one
 * @param proposals people who may be one, the likeliest first
 * @param columns visits and encounters as numbers, for what has to be quick
 */
public record Snapshot(
    long number,
    String collection,
    SequencedMap<SourceId, Source> sources,
    SequencedMap<PersonId, Person> people,
    SequencedMap<PlaceId, Place> places,
    SequencedMap<TripId, Trip> trips,
    SequencedMap<VisitId, Visit> visits,
    SequencedMap<EncounterId, Encounter> encounters,
    SequencedMap<OccasionId, Occasion> occasions,
    List<Leg> legs,
    Map<PersonId, PlaceId> seats,
    List<SamePerson> proposals,
    Columns columns) {

  public Snapshot {
    sources = Collections.unmodifiableSequencedMap(sources);
    people = Collections.unmodifiableSequencedMap(people);
    places = Collections.unmodifiableSequencedMap(places);
    trips = Collections.unmodifiableSequencedMap(trips);
    visits = Collections.unmodifiableSequencedMap(visits);
    encounters = Collections.unmodifiableSequencedMap(encounters);
    occasions = Collections.unmodifiableSequencedMap(occasions);
    legs = MadeList.keep(legs);
    seats = Map.copyOf(seats);
    proposals = List.copyOf(proposals);
  }

  /** A collection whose columns are made of its values. */
  public Snapshot(
      long number,
      String collection,
      SequencedMap<SourceId, Source> sources,
      SequencedMap<PersonId, Person> people,
      SequencedMap<PlaceId, Place> places,
      SequencedMap<TripId, Trip> trips,
      SequencedMap<VisitId, Visit> visits,
      SequencedMap<EncounterId, Encounter> encounters,
      SequencedMap<OccasionId, Occasion> occasions,
      List<Leg> legs,
      Map<PersonId, PlaceId> seats,
      List<SamePerson> proposals) {
    this(
        number, collection, sources, people, places, trips, visits, encounters, occasions, legs, seats, proposals,
        Columns.of(sources.keySet(), visits.values(), encounters.values()));
  }

  /** A collection with nothing in it. */
  public static Snapshot empty(String collection) {
    return new Snapshot(
        0,
        collection,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        List.of(),
        Map.of(),
        List.of());
  }

  /** Values by their id, in the order given. */
  public static <I, V> SequencedMap<I, V> byId(List<V> values, Function<V, I> id) {
    SequencedMap<I, V> map = new LinkedHashMap<>();
    for (V value : values) {
      map.put(id.apply(value), value);
    }
    return map;
  }

  public @Nullable Place placeOf(Visit visit) {
    return places.get(visit.place());
  }

  /** Whether an id names something here. */
  public boolean knows(EntityId id) {
    return switch (id) {
      case SourceId s -> sources.containsKey(s);
      case PersonId p -> people.containsKey(p);
      case PlaceId p -> places.containsKey(p);
      case TripId t -> trips.containsKey(t);
      case VisitId v -> visits.containsKey(v);
      case EncounterId e -> encounters.containsKey(e);
      case OccasionId o -> occasions.containsKey(o);
    };
  }
}
