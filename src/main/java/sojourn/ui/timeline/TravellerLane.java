package sojourn.ui.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;

/**
 * A row of the timeline with visits: a traveller's, or that of a trip, country, place or person met.
 *
 * @param id what it is of; null for a country
 * @param hue negative where it is nobody's
 * @param note what is said under its name
 */
record TravellerLane(
    @Nullable EntityId id, String name, int hue, String note, int visits, List<Stay> stays, List<Adrift> adrift, int barRows, int bandRows) {

  TravellerLane {
    stays = List.copyOf(stays);
    adrift = List.copyOf(adrift);
  }
}
