package sojourn.atlas.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that need not be told again, for a stop has them, and countries that were visited.
 *
 * @param places names of stops
 * @param countries codes of their countries
 */
record Named(Set<String> places, Set<String> countries) {

  static Named of(List<Stop> stops) {
    Set<String> places = HashSet.newHashSet(stops.size());
    Set<String> countries = new HashSet<>();
    for (Stop stop : stops) {
      places.add(stop.place().name());
      if (stop.place().country() != null) {
        countries.add(stop.place().country());
      }
    }
    return new Named(places, countries);
  }
}
