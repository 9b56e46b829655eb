package sojourn.atlas;

import java.util.ArrayList;
import java.util.List;

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
      LonLat pole = new LonLat(from.longitude(), 90);
      double first = Math.toRadians(90 - from.latitude());
      double along = fraction * Math.PI;
      return along <= first
          ? new LonLat(from.longitude(), from.latitude() + Math.toDegrees(along))
          : new LonLat(to.longitude(), pole.latitude() - Math.toDegrees(along - first));
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

  /** Evenly spaced points from one end to the other, split where it crosses the meridian opposite {@code centre}; both parts reach that meridian. */
  public List<List<LonLat>> parts(int steps, double centre) {
    List<List<LonLat>> parts = new ArrayList<>();
    List<LonLat> part = new ArrayList<>();
    LonLat before = null;
    for (int i = 0; i <= steps; i++) {
      LonLat raw = at(i / (double) steps);
      LonLat point = new LonLat(raw.longitude() - 360 * Math.floor((raw.longitude() - centre + 180) / 360), raw.latitude());
      if (before != null && Math.abs(point.longitude() - before.longitude()) > 180) {
        double edge = before.longitude() > centre ? centre + 180 : centre - 180;
        double beyond = point.longitude() + (edge > centre ? 360 : -360);
        double share = beyond == before.longitude() ? 0 : (edge - before.longitude()) / (beyond - before.longitude());
        double latitude = before.latitude() + share * (point.latitude() - before.latitude());
        part.add(new LonLat(edge, latitude));
        parts.add(List.copyOf(part));
        part.clear();
        part.add(new LonLat(edge > centre ? edge - 360 : edge + 360, latitude));
      }
      part.add(point);
      before = point;
    }
    parts.add(List.copyOf(part));
    return List.copyOf(parts);
  }
}
