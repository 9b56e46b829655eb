package sojourn.archive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Change.Decide;
import sojourn.archive.derivation.Derived;
import sojourn.archive.derivation.TripChoices;
import sojourn.model.SojournException;
import sojourn.model.Trip;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.store.ClaimKey;
import sojourn.store.Decision;
import sojourn.store.Decision.Aspect;

/** Trips split and joined, as decisions on the visits that begin them. */
record TripChanges(Derived derived) {

  /** A trip ends before this visit, which begins another. */
  Decide split(VisitId first) throws SojournException {
    Visit visit = known(derived.snapshot().visits().get(first), "visit");
    Trip trip = known(derived.snapshot().trips().get(visit.trip()), "trip");
    if (trip.visits().getFirst().equals(first)) {
      throw new SojournException("This visit begins its trip already: choose a later one.");
    }
    return decide(first, TripChoices.BEGINS, "Split the trip " + trip.title());
  }

  /** A trip becomes one with the traveller's trip before it. */
  Decide join(TripId id) throws SojournException {
    Trip trip = known(derived.snapshot().trips().get(id), "trip");
    boolean first = derived.snapshot().trips().values().stream().filter(t -> t.traveller().equals(trip.traveller())).findFirst().map(t -> t.id().equals(id)).orElse(true);
    if (first) {
      throw new SojournException("This is the traveller's first trip: there is none before it to join it with.");
    }
    return decide(trip.visits().getFirst(), TripChoices.CONTINUES, "Join the trip " + trip.title() + " with the one before");
  }

  private Decide decide(VisitId visit, String value, String description) throws SojournException {
    List<Decision> keep = new ArrayList<>();
    for (ClaimKey claim : known(derived.visits().get(visit), "visit")) {
      keep.add(Decision.of(claim, Aspect.TRIP, value));
    }
    return new Decide(keep, List.of(), description);
  }

  private static <T> T known(@Nullable T value, String kind) throws SojournException {
    if (value == null) {
      throw new SojournException("The collection no longer has this " + kind + ".");
    }
    return value;
  }
}
