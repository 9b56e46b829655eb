package sojourn.paint.ground;

import sojourn.atlas.projection.Mercator;
import sojourn.model.ground.Corners;

/**
 * Where the pixels of a picture lie: x = a · column + b · row + c, y = d · column + e · row + f of the middles of pixels, in degrees or in metres of Web
 * Mercator.
 */
record Placement(boolean degrees, double a, double b, double c, double d, double e, double f) {

  /** Half the side of the Web Mercator square in metres. */
  static final double HALF = 20_037_508.342789244;

  Placement {
    if (!(Math.abs(a * e - b * d) > 0) || !Double.isFinite(a * e - b * d) || !Double.isFinite(c) || !Double.isFinite(f)) {
      throw new IllegalArgumentException("the picture has no extent");
    }
  }

  /** With its upper left and lower right corner at these; between them it keeps its shape on Web Mercator. */
  static Placement between(Corners corners, int width, int height) {
    double west = corners.west() / 180 * HALF;
    double north = metres(corners.north());
    double a = (corners.east() / 180 * HALF - west) / width;
    double e = (metres(corners.south()) - north) / height;
    return new Placement(false, a, 0, west + a / 2, 0, e, north + e / 2);
  }

  private static double metres(double latitude) {
    return (0.5 - Mercator.ordinate(latitude)) * 2 * HALF;
  }

  double x(double column, double row) {
    return a * column + b * row + c;
  }

  double y(double column, double row) {
    return d * column + e * row + f;
  }

  /** Whether all corners lie where degrees can. */
  static boolean plausibleDegrees(Placement p, int width, int height) {
    return p.largest(width, height, true) <= 540 && p.largest(width, height, false) <= 90.5;
  }

  /** Whether all corners lie where metres of Web Mercator can. */
  static boolean plausibleMetres(Placement p, int width, int height) {
    return p.largest(width, height, true) <= 3 * HALF && p.largest(width, height, false) <= 1.05 * HALF;
  }

  private double largest(int width, int height, boolean across) {
    double most = 0;
    for (int corner = 0; corner < 4; corner++) {
      double column = corner % 2 == 0 ? -0.5 : width - 0.5;
      double row = corner < 2 ? -0.5 : height - 0.5;
      most = Math.max(most, Math.abs(across ? x(column, row) : y(column, row)));
    }
    return most;
  }

  /** The upright rectangle round the picture. */
  Corners corners(int width, int height) {
    double west = Double.MAX_VALUE;
    double east = -Double.MAX_VALUE;
    double south = Double.MAX_VALUE;
    double north = -Double.MAX_VALUE;
    for (int corner = 0; corner < 4; corner++) {
      double column = corner % 2 == 0 ? -0.5 : width - 0.5;
      double row = corner < 2 ? -0.5 : height - 0.5;
      double x = x(column, row);
      double y = y(column, row);
      double longitude = degrees ? x : x / HALF * 180;
      double latitude = degrees ? y : Mercator.latitude(Math.clamp(0.5 - y / (2 * HALF), 0, 1));
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, Math.max(-90, latitude));
      north = Math.max(north, Math.min(90, latitude));
    }
    return new Corners(west, south, east, north);
  }
}
