package sojourn.atlas.projection;

/** The globe as seen from far away: one hemisphere (Snyder 1987, page 149). */
public record Orthographic(double centre, double latitude) implements Azimuthal {

  @Override
  public double stretch(double cosine) {
    return 1;
  }

  @Override
  public double angle(double distance) {
    return Math.asin(distance);
  }

  @Override
  public Disc domain() {
    return new Disc(centre, latitude, 90);
  }
}
