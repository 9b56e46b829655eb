package sojourn.export.plate.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import sojourn.atlas.MapFrame;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.world.BaseMap;
import sojourn.atlas.world.Detail;
import sojourn.atlas.world.Shapes;
import sojourn.export.plate.PlateInks;
import sojourn.export.plate.ink.Fill;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.PathInk;
import sojourn.export.plate.ink.Pen;
import sojourn.paint.Visited;

/** The base map of a plate as layers: water, graticule, land, visited lands, rivers, lakes, borders, coast. */
final class BaseInks {

  private final BaseMap world;
  private final MapField plane;
  private final PlateInks inks;

  BaseInks(BaseMap world, MapField plane, PlateInks inks) {
    this.world = world;
    this.plane = plane;
    this.inks = inks;
  }

  List<Ink> layers(Journeys journeys, boolean graticule) {
    MapFrame frame = plane.frame();
    Shapes shapes = world.at(Detail.forWorldWidth(frame.worldWidth() / Math.max(1, plane.type() * 0.8)));
    BaseOutlines outlines = new BaseOutlines(plane, shapes);
    double hair = 0.13 * plane.type();
    double least = 0.22 * plane.type();
    boolean patterns = inks.telling() == PlateInks.Telling.PATTERNS;
    List<Ink> layers = new ArrayList<>();
    layers.add(layer("water", "Water", List.of(PathInk.of("", outlines.globe(), Fill.plain(inks.map().water()), null))));
    if (graticule && !patterns) {
      layers.add(layer("graticule", "Graticule", List.of(PathInk.of("", outlines.graticule(step()), null, Pen.of(inks.map().graticule(), hair * 0.9)))));
    }
    layers.add(layer("land", "Land", outlines.land(least).stream().map(p -> (Ink) PathInk.of("", p, Fill.plain(inks.map().land()), null)).toList()));
    Fill tint = new Fill(inks.map().visited(), patterns ? Fill.Pattern.DOTS : Fill.Pattern.PLAIN);
    layers.add(layer("visited-lands", "Visited lands", List.of(PathInk.of("", outlines.visited(Visited.of(journeys)), tint, null))));
    if (plane.zoom() >= 4.6) {
      layers.add(line("rivers", "Rivers", outlines.lines(shapes.rivers(), least), Pen.of(inks.map().river(), hair * 1.1)));
    }
    layers.add(layer("lakes", "Lakes", List.of(PathInk.of("", outlines.lakes(0.9 * plane.type()), Fill.plain(inks.map().water()), Pen.of(inks.map().coast(), hair * 0.8)))));
    Pen border = Pen.of(inks.map().border(), hair);
    layers.add(line("borders", "Borders", outlines.lines(shapes.borders(), least), patterns ? border.dashed(0.9, 0.5) : border));
    layers.add(line("coast", "Coast", outlines.lines(shapes.coast(), least), Pen.of(inks.map().coast(), hair * (patterns ? 1.7 : 1.1))));
    layers.add(line("globe-edge", "Edge of the globe", outlines.globe(), Pen.of(inks.map().coast(), hair)));
    return layers;
  }

  private static Group line(String id, String label, Path2D path, Pen pen) {
    return layer(id, label, List.of(PathInk.of("", path, null, pen)));
  }

  /** The edge of all that the plane can show. */
  Path2D globe() {
    return new BaseOutlines(plane, world.at(Detail.COARSE)).globe();
  }

  private static Group layer(String id, String label, List<Ink> inks) {
    return Group.layer(id, label, inks);
  }

  private int step() {
    double zoom = plane.zoom();
    return zoom < 3 ? 20 : zoom < 5 ? 10 : zoom < 6.5 ? 5 : 2;
  }
}
