package sojourn.atlas.projection;

/**
 * All points within a distance of a centre, torn at the small circle around them.
 *
 * @param radius degrees of the earth's centre angle: 90 to the horizon, nearly 180 to the antipode
 */
public record Disc(double longitude, double latitude, double radius) implements Domain {

  @Override
  public boolean shows(double longitude, double latitude) {
    return cosine(longitude, latitude) >= Math.cos(Math.toRadians(radius));
  }

  private double cosine(double longitude, double latitude) {
    double f = Math.toRadians(latitude);
    double f0 = Math.toRadians(this.latitude);
    return Math.sin(f0) * Math.sin(f) + Math.cos(f0) * Math.cos(f) * Math.cos(Math.toRadians(longitude - this.longitude));
  }
}
