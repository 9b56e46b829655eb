package sojourn.export.plate.map;

import java.util.List;
import sojourn.atlas.LonLat;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Disc;
import sojourn.atlas.projection.Orthographic;
import sojourn.atlas.projection.Projection;
import sojourn.atlas.projection.Strip;
import sojourn.atlas.Reach;
import sojourn.atlas.choice.Extent;
import sojourn.atlas.choice.ProjectionChoice;
import sojourn.atlas.choice.ProjectionKind;
import sojourn.atlas.choice.Purpose;
import sojourn.atlas.cut.MapPlane;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.journey.Stop;
import sojourn.export.plate.MapChoice;

/** Chooses projection and frame, in tenths of millimetres, so that all stops and legs are on the page with room for their names. */
interface PlateFrame {

  /** Tenths of a millimetre in one. */
  double UNITS = 10;

  /** Earth radii from the centre beyond which shapes are no longer recognised on an azimuthal plane: 118 degrees. */
  double FARTHEST = 1.72;

  /** Earth radii seen at least: about 900 km. */
  double CLOSEST = 0.14;

  static MapFrame of(Journeys journeys, MapChoice choice, double width, double height) {
    double w = width * UNITS;
    double h = height * UNITS;
    List<LonLat> stops = journeys.stops().stream().map(Stop::at).toList();
    Extent extent = extent(stops, choice);
    Projection projection = choice.projection() == null ? ProjectionChoice.of(extent, Purpose.AREAS).projection() : choice.projection().about(extent);
    if (choice.span() > 0) {
      LonLat middle = choice.centre() != null ? choice.centre() : new LonLat(extent.longitude(), extent.latitude());
      double[] xy = new double[2];
      projection.forward(projection.near(middle.longitude()), middle.latitude(), xy);
      double scale = w / (choice.span() * 1000 / projection.metresPerUnit(middle.latitude()));
      return MapFrame.about(projection, scale, xy[0], xy[1], w, h);
    }
    if (stops.isEmpty()) {
      double[] world = world(projection);
      return MapFrame.about(projection, Math.min(w / 2 / world[0], h / 2 / world[1]) * 0.98, world[2], world[3], w, h);
    }
    MapFrame frame = fit(journeys, projection, w, h);
    boolean torn = choice.projection() == null && projection.domain() instanceof Disc && corner(frame) > FARTHEST;
    return torn ? fit(journeys, ProjectionKind.EQUAL_EARTH.about(extent), w, h) : frame;
  }

  /** Earth radii on the plane from the centre of the projection to the farthest corner. */
  private static double corner(MapFrame frame) {
    double x = frame.width() / 2 + Math.abs(frame.shiftX() - frame.width() / 2);
    double y = frame.height() / 2 + Math.abs(frame.shiftY() - frame.height() / 2);
    return Math.hypot(x, y) / frame.scale();
  }

  /** The name of a frame's projection, and why it is the one. */
  static String told(MapFrame frame, Journeys journeys, MapChoice choice) {
    Extent extent = extent(journeys.stops().stream().map(Stop::at).toList(), choice);
    ProjectionChoice chosen = choice.projection() == null ? ProjectionChoice.of(extent, Purpose.AREAS) : ProjectionChoice.asked(choice.projection(), extent);
    if (chosen.kind() != ProjectionKind.of(frame.projection())) { // more of the world is seen than is visited
      chosen = ProjectionChoice.of(new Extent(-90, 90, extent.longitude(), 360), Purpose.AREAS);
    }
    return chosen.kind().title() + ". " + chosen.why();
  }

  /** What is to be shown, about the middle that the user chose. */
  private static Extent extent(List<LonLat> stops, MapChoice choice) {
    LonLat centre = choice.centre();
    if (choice.span() > 0) {
      Extent all = stops.isEmpty() ? Extent.WORLD : Reach.of(stops).extent();
      LonLat middle = centre != null ? centre : new LonLat(all.longitude(), all.latitude());
      double degrees = Math.min(300, choice.span() / 111.2 / Math.max(0.2, Math.cos(Math.toRadians(middle.latitude()))));
      double up = Math.min(80, choice.span() / 111.2 * 0.3);
      return new Extent(Math.max(-90, middle.latitude() - up), Math.min(90, middle.latitude() + up), middle.longitude(), degrees);
    }
    Extent all = stops.isEmpty() ? Extent.WORLD : Reach.of(stops).extent();
    if (centre == null) {
      return all;
    }
    double half = (all.north() - all.south()) / 2;
    return new Extent(Math.max(-90, centre.latitude() - half), Math.min(90, centre.latitude() + half), centre.longitude(), all.width());
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
    if (projection.domain() instanceof Strip || projection instanceof Orthographic) {
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
