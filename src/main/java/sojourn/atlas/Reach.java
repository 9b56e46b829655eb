package sojourn.atlas;

import java.util.List;
import sojourn.atlas.projection.AzimuthalEqualArea;
import sojourn.atlas.projection.EqualEarth;
import sojourn.atlas.projection.Projection;

/**
 * The smallest rectangle of degrees around some places, the shorter way round the globe.
 *
 * @param west between -180 and 180
 * @param width degrees eastwards from {@code west}, under 360
 */
public record Reach(double south, double north, double west, double width) {

  /** Around at least one place. */
  public static Reach of(List<LonLat> places) {
    if (places.isEmpty()) {
      throw new IllegalArgumentException("no places");
    }
    double south = places.stream().mapToDouble(LonLat::latitude).min().orElseThrow();
    double north = places.stream().mapToDouble(LonLat::latitude).max().orElseThrow();
    double[] sorted = places.stream().mapToDouble(LonLat::longitude).sorted().toArray();
    double gap = sorted[0] + 360 - sorted[sorted.length - 1];
    double west = sorted[0];
    for (int i = 0; i + 1 < sorted.length; i++) {
      if (sorted[i + 1] - sorted[i] > gap) {
        gap = sorted[i + 1] - sorted[i];
        west = sorted[i + 1];
      }
    }
    return new Reach(south, north, west, 360 - gap);
  }

  public double centreLongitude() {
    double middle = west + width / 2;
    return middle > 180 ? middle - 360 : middle;
  }

  public double centreLatitude() {
    return (south + north) / 2;
  }

  /** Whether it lies across the 180th meridian. */
  public boolean crossesDateLine() {
    return west + width > 180;
  }

  /** A projection on which it looks right on paper: azimuthal about its middle, over 150 degrees of longitude Equal Earth. */
  public Projection projection() {
    return width > 150
        ? new EqualEarth(Math.rint(centreLongitude() / 10) * 10)
        : new AzimuthalEqualArea(Math.rint(centreLongitude()), Math.rint(Math.clamp(centreLatitude(), -80, 80)));
  }
}
