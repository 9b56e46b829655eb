package sojourn.model;

import org.jspecify.annotations.Nullable;

/**
 * A place as the gazetteer knows it.
 *
 * @param name the usual name today
 * @param country ISO 3166-1 alpha-2 of today's state at that point ({@code XK} Kosovo, {@code PS} Palestine); null on the high seas or where unknown
 * @param latitude degrees north, NaN where unknown
 * @param longitude degrees east, NaN where unknown
 * @param population inhabitants, 0 where unknown
 */
public record Place(PlaceId id, String name, @Nullable String country, double latitude, double longitude, PlaceKind kind, long population) {

  public Place {
    if (!(Double.isNaN(latitude) || Math.abs(latitude) <= 90) || !(Double.isNaN(longitude) || Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(name + " at " + latitude + ", " + longitude);
    }
  }

  /** Whether the place can be drawn on a map. */
  public boolean located() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }
}
