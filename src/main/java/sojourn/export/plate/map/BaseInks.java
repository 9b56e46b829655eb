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
import sojourn.paint.MapOutlines;
import sojourn.paint.Visited;

/** The base map of a plate as layers: water, graticule, land, visited lands, rivers, lakes, borders, coast. */
final class BaseInks {

  private final BaseMap world;
  private final MapPlane plane;
  private final PlateInks inks;

  BaseInks(BaseMap world, MapPlane plane, PlateInks inks) {
    this.world = world;
    this.plane = plane;
    this.inks = inks;
  }

  List<Ink> layers(Journeys journeys, boolean graticule) {
    MapFrame frame = plane.frame();
    Shapes shapes = world.at(Detail.forWorldWidth(frame.worldWidth() / Math.max(1, plane.type() * 0.8)));
    MapOutlines outlines = new MapOutlines(frame, shapes, 0.35 * plane.type(), 2.2 * plane.type());
    double hair = 0.13 * plane.type();
    boolean patterns = inks.telling() == PlateInks.Telling.PATTERNS;
    List<Ink> layers = new ArrayList<>();
    layers.add(layer("water", "Water", List.of(PathInk.of("", globe(outlines), Fill.plain(inks.map().water()), null))));
    if (graticule && !patterns) {
      Path2D lines = plane.placed(outlines.graticule(step()));
      layers.add(layer("graticule", "Graticule", List.of(PathInk.of("", lines, null, Pen.of(inks.map().graticule(), hair * 0.9)))));
    }
    layers.add(layer("land", "Land", outlines.land().stream().map(p -> (Ink) PathInk.of("", plane.placed(p), Fill.plain(inks.map().land()), null)).toList()));
    Fill tint = new Fill(inks.map().visited(), patterns ? Fill.Pattern.DOTS : Fill.Pattern.PLAIN);
    Path2D visited = plane.placed(outlines.visited(Visited.of(journeys)));
    layers.add(layer("visited-lands", "Visited lands", List.of(PathInk.of("", visited, tint, null))));
    if (plane.zoom() >= 4.6) {
      layers.add(layer("rivers", "Rivers", List.of(PathInk.of("", plane.placed(outlines.rivers()), null, Pen.of(inks.map().river(), hair * 1.1)))));
    }
    Path2D lakes = plane.placed(outlines.lakes(9 * plane.type()));
    layers.add(layer("lakes", "Lakes", List.of(PathInk.of("", lakes, Fill.plain(inks.map().water()), Pen.of(inks.map().coast(), hair * 0.8)))));
    Pen border = Pen.of(inks.map().border(), hair);
    layers.add(layer("borders", "Borders", List.of(PathInk.of("", plane.placed(outlines.borders()), null, patterns ? border.dashed(0.9, 0.5) : border))));
    layers.add(layer("coast", "Coast", List.of(PathInk.of("", plane.placed(outlines.coast()), null, Pen.of(inks.map().coast(), hair * 1.1)))));
    if (frame.projection().wraps()) {
      layers.add(layer("globe-edge", "Edge of the globe", List.of(PathInk.of("", globe(outlines), null, Pen.of(inks.map().coast(), hair)))));
    }
    return layers;
  }

  /** The globe, or the whole map where the plane has no edge in sight. */
  Path2D globe(MapOutlines outlines) {
    return plane.frame().projection().wraps() ? plane.placed(new Path2D.Double(outlines.globe())) : plane.outline();
  }

  /** The same without the base map's shapes. */
  Path2D globe() {
    return globe(new MapOutlines(plane.frame(), world.at(Detail.COARSE), 1, 1));
  }

  private static Group layer(String id, String label, List<Ink> inks) {
    return Group.layer(id, label, inks);
  }

  private int step() {
    double zoom = plane.zoom();
    return zoom < 3 ? 20 : zoom < 5 ? 10 : zoom < 6.5 ? 5 : 2;
  }
}
