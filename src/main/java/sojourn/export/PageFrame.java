package sojourn.export;

import java.util.List;
import sojourn.atlas.projection.AzimuthalEqualArea;
import sojourn.atlas.projection.EqualEarth;
import sojourn.atlas.LonLat;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Projection;
import sojourn.atlas.Reach;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.journey.Stop;
import sojourn.atlas.journey.Stops;

/** Chooses projection and frame so that all stops and legs are on the page with room for their names. */
public interface PageFrame {

  /** Half the width of the globe on Equal Earth, in earth radii. */
  double HALF_EARTH = 2.7067;

  /** Earth radii from the centre beyond which shapes are no longer recognised on the azimuthal plane: 118 degrees. */
  double FARTHEST = 1.72;

  /** Earth radii seen around a single place: about 2,500 km. */
  double CLOSEST = 0.4;

  static MapFrame of(Journeys journeys, double width, double height) {
    List<LonLat> stops = Stops.of(journeys).stream().map(Stop::at).toList();
    if (stops.isEmpty()) {
      return MapFrame.about(new EqualEarth(0), Math.min(width / 2 / HALF_EARTH, height / 2.63) * 0.98, 0, 0, width, height);
    }
    MapFrame frame = fit(journeys, Reach.of(stops).projection(), width, height);
    if (frame.projection() instanceof AzimuthalEqualArea first) { // once more about what is now the middle of stops and legs
      LonLat middle = first.inverse((width / 2 - frame.shiftX()) / frame.scale(), (height / 2 - frame.shiftY()) / frame.scale());
      frame = fit(journeys, new AzimuthalEqualArea(Math.rint(middle.longitude()), Math.rint(middle.latitude())), width, height);
    }
    double corner = Math.hypot(width / 2 + Math.abs(frame.shiftX() - width / 2), height / 2 + Math.abs(frame.shiftY() - height / 2));
    if (frame.projection() instanceof AzimuthalEqualArea && corner / frame.scale() > FARTHEST) {
      return fit(journeys, new EqualEarth(Math.rint(frame.projection().centre() / 10) * 10), width, height);
    }
    return frame;
  }

  private static MapFrame fit(Journeys journeys, Projection projection, double width, double height) {
    double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    double[] xy = new double[2];
    for (LonLat place : journeys.waypoints()) {
      projection.forward(projection.near(place.longitude()), place.latitude(), xy);
      box[0] = Math.min(box[0], xy[0]);
      box[1] = Math.min(box[1], xy[1]);
      box[2] = Math.max(box[2], xy[0]);
      box[3] = Math.max(box[3], xy[1]);
    }
    double w = Math.max(box[2] - box[0], CLOSEST * 0.6);
    double h = Math.max(box[3] - box[1], CLOSEST * 0.4);
    double scale = Math.min(width * 0.74 / w, height * 0.82 / h);
    double x = (box[0] + box[2]) / 2;
    double y = (box[1] + box[3]) / 2;
    if (projection instanceof EqualEarth) {
      scale = Math.max(scale, Math.min(width / 2 / HALF_EARTH, height / 2.63) * 0.98);
      double room = Math.max(0, HALF_EARTH - width / 2 / scale);
      double rise = Math.max(0, 1.3173 - height / 2 / scale);
      x = Math.clamp(x, -room, room);
      y = Math.clamp(y, -rise, rise);
    }
    return MapFrame.about(projection, scale, x, y, width, height);
  }
}
