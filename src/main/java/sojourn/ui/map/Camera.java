package sojourn.ui.map;

import java.util.List;
import sojourn.atlas.LonLat;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Mercator;
import sojourn.model.step.Area;
import sojourn.session.MapExtent;

/**
 * Where the map looks: the one truth about its extent, for the tile view tells what was last asked of it and not what it shows.
 *
 * @param meridian longitude in the middle of the world's square
 * @param x of the view's middle in the unit square
 * @param y of the view's middle in the unit square
 * @param zoom Web Mercator, tiles of 256 pixels
 */
record Camera(double meridian, double x, double y, double zoom) {

  static final double MAX_ZOOM = 11;

  /** So much before a level is reached its tiles are shown. */
  static final double TIPPING = 0.2;

  /** Pixels of the world's side. */
  double world() {
    return 256 * Math.pow(2, zoom);
  }

  /** The frame, moved by less than a pixel so that tiles fall on whole ones and no seam shows. */
  MapFrame frame(double width, double height) {
    double world = world();
    return new MapFrame(new Mercator(meridian), world, Math.rint(width / 2 - x * world), Math.rint(height / 2 - y * world), width, height);
  }

  /** The nearest zoom at which a tile's side is a whole number of pixels. */
  static double whole(double zoom) {
    double level = Math.floor(zoom + TIPPING);
    double side = Math.clamp(Math.rint(256 * Math.pow(2, zoom - level)), 223, 445);
    return level + Math.log(side / 256) / Math.log(2);
  }

  /** Within the world and the zooms at which there is something to see; the world fills the view where {@code least} allows. */
  Camera within(double width, double height, double least) {
    double z = whole(Math.clamp(zoom, Math.max(0, least), MAX_ZOOM));
    double world = 256 * Math.pow(2, z);
    return new Camera(meridian, keep(x, width / world / 2), keep(y, height / world / 2), z);
  }

  private static double keep(double centre, double half) {
    return half >= 0.5 ? 0.5 : Math.clamp(centre, half, 1 - half);
  }

  /** Zoomed by so many levels with the place under a pixel kept there. */
  Camera zoomed(double by, double px, double py, double width, double height) {
    double next = whole(Math.clamp(zoom + by, 0, MAX_ZOOM));
    double before = world();
    double after = 256 * Math.pow(2, next);
    double ux = x + (px - width / 2) / before;
    double uy = y + (py - height / 2) / before;
    return new Camera(meridian, ux - (px - width / 2) / after, uy - (py - height / 2) / after, next);
  }

  Camera moved(double dx, double dy) {
    return new Camera(meridian, x + dx / world(), y + dy / world(), zoom);
  }

  static Camera at(double meridian, LonLat place, double zoom) {
    double[] xy = new double[2];
    Mercator projection = new Mercator(meridian);
    projection.forward(projection.near(place.longitude()), place.latitude(), xy);
    return new Camera(meridian, xy[0], xy[1], zoom);
  }

  /** Shows all places with some room around them, at no more than {@code most}. */
  static Camera fitting(double meridian, List<LonLat> places, double width, double height, double most) {
    double west = 1;
    double east = 0;
    double north = 1;
    double south = 0;
    double[] xy = new double[2];
    Mercator projection = new Mercator(meridian);
    for (LonLat place : places) {
      projection.forward(projection.near(place.longitude()), place.latitude(), xy);
      west = Math.min(west, xy[0]);
      east = Math.max(east, xy[0]);
      north = Math.min(north, xy[1]);
      south = Math.max(south, xy[1]);
    }
    double side = Math.min(96, width * 0.13);
    double edge = Math.min(48, height * 0.09);
    double scale = Math.min((width - 2 * side) / Math.max(east - west, 1e-9), (height - 2 * edge) / Math.max(south - north, 1e-9));
    double zoom = Math.min(most, Math.log(scale / 256) / Math.log(2));
    return new Camera(meridian, (west + east) / 2, (north + south) / 2, zoom);
  }

  /** Shows a whole area, as large as it can. */
  static Camera showing(double meridian, Area area, double width, double height) {
    double span = area.east() - area.west() + (area.east() > area.west() ? 0 : 360);
    double[] high = new double[2];
    double[] low = new double[2];
    Mercator projection = new Mercator(meridian);
    double middle = projection.near(turned(area.west() + span / 2));
    projection.forward(middle, Math.clamp(area.north(), -85, 85), high);
    projection.forward(middle, Math.clamp(area.south(), -85, 85), low);
    double scale = Math.min(width / (span / 360), height / Math.max(low[1] - high[1], 1e-9));
    return new Camera(meridian, high[0], (low[1] + high[1]) / 2, Math.log(scale / 256) / Math.log(2));
  }

  /** The degrees that a view of that size shows. */
  MapExtent extent(double width, double height) {
    double world = world();
    double south = Mercator.latitude(Math.min(1, y + height / world / 2));
    double north = Mercator.latitude(Math.max(0, y - height / world / 2));
    if (width >= world) {
      return new MapExtent(south, -180, north, 180);
    }
    double west = meridian + (x - width / world / 2 - 0.5) * 360;
    double east = meridian + (x + width / world / 2 - 0.5) * 360;
    return new MapExtent(south, turned(west), north, turned(east));
  }

  private static double turned(double longitude) {
    return longitude - 360 * Math.floor((longitude + 180) / 360);
  }
}
