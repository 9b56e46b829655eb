package sojourn.atlas.world;

/**
 * A town for orientation.
 *
 * @param geoname its number in GeoNames
 * @param country ISO 3166-1 alpha-2
 * @param capital of a country
 */
public record Town(long geoname, String name, String country, double longitude, double latitude, long population, boolean capital) {}
