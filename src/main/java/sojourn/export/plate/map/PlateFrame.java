package sojourn.export.plate.map;

import java.util.List;
import sojourn.atlas.projection.AzimuthalEqualArea;
import sojourn.atlas.projection.EqualEarth;
import sojourn.atlas.LonLat;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Projection;
import sojourn.atlas.projection.Strip;
import sojourn.atlas.Reach;
import sojourn.atlas.cut.MapPlane;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.journey.Stop;
import sojourn.export.plate.MapChoice;

/** Chooses projection and frame, in tenths of millimetres, so that all stops and legs are on the page with room for their names. */
interface PlateFrame {

  /** Tenths of a millimetre in one. */
  double UNITS = 10;

  /** Earth radii from the centre beyond which shapes are no longer recognised on the azimuthal plane: 118 degrees. */
  double FARTHEST = 1.72;

  /** Earth radii seen at least: about 900 km. */
  double CLOSEST = 0.14;

  static MapFrame of(Journeys journeys, MapChoice choice, double width, double height) {
    double w = width * UNITS;
    double h = height * UNITS;
    List<LonLat> stops = journeys.stops().stream().map(Stop::at).toList();
    if (stops.isEmpty() && choice.span() == 0) {
      Projection projection = choice.projection() == null ? new EqualEarth(choice.centre() == null ? 0 : choice.centre().longitude()) : choice.projection();
      double[] world = world(projection);
      return MapFrame.about(projection, Math.min(w / 2 / world[0], h / 2 / world[1]) * 0.98, 0, 0, w, h);
    }
    LonLat centre = choice.centre();
    if (choice.span() > 0) {
      LonLat middle = centre != null ? centre : middle(stops);
      Projection projection = choice.projection() != null ? choice.projection() : new AzimuthalEqualArea(middle.longitude(), middle.latitude());
      double[] xy = new double[2];
      projection.forward(projection.near(middle.longitude()), middle.latitude(), xy);
      double scale = w / (choice.span() * 1000 / projection.metresPerUnit(middle.latitude()));
      return MapFrame.about(projection, scale, xy[0], xy[1], w, h);
    }
    if (choice.projection() != null) {
      return fit(journeys, choice.projection(), w, h);
    }
    if (centre != null) {
      return fit(journeys, new AzimuthalEqualArea(centre.longitude(), centre.latitude()), w, h);
    }
    return byExtent(journeys, Reach.of(stops).projection(), w, h);
  }

  private static LonLat middle(List<LonLat> stops) {
    Reach reach = Reach.of(stops);
    return new LonLat(reach.centreLongitude(), reach.centreLatitude());
  }

  private static MapFrame byExtent(Journeys journeys, Projection first, double width, double height) {
    MapFrame frame = fit(journeys, first, width, height);
    if (frame.projection() instanceof AzimuthalEqualArea plane) { // once more about what is now the middle of stops and legs
      double[] middle = new double[2];
      if (plane.inverse((width / 2 - frame.shiftX()) / frame.scale(), (height / 2 - frame.shiftY()) / frame.scale(), middle)) {
        frame = fit(journeys, new AzimuthalEqualArea(Math.rint(middle[0]), Math.rint(middle[1])), width, height);
      }
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
      if (projection.domain().shows(place.longitude(), place.latitude())) {
        box[0] = Math.min(box[0], xy[0]);
        box[1] = Math.min(box[1], xy[1]);
        box[2] = Math.max(box[2], xy[0]);
        box[3] = Math.max(box[3], xy[1]);
      }
    }
    double radius = projection.unit();
    double w = Math.max(box[2] - box[0], CLOSEST * radius);
    double h = Math.max(box[3] - box[1], CLOSEST * radius * 0.6);
    double scale = Math.min(width * 0.78 / w, height * 0.8 / h);
    double x = (box[0] + box[2]) / 2;
    double y = (box[1] + box[3]) / 2;
    if (projection.domain() instanceof Strip) {
      double[] world = world(projection);
      scale = Math.max(scale, Math.min(width / 2 / world[0], height / 2 / world[1]) * 0.98);
      double room = Math.max(0, world[0] - width / 2 / scale);
      double rise = Math.max(0, world[1] - height / 2 / scale);
      x = Math.clamp(x, world[2] - room, world[2] + room);
      y = Math.clamp(y, world[3] - rise, world[3] + rise);
    }
    return MapFrame.about(projection, scale, x, y, width, height);
  }

  /** Half the width and half the height of what a plane can show, and its middle. */
  private static double[] world(Projection projection) {
    double[] box = new MapPlane(projection, 0.01 * projection.unit()).outline().bounds();
    return new double[] {(box[2] - box[0]) / 2, (box[3] - box[1]) / 2, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2};
  }
}
