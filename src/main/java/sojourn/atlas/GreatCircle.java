package sojourn.atlas;

import sojourn.atlas.projection.Projection;

/** The shortest way between two points of the globe. */
public record GreatCircle(LonLat from, LonLat to) {

  /** Length in radians of the earth's centre angle. */
  public double angle() {
    double a = Math.toRadians(from.latitude());
    double b = Math.toRadians(to.latitude());
    double dl = Math.toRadians(to.longitude() - from.longitude());
    double h = Math.pow(Math.sin((b - a) / 2), 2) + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(dl / 2), 2);
    return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** Length in metres on a sphere. */
  public double metres() {
    return angle() * Projection.EARTH;
  }

  /** The point at a fraction of the way (slerp); between antipodes the way over the pole. */
  public LonLat at(double fraction) {
    double angle = angle();
    if (angle < 1e-12) {
      return from;
    }
    if (Math.PI - angle < 1e-6) {
      double first = Math.toRadians(90 - from.latitude());
      double along = fraction * Math.PI;
      return along <= first
          ? new LonLat(from.longitude(), from.latitude() + Math.toDegrees(along))
          : new LonLat(to.longitude(), 90 - Math.toDegrees(along - first));
    }
    double p = Math.sin((1 - fraction) * angle) / Math.sin(angle);
    double q = Math.sin(fraction * angle) / Math.sin(angle);
    double a = Math.toRadians(from.latitude());
    double b = Math.toRadians(to.latitude());
    double la = Math.toRadians(from.longitude());
    double lb = Math.toRadians(to.longitude());
    double x = p * Math.cos(a) * Math.cos(la) + q * Math.cos(b) * Math.cos(lb);
    double y = p * Math.cos(a) * Math.sin(la) + q * Math.cos(b) * Math.sin(lb);
    double z = p * Math.sin(a) + q * Math.sin(b);
    return new LonLat(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
  }
}
