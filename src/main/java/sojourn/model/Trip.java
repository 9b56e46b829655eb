package sojourn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;

/** Departure to return of one traveller: the visits in order of time, then of telling. */
public record Trip(TripId id, PersonId traveller, String title, List<VisitId> visits, @Nullable DateSpan span) {

  public Trip {
    visits = List.copyOf(visits);
  }
}
