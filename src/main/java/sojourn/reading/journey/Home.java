package sojourn.reading.journey;

import org.jspecify.annotations.Nullable;
import sojourn.model.Place;

/**
 * Where a traveller is at home.
 *
 * @param country ISO code, or null where it is not known
 * @param seat the town of the organisation he serves, or null
 */
record Home(@Nullable String country, @Nullable Place seat) {

  boolean unknown() {
    return country == null && seat == null;
  }

  boolean is(Place place) {
    if (seat != null) {
      return seat.id().equals(place.id());
    }
    return country != null && country.equals(place.country());
  }
}
