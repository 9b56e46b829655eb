package sojourn.atlas;

/** A point of the globe in degrees. */
public record LonLat(double longitude, double latitude) {}
