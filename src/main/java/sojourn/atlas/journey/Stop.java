package sojourn.atlas.journey;

import sojourn.atlas.LonLat;
import sojourn.model.Place;

/**
 * A place of the journeys.
 *
 * @param number of the place among {@link JourneyRows}
 * @param visits there, in order of time; empty for a seat that is only left
 * @param encounters during those visits
 * @param hue of its travellers, {@link Way#SEVERAL} where they have several
 */
public record Stop(int number, Place place, StopKind kind, RowVisits visits, int encounters, int hue) {

  public LonLat at() {
    return new LonLat(place.longitude(), place.latitude());
  }
}
