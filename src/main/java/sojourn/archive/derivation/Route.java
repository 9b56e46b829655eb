package sojourn.archive.derivation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sojourn.model.Leg;
import sojourn.model.LegKind;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.Trip;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;

/** Legs: from visit to visit of a trip, and, where the source does not say whence, presumably from the traveller's seat. */
final class Route {

  private Route() {}

  /**
   * Where each traveller's journeys presumably start: the seat of the office that most sources give him.
   *
   * @param seatOf the capital of a country, by ISO code, or the seat of an organisation, by name
   */
  static SequencedMap<PersonId, Place> seats(List<Identity> travellers, Function<String, Optional<Place>> seatOf) {
    SequencedMap<PersonId, Place> seats = new LinkedHashMap<>();
    for (Identity traveller : travellers) {
      SequencedMap<String, Integer> offices = new LinkedHashMap<>();
      for (Bearer bearer : traveller.bearers()) {
        String of = bearer.person().of();
        if (of != null && bearer.person().role() != null) {
          offices.merge(of, 1, Integer::sum);
        }
      }
      offices.entrySet().stream()
          .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
          .flatMap(office -> seatOf.apply(office.getKey()).stream())
          .filter(Place::located)
          .findFirst()
          .ifPresent(seat -> seats.put(traveller.id(), seat));
    }
    return seats;
  }

  static List<Leg> legs(List<Trip> trips, Map<VisitId, Visit> visits, Map<PersonId, Place> seats) {
    List<Leg> legs = new ArrayList<>();
    for (Trip trip : trips) {
      legs.addAll(legs(trip, visits, seats.get(trip.traveller())));
    }
    return legs;
  }

  private static List<Leg> legs(Trip trip, Map<VisitId, Visit> visits, @Nullable Place seat) {
    List<Leg> legs = new ArrayList<>();
    Visit before = null;
    for (VisitId id : trip.visits()) {
      Visit visit = visits.get(id);
      if (visit == null || !visit.status().counts()) {
        continue;
      }
      LegKind stated = visit.status() == VisitStatus.PLANNED ? LegKind.PLANNED : LegKind.STATED;
      if (before == null) {
        if (seat != null && !seat.id().equals(visit.place())) {
          LegKind kind = stated == LegKind.PLANNED ? LegKind.PLANNED : LegKind.PRESUMED;
          legs.add(new Leg(trip.traveller(), trip.id(), seat.id(), visit.place(), kind, null, id));
        }
      } else if (!before.place().equals(visit.place())) {
        legs.add(new Leg(trip.traveller(), trip.id(), before.place(), visit.place(), stated, before.id(), id));
      }
      before = visit;
    }
    return legs;
  }
}
