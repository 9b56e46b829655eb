package sojourn.atlas.projection;

/**
 * What conic projections share: meridians are rays, parallels arcs about the cone's tip (Snyder 1987, equations 14-1 to 14-6).
 *
 * @param constant degrees between two rays for one degree of longitude; below 0 the tip is in the south
 * @param origin distance from the tip to the parallel where y is 0
 */
record Cone(double centre, double constant, double origin) {

  /** Writes the point at a distance from the tip. */
  void plane(double longitude, double distance, double[] xy) {
    double angle = constant * Math.toRadians(longitude - centre);
    xy[0] = distance * Math.sin(angle);
    xy[1] = -(origin - distance * Math.cos(angle));
  }

  /** Distance from the tip, with the sign of the constant. */
  double distance(double x, double y) {
    return Math.copySign(Math.hypot(x, origin + y), constant);
  }

  double longitude(double x, double y) {
    double s = Math.signum(constant);
    return centre + Math.toDegrees(Math.atan2(s * x, s * (origin + y)) / constant);
  }

  /** The standard parallels a sixth of the extent from its edges (Deetz and Adams; Snyder 1987, page 99), never each other's mirror: no cone has such. */
  static double[] parallels(double south, double north) {
    double first = south + (north - south) / 6;
    double second = north - (north - south) / 6;
    double lift = Math.abs(first + second) < 2 ? 2 : 0;
    return new double[] {Math.clamp(first + lift, -85, 85), Math.clamp(second + lift, -85, 85)};
  }
}
