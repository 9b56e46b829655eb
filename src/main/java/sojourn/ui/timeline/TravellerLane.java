package sojourn.ui.timeline;

import java.util.List;
import sojourn.model.PersonId;

/** A traveller's row of the timeline. */
record TravellerLane(
    PersonId id, String name, int hue, int trips, int visits, List<Stay> stays, List<Adrift> adrift, int barRows, int bandRows) {

  TravellerLane {
    stays = List.copyOf(stays);
    adrift = List.copyOf(adrift);
  }
}
