package sojourn.atlas.projection;

/** Distances and directions from a point are true (Snyder 1987, page 195). */
public record AzimuthalEquidistant(double centre, double latitude) implements Azimuthal {

  @Override
  public double stretch(double cosine) {
    double sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
    return sine < 1e-12 ? 1 : Math.atan2(sine, cosine) / sine;
  }

  @Override
  public double angle(double distance) {
    return distance <= Math.PI ? distance : Double.NaN;
  }

  /** All but a spot of 28 km around the antipode, which the plane pulls out to its rim. */
  @Override
  public Disc domain() {
    return new Disc(centre, latitude, 179.75);
  }
}
