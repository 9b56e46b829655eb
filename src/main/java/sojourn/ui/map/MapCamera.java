package sojourn.ui.map;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.LonLat;
import sojourn.atlas.MapFrame;
import sojourn.atlas.journey.Journeys;
import sojourn.model.ground.Corners;
import sojourn.model.step.Area;
import sojourn.session.MapExtent;
import sojourn.session.Session;

/** Moves the map, keeps it within the world, and tells the session what is seen. */
final class MapCamera {

  /** Nothing is fitted closer than this: a city and its country. */
  private static final double CLOSEST_FIT = 5;

  /** Pixels between two marks that are told apart. */
  private static final double APART = 30;

  private final Session session;
  private final boolean tells;
  private final Runnable changed;
  private Camera camera = new Camera(0, 0.5, 0.42, 2);
  private double width = 1;
  private double height = 1;
  private double least;
  private boolean fitted;
  private boolean moved;
  private @Nullable Flight flight;

  /**
   * @param tells whether this map's extent is the session's
   * @param changed called when there is something to paint
   */
  MapCamera(Session session, boolean tells, Runnable changed) {
    this.session = session;
    this.tells = tells;
    this.changed = changed;
  }

  MapFrame frame() {
    return camera.frame(width, height);
  }

  double zoom() {
    return camera.zoom();
  }

  double meridian() {
    return camera.meridian();
  }

  boolean flying() {
    return flight != null;
  }

  /** At the first layout with something to show: fits it, with no flight. */
  void ready(Journeys journeys, double w, double h) {
    if (w != width || h != height) {
      resized(w, h);
    }
    if (!fitted && !journeys.waypoints().isEmpty()) {
      fitted = true;
      fit(journeys, false);
      moved = false;
    }
  }

  /** Whether it looks where the user led it. */
  boolean moved() {
    return moved;
  }

  void refitUnlessMoved() {
    if (!moved) {
      fitted = false;
    }
  }

  void resized(double w, double h) {
    if (w >= 1 && h >= 1) {
      width = w;
      height = h;
      refitUnlessMoved();
      look(camera);
    }
  }

  void fit(Journeys journeys, boolean flying) {
    List<LonLat> places = journeys.waypoints();
    double meridian = MapLayout.meridian(journeys);
    if (places.isEmpty()) {
      go(new Camera(meridian, 0.5, 0.42, 0), flying, 0);
      return;
    }
    Camera all = Camera.fitting(meridian, places, width, height, CLOSEST_FIT);
    least = Math.min(filling(), all.zoom());
    go(all, flying && meridian == camera.meridian(), 0);
    moved = false;
  }

  /** The zoom at which the world fills the view. */
  private double filling() {
    return Math.log(Math.max(width, height) / 256) / Math.log(2) + 0.01;
  }

  void flyTo(LonLat place, double zoom, double millis) {
    moved = true;
    go(Camera.at(camera.meridian(), place, zoom), true, millis);
  }

  void flyTo(Area area, double millis) {
    moved = true;
    go(Camera.showing(camera.meridian(), area, width, height), true, millis);
  }

  void lookAt(LonLat place, double zoom) {
    moved = true;
    go(Camera.at(camera.meridian(), place, zoom), false, 0);
  }

  /** Flies to where places are told apart that lie on one mark now; not where no zoom does. */
  boolean opens(List<LonLat> places) {
    Camera closer = Camera.fitting(camera.meridian(), places, width, height, Camera.MAX_ZOOM);
    double reach = 0;
    double[] first = new double[2];
    double[] other = new double[2];
    MapFrame frame = closer.frame(width, height);
    frame.pixel(places.getFirst().longitude(), places.getFirst().latitude(), first);
    for (LonLat place : places) {
      frame.pixel(place.longitude(), place.latitude(), other);
      reach = Math.max(reach, Math.hypot(other[0] - first[0], other[1] - first[1]));
    }
    if (reach < APART || closer.zoom() <= camera.zoom() + 0.1) {
      return false;
    }
    moved = true;
    go(closer, true, 0);
    return true;
  }

  /** Flies to where a whole map is seen. */
  void show(Corners corners) {
    moved = true;
    List<LonLat> ends = List.of(new LonLat(corners.west(), corners.north()), new LonLat(corners.east(), corners.south()));
    boolean world = corners.east() - corners.west() > 300;
    go(world ? new Camera(camera.meridian(), 0.5, 0.42, 0) : Camera.fitting(camera.meridian(), ends, width, height, Camera.MAX_ZOOM), true, 0);
  }

  private void go(Camera to, boolean flying, double millis) {
    stop();
    Camera target = to.within(width, height, Math.min(filling(), least == 0 ? filling() : least));
    if (!flying) {
      look(target);
      return;
    }
    Consumer<Camera> step = this::show;
    Flight next = new Flight(camera, target, Math.max(width, height), step);
    if (millis > 0) {
      next = next.lasting(millis);
    }
    flight = next;
    next.setOnFinished(e -> land());
    next.play();
  }

  /** Ends a flight where it was to end. */
  void land() {
    Flight ending = flight;
    if (ending != null) {
      stop();
      look(ending.destination());
    }
  }

  /** Input interrupts at once. */
  void stop() {
    if (flight != null) {
      flight.stop();
      flight = null;
    }
  }

  void pan(double dx, double dy) {
    stop();
    moved = true;
    look(camera.moved(dx, dy));
  }

  void zoomBy(double levels, double x, double y) {
    stop();
    moved = true;
    double lowest = Math.min(filling(), least == 0 ? filling() : least);
    double by = Math.clamp(camera.zoom() + levels, lowest, Camera.MAX_ZOOM) - camera.zoom();
    look(camera.zoomed(by, x, y, width, height));
  }

  void zoomBy(double levels) {
    zoomBy(levels, width / 2, height / 2);
  }

  void fly(double levels, double x, double y) {
    moved = true;
    go(camera.zoomed(levels, x, y, width, height), true, 450);
  }

  private void show(Camera next) {
    camera = new Camera(next.meridian(), next.x(), next.y(), Camera.whole(Math.max(0, next.zoom())));
    changed.run();
  }

  private void look(Camera next) {
    camera = next.within(width, height, Math.min(filling(), least == 0 ? filling() : least));
    if (tells) {
      MapExtent extent = camera.extent(width, height);
      if (!extent.equals(session.mapExtent().get())) {
        session.mapExtent().set(extent);
      }
    }
    changed.run();
  }
}
