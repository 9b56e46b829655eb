package sojourn.atlas.journey;

import java.util.List;
import sojourn.atlas.LonLat;
import sojourn.model.Place;
import sojourn.model.Visit;

/**
 * A place of the journeys.
 *
 * @param visits there, in order of time; empty for a seat that is only left
 * @param encounters during those visits
 * @param hue of the first traveller there
 */
public record Stop(Place place, StopKind kind, List<Visit> visits, int encounters, int hue) {

  public Stop {
    visits = List.copyOf(visits);
  }

  public LonLat at() {
    return new LonLat(place.longitude(), place.latitude());
  }
}
