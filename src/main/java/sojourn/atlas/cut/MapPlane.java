package sojourn.atlas.cut;

import java.util.ArrayList;
import java.util.List;
import sojourn.atlas.GreatCircle;
import sojourn.atlas.LonLat;
import sojourn.atlas.projection.Azimuthal;
import sojourn.atlas.projection.Projection;
import sojourn.atlas.world.Area;
import sojourn.atlas.world.Line;

/**
 * A projection's plane and what is drawn on it. Everything that comes out is in the plane's units, y growing southwards, and lies within
 * {@link #outline}: whoever draws multiplies by a scale, adds a shift, and never asks again which projection it is.
 *
 * <pre>
 *   MapPlane plane = new MapPlane(projection, 0.03 / millimetresOfAUnit);
 *   fill(water, plane.outline());
 *   for (Area land : shapes.land()) fill(landInk, plane.area(land));             // one area at a time, even-odd
 *   for (Line coast : shapes.coast()) stroke(coastInk, plane.line(coast));
 *   stroke(legInk, plane.way(new GreatCircle(from, to)));                        // one or more pieces
 *   if (plane.point(place.longitude(), place.latitude(), xy)) mark(xy);
 * </pre>
 *
 * Areas are cut with new edges along the tear, so that they stay closed; those edges are on {@code area} but never on {@code line}: fill areas, stroke
 * lines. {@link Pieces#within} cuts to a rectangle of the plane, a page. Safe for many threads.
 */
public final class MapPlane {

  private final Projection projection;
  private final Cut cut;

  /**
   * @param tolerance how far, in units of the plane, a drawn line may stray from the true one; points nearer to each other are left out. For paper
   *     take about 0.03 mm.
   */
  public MapPlane(Projection projection, double tolerance) {
    this.projection = projection;
    this.cut = projection instanceof Azimuthal azimuthal ? new DiscCut(azimuthal, tolerance) : new StripCut(projection, tolerance);
  }

  public Projection projection() {
    return projection;
  }

  /**
   * Writes a place's x and y into the two cells.
   *
   * @return whether the plane shows it; if not the cells must not be used
   */
  public boolean point(double longitude, double latitude, double[] xy) {
    projection.forward(projection.near(longitude), latitude, xy);
    return projection.domain().shows(longitude, latitude);
  }

  /** The edge of all that the plane can show, as one closed ring. */
  public Pieces outline() {
    return new Pieces(List.of(cut.outline()), true);
  }

  /** An area's closed rings, to be filled even-odd; none where it is out of sight or smaller than the tolerance. */
  public Pieces area(Area area) {
    List<double[]> rings = new ArrayList<>();
    for (Line ring : area.rings()) {
      rings.add(Degrees.of(ring));
    }
    return new Pieces(cut.area(Degrees.together(rings)), true);
  }

  /** A line of the base map, straight in degrees between its points. */
  public Pieces line(Line line) {
    return new Pieces(cut.line(Degrees.of(line)), false);
  }

  /** A line through places, straight in degrees between them, each time the shorter way round. */
  public Pieces line(List<LonLat> places) {
    return new Pieces(cut.line(Degrees.of(places)), false);
  }

  /** The shortest way over the globe. */
  public Pieces way(GreatCircle way) {
    int steps = Math.max(1, (int) Math.ceil(Math.toDegrees(way.angle())));
    List<LonLat> places = new ArrayList<>(steps + 1);
    for (int i = 0; i <= steps; i++) {
      places.add(way.at(i / (double) steps));
    }
    return line(places);
  }

  /** Meridians and parallels every so many degrees; most meridians end at the last parallel before the poles. */
  public Pieces graticule(int step) {
    List<double[]> lines = new ArrayList<>();
    for (int longitude = -180; longitude < 180; longitude += step) {
      double end = longitude % 90 == 0 ? 90 : 90 - step;
      lines.addAll(cut.line(new double[] {longitude, -end, longitude, end}));
    }
    double centre = projection.centre();
    for (int latitude = -90 + step; latitude < 90; latitude += step) {
      lines.addAll(cut.line(new double[] {centre - 180, latitude, centre, latitude, centre + 180, latitude}));
    }
    return new Pieces(lines, false);
  }
}
