package sojourn.gazetteer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.Place;

/**
 * What is known around a toponym.
 *
 * @param country ISO code that the text gives for it ("Astana, Kazakhstan"), or null
 * @param countriesNearby ISO codes of countries that the text names elsewhere
 * @param placesNearby places already resolved in the same text
 * @param year of the journey, for former states and old names; null where unknown
 */
public record PlaceContext(@Nullable String country, Set<String> countriesNearby, List<Place> placesNearby, @Nullable Integer year) {

  public static final PlaceContext NONE = new PlaceContext(null, Set.of(), List.of(), null);

  public PlaceContext {
    countriesNearby = Set.copyOf(countriesNearby);
    placesNearby = List.copyOf(placesNearby);
  }

  public static PlaceContext inCountry(String country) {
    return new PlaceContext(country, Set.of(), List.of(), null);
  }
}
