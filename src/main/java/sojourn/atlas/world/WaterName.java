package sojourn.atlas.world;

/**
 * The name of an ocean, sea, gulf or lake and where it is written.
 *
 * @param zoom Mercator zoom from which it is shown
 */
public record WaterName(String name, double longitude, double latitude, double zoom) {}
