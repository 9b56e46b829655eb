package sojourn.archive.kept;

import java.util.List;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.TripId;

/** What columns name by numbers. */
record Numbered(List<PersonId> people, List<PlaceId> places, List<TripId> trips, List<String> topics) {}
