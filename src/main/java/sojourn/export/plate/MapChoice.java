package sojourn.export.plate;

import org.jspecify.annotations.Nullable;
import sojourn.atlas.LonLat;
import sojourn.atlas.projection.Projection;

/**
 * What the map shows and how.
 *
 * @param projection null for one that suits the extent
 * @param centre the place in the middle, null for the middle of what is shown
 * @param span kilometres from the left edge to the right at the middle, 0 for as many as the journeys need
 */
public record MapChoice(@Nullable Projection projection, @Nullable LonLat centre, double span) {

  /** All journeys on a projection that suits them. */
  public static final MapChoice BY_EXTENT = new MapChoice(null, null, 0);

  public MapChoice {
    if (!(span >= 0 && span <= 40_000)) {
      throw new IllegalArgumentException("a map of " + span + " km");
    }
  }
}
