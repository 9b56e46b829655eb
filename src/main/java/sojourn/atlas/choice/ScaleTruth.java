package sojourn.atlas.choice;

import sojourn.atlas.projection.Projection;

/**
 * How true lengths are over a part of a plane.
 *
 * @param least factor on lengths, over all places and directions
 * @param greatest factor on lengths
 */
public record ScaleTruth(double least, double greatest) {

  private static final int GRID = 24;

  /** Spread from which a scale bar would lie: one laid elsewhere or another way would be wrong by a fifth. */
  private static final double MOST = 1.2;

  /** Over a rectangle of the plane; what lies outside the globe does not count. */
  public static ScaleTruth over(Projection projection, double left, double top, double right, double bottom) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = 0;
    double[] degrees = new double[2];
    for (int i = 0; i <= GRID; i++) {
      for (int k = 0; k <= GRID; k++) {
        if (projection.inverse(left + (right - left) * i / GRID, top + (bottom - top) * k / GRID, degrees)) {
          Distortion there = Distortion.at(projection, degrees[0], degrees[1]);
          least = Math.min(least, there.least());
          greatest = Math.max(greatest, there.greatest());
        }
      }
    }
    return new ScaleTruth(least, greatest);
  }

  /** Whether one bar cannot stand for the whole map. */
  public boolean barLies() {
    return !(greatest > 0 && greatest / least <= MOST);
  }
}
