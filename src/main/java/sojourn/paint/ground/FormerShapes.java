package sojourn.paint.ground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import sojourn.atlas.world.Area;
import sojourn.atlas.world.Country;
import sojourn.atlas.world.Line;

/** Polygons of GeoJSON, and where in them a name has most room. */
interface FormerShapes {

  /** Rows in which room for a name is sought. */
  int ROWS = 9;

  /** The polygons of a geometry; those that are not in degrees are left out, and so is all that is no polygon. */
  static List<Area> areas(JsonNode geometry) {
    List<Area> areas = new ArrayList<>();
    switch (geometry.path("type").asText()) {
      case "Polygon" -> add(areas, geometry.path("coordinates"));
      case "MultiPolygon" -> geometry.path("coordinates").forEach(polygon -> add(areas, polygon));
      case "GeometryCollection" -> geometry.path("geometries").forEach(part -> areas.addAll(areas(part)));
      default -> { }
    }
    return areas;
  }

  private static void add(List<Area> areas, JsonNode polygon) {
    List<Line> rings = new ArrayList<>();
    for (JsonNode ring : polygon) {
      float[] longitudes = new float[ring.size()];
      float[] latitudes = new float[ring.size()];
      for (int i = 0; i < longitudes.length; i++) {
        longitudes[i] = (float) ring.path(i).path(0).asDouble(Double.NaN);
        latitudes[i] = (float) ring.path(i).path(1).asDouble(Double.NaN);
        if (!(Math.abs(longitudes[i]) <= 540 && Math.abs(latitudes[i]) <= 90.5)) {
          return;
        }
      }
      if (longitudes.length >= 4) {
        rings.add(new Line(longitudes, latitudes));
      }
    }
    if (!rings.isEmpty()) {
      areas.add(new Area(rings));
    }
  }

  static int points(List<Area> areas) {
    return areas.stream().flatMap(a -> a.rings().stream()).mapToInt(Line::size).sum();
  }

  /** With the place for its name: the widest of a few rows through its largest polygon, those near the middle before others. */
  static Country named(String name, List<Area> areas) {
    Area largest = areas.stream().max(Comparator.comparingDouble(a -> extent(a.outer()))).orElseThrow();
    Line ring = largest.outer();
    double best = -1;
    double longitude = (ring.west() + ring.east()) / 2;
    double latitude = (ring.south() + ring.north()) / 2;
    double width = 0;
    for (int i = 1; i < ROWS; i++) {
      double y = ring.south() + (ring.north() - ring.south()) * i / ROWS;
      double[] crossings = crossings(largest, y);
      for (int k = 0; k + 1 < crossings.length; k += 2) {
        double wide = crossings[k + 1] - crossings[k];
        double worth = wide * (1 - 0.6 * Math.abs(2.0 * i / ROWS - 1));
        if (worth > best) {
          best = worth;
          longitude = (crossings[k] + crossings[k + 1]) / 2;
          latitude = y;
          width = wide;
        }
      }
    }
    return new Country("", name, longitude, latitude, width, Math.sqrt(Math.abs(signed(ring)) * Math.cos(Math.toRadians(latitude))), areas);
  }

  private static double extent(Line ring) {
    return (ring.east() - ring.west()) * (ring.north() - ring.south());
  }

  /** Longitudes at which a parallel enters and leaves, ascending. */
  private static double[] crossings(Area area, double latitude) {
    List<Double> found = new ArrayList<>();
    for (Line ring : area.rings()) {
      for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        if (ring.latitude(i) > latitude != ring.latitude(j) > latitude) {
          found.add((ring.longitude(j) - ring.longitude(i)) * (latitude - ring.latitude(i)) / (ring.latitude(j) - ring.latitude(i)) + ring.longitude(i));
        }
      }
    }
    double[] sorted = found.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** Square degrees. */
  private static double signed(Line ring) {
    double sum = 0;
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      sum += ring.longitude(j) * ring.latitude(i) - ring.longitude(i) * ring.latitude(j);
    }
    return sum / 2;
  }
}
