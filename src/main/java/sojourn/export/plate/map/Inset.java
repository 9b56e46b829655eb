package sojourn.export.plate.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sojourn.atlas.Box;
import sojourn.atlas.projection.EqualEarth;
import sojourn.atlas.MapFrame;
import sojourn.atlas.world.BaseMap;
import sojourn.atlas.world.Detail;
import sojourn.export.plate.PlateInks;
import sojourn.export.plate.ink.Fill;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.PathInk;
import sojourn.export.plate.ink.Pen;

/**
 * A small world that tells where the map is. The map's edge is found on a grid of degrees, so that it is right for any projection.
 *
 * @param inside whether the map shows the middle of a square of one degree, by row from the south and column from 180° W
 */
@SuppressWarnings("ArrayRecordComponent") // made here and never handed out
record Inset(BaseMap world, MapField plane, boolean[][] inside, double width, double height) {

  /** None on a map that is small, or shows much of the world anyway. */
  static Optional<Inset> of(BaseMap world, MapField plane) {
    double width = Math.min(plane.area().width() * 0.17, 30 * plane.type());
    if (width < 22 * plane.type()) {
      return Optional.empty();
    }
    boolean[][] inside = new boolean[180][360];
    double[] xy = new double[2];
    double seen = 0;
    for (int row = 0; row < 180; row++) {
      for (int column = 0; column < 360; column++) {
        inside[row][column] = plane.locate(column - 179.5, row - 89.5, xy) && plane.sees(xy[0], xy[1], 0);
        seen += inside[row][column] ? Math.cos(Math.toRadians(row - 89.5)) : 0;
      }
    }
    double part = seen / 360 / 114.6;
    return part > 0.15 || part == 0 ? Optional.empty() : Optional.of(new Inset(world, plane, inside, width, width * 0.487));
  }

  Ink inked(Box room, PlateInks inks) {
    double units = room.width() * PlateFrame.UNITS;
    MapFrame frame = MapFrame.about(new EqualEarth(0), units / 2 / 2.7067 * 0.985, 0, 0, units, room.height() * PlateFrame.UNITS);
    MapField small = new MapField(frame, room, plane.type());
    BaseOutlines outlines = new BaseOutlines(small, world.at(Detail.COARSE));
    double hair = 0.12 * plane.type();
    Path2D globe = outlines.globe();
    List<Ink> drawn = new ArrayList<>();
    drawn.add(PathInk.of("", globe, Fill.plain(inks.map().water()), Pen.of(inks.map().halo(), 1.2 * plane.type())));
    drawn.add(PathInk.of("", globe, Fill.plain(inks.map().water()), null));
    Path2D land = new Path2D.Float(Path2D.WIND_EVEN_ODD);
    outlines.land(0.2).forEach(p -> land.append(p, false));
    drawn.add(Group.layer("inset-land", "Land", List.of(PathInk.of("", land, Fill.plain(inks.map().border()), null))));
    drawn.add(PathInk.of("", globe, null, Pen.of(inks.map().coast(), hair)));
    drawn.add(PathInk.of("inset-extent", edge(small), null, Pen.of(inks.page().ink(), 0.28 * plane.type())));
    Rectangle2D box = new Rectangle2D.Double(room.x(), room.y(), room.width(), room.height());
    return Group.of("inset", "Where the map is", Group.Role.LAYER, new Path2D.Double(box), drawn);
  }

  /** Sides between squares inside and outside. */
  private Path2D edge(MapField small) {
    Path2D path = new Path2D.Float();
    for (int row = 0; row < 180; row++) {
      for (int column = 0; column < 360; column++) {
        int west = column - 180;
        int south = row - 90;
        if (row > 0 && inside[row][column] != inside[row - 1][column]) {
          side(small, path, west, south, west + 1 - 1e-9, south);
        }
        if (column > 0 && inside[row][column] != inside[row][column - 1]) {
          side(small, path, west, south, west, south + 1);
        }
      }
    }
    return path;
  }

  private static void side(MapField small, Path2D path, double lon0, double lat0, double lon1, double lat1) {
    double[] xy = new double[2];
    small.locate(lon0, lat0, xy);
    path.moveTo(xy[0], xy[1]);
    small.locate(lon1, lat1, xy);
    path.lineTo(xy[0], xy[1]);
  }
}
