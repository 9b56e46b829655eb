package sojourn.atlas.projection;

/** One turn of the globe about a meridian, torn half a turn away from it, between two parallels. */
public record Strip(double centre, double south, double north) implements Domain {

  /** From pole to pole. */
  static Strip whole(double centre) {
    return new Strip(centre, -90, 90);
  }

  public double west() {
    return centre - 180;
  }

  public double east() {
    return centre + 180;
  }

  @Override
  public boolean shows(double longitude, double latitude) {
    return latitude >= south && latitude <= north;
  }
}
