package sojourn.atlas;

import java.util.List;
import sojourn.atlas.choice.Extent;
import sojourn.atlas.projection.Projection;
import sojourn.atlas.choice.ProjectionChoice;
import sojourn.atlas.choice.Purpose;

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

  /** As an extent for choosing a projection. */
  public Extent extent() {
    return new Extent(south, north, centreLongitude(), width);
  }

  /** A projection on which it looks right on paper, areas true. */
  public Projection projection() {
    return ProjectionChoice.of(extent(), Purpose.AREAS).projection();
  }
}
