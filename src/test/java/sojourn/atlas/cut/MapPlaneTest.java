package sojourn.atlas.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sojourn.atlas.GreatCircle;
import sojourn.atlas.LonLat;
import sojourn.atlas.projection.Albers;
import sojourn.atlas.projection.AzimuthalEqualArea;
import sojourn.atlas.projection.AzimuthalEquidistant;
import sojourn.atlas.projection.EqualEarth;
import sojourn.atlas.projection.LambertConformal;
import sojourn.atlas.projection.Mercator;
import sojourn.atlas.projection.Orthographic;
import sojourn.atlas.projection.Projection;
import sojourn.atlas.projection.Robinson;
import sojourn.atlas.projection.WinkelTripel;
import sojourn.atlas.world.Area;
import sojourn.atlas.world.BaseMap;
import sojourn.atlas.world.Detail;
import sojourn.atlas.world.Line;
import sojourn.atlas.world.Shapes;

class MapPlaneTest {

  private static final Shapes WORLD = BaseMap.bundled().at(Detail.COARSE);

  static List<Projection> all() {
    return List.of(
        new Mercator(180), new EqualEarth(0), new EqualEarth(-150), new EqualEarth(180), new Robinson(70), new WinkelTripel(170),
        new AzimuthalEqualArea(67, 48), new AzimuthalEqualArea(-100, -30), new AzimuthalEqualArea(0, 90), new AzimuthalEqualArea(12, -90),
        new AzimuthalEquidistant(-74, 40), new AzimuthalEquidistant(178, -18), new Orthographic(0, 20), new Orthographic(180, -80), new Orthographic(-90, 90),
        Albers.between(10, 35, 70), Albers.between(170, -50, -10), LambertConformal.between(-96, 25, 50), LambertConformal.between(135, -40, -10));
  }

  private static double tolerance(Projection projection) {
    return 0.002 * projection.unit();
  }

  @ParameterizedTest
  @MethodSource("all")
  void landIsWhereItIsOnTheGlobeAndNowhereElse(Projection projection) {
    MapPlane plane = new MapPlane(projection, tolerance(projection) / 20);
    List<Pieces> lands = WORLD.land().stream().map(plane::area).toList();
    Random random = new Random(11);
    double[] xy = new double[2];
    int wrong = 0;
    int seen = 0;
    for (int i = 0; i < 3000; i++) {
      LonLat place = new LonLat(random.nextDouble(-180, 180), Math.toDegrees(Math.asin(random.nextDouble(-1, 1))));
      boolean shown = plane.point(place.longitude(), place.latitude(), xy);
      boolean rim = projection instanceof Orthographic && Math.hypot(xy[0], xy[1]) > 0.998; // within the tolerance of the horizon
      if (shown && !rim) {
        seen++;
        boolean drawn = lands.stream().anyMatch(l -> encloses(l.parts(), xy[0], xy[1]));
        if (drawn != onLand(place)) {
          wrong++;
        }
      }
    }
    assertThat(seen).isGreaterThan(1000);
    assertThat(wrong).as("places of %s drawn as what they are not by %s", seen, projection).isLessThanOrEqualTo(4); // points on a shore
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingLeavesTheGlobeNorRunsAcrossIt(Projection projection) {
    MapPlane plane = new MapPlane(projection, tolerance(projection));
    double[] edge = plane.outline().bounds();
    double most = 0.3 * projection.unit() * (projection instanceof LambertConformal ? 3 : 1);
    double slack = tolerance(projection);
    List<Pieces> drawn = new ArrayList<>();
    WORLD.coast().forEach(l -> drawn.add(plane.line(l)));
    WORLD.borders().forEach(l -> drawn.add(plane.line(l)));
    drawn.add(plane.way(new GreatCircle(new LonLat(140, 36), new LonLat(-122, 37))));
    drawn.add(plane.way(new GreatCircle(new LonLat(-70, -53), new LonLat(172, -43))));
    for (Pieces pieces : drawn) {
      inside(pieces, edge, slack);
      for (double[] part : pieces.parts()) {
        assertThat(part.length).isGreaterThanOrEqualTo(4);
        for (int i = 0; i < part.length; i += 2) {
          if (i > 0) {
            assertThat(Math.hypot(part[i] - part[i - 2], part[i + 1] - part[i - 1])).as("%s", projection).isLessThan(most);
          }
        }
      }
    }
    inside(plane.graticule(10), edge, slack);
    for (Area land : WORLD.land()) {
      Pieces rings = plane.area(land);
      assertThat(rings.closed()).isTrue();
      inside(rings, edge, slack);
    }
  }

  private static void inside(Pieces pieces, double[] edge, double slack) {
    double[] box = pieces.bounds();
    assertThat(pieces.isEmpty() || (box[0] >= edge[0] - slack && box[2] <= edge[2] + slack && box[1] >= edge[1] - slack && box[3] <= edge[3] + slack))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("all")
  void curvesAreSmoothToTheTolerance(Projection projection) {
    double tolerance = tolerance(projection);
    MapPlane plane = new MapPlane(projection, tolerance);
    double south = projection.domain().shows(projection.centre(), -40) ? -40 : 0;
    List<LonLat> parallel = List.of(new LonLat(projection.centre() - 40, south + 45), new LonLat(projection.centre() + 40, south + 45));
    double[] xy = new double[2];
    for (int i = 0; i <= 200; i++) {
      if (!plane.point(projection.centre() - 40 + i * 0.4, south + 45, xy)) {
        continue;
      }
      double nearest = Double.MAX_VALUE;
      for (double[] part : plane.line(parallel).parts()) {
        for (int k = 2; k < part.length; k += 2) {
          nearest = Math.min(nearest, Curve.distance(xy[0], xy[1], part[k - 2], part[k - 1], part[k], part[k + 1]));
        }
      }
      assertThat(nearest).as("%s", projection).isLessThan(1.5 * tolerance);
    }
  }

  @Test
  void theWholeGlobeIsAsLargeAsItIsOnEqualAreaPlanes() {
    for (Projection projection : List.of(new EqualEarth(33), new AzimuthalEqualArea(10, 10), Albers.between(10, 35, 70))) {
      Pieces outline = new MapPlane(projection, 1e-5).outline();
      assertThat(Math.abs(size(outline.parts().getFirst()))).as("%s", projection).isCloseTo(4 * Math.PI, within(2e-3));
    }
    assertThat(Math.abs(size(new MapPlane(new Orthographic(5, 5), 1e-6).outline().parts().getFirst()))).isCloseTo(Math.PI, within(1e-4));
  }

  @Test
  void aWayAcrossThePacificIsWholeWhereItIsInTheMiddleAndInTwoWhereItIsTorn() {
    GreatCircle way = new GreatCircle(new LonLat(140, 36), new LonLat(-122, 37));
    assertThat(new MapPlane(new Robinson(180), 0.001).way(way).parts()).hasSize(1);
    assertThat(new MapPlane(new Robinson(0), 0.001).way(way).parts()).hasSize(2);
    assertThat(new MapPlane(new Orthographic(0, 0), 0.001).way(way).parts()).isEmpty();
  }

  @Test
  void aPageCutsAreasAndClosesThem() {
    MapPlane plane = new MapPlane(new EqualEarth(0), 0.001);
    double left = -0.2;
    double right = 0.6;
    for (Area land : WORLD.land()) {
      Pieces page = plane.area(land).within(left, -0.7, right, 0.3);
      for (double[] ring : page.parts()) {
        double[] box = new Pieces(List.of(ring), true).bounds();
        assertThat(box[0]).isGreaterThanOrEqualTo(left);
        assertThat(box[2]).isLessThanOrEqualTo(right);
        assertThat(box[1]).isGreaterThanOrEqualTo(-0.7);
        assertThat(box[3]).isLessThanOrEqualTo(0.3);
      }
      Random random = new Random(3);
      for (int i = 0; i < 100; i++) {
        double x = random.nextDouble(left, right);
        double y = random.nextDouble(-0.7, 0.3);
        assertThat(encloses(page.parts(), x, y)).isEqualTo(encloses(plane.area(land).parts(), x, y));
      }
    }
  }

  private static boolean onLand(LonLat place) {
    for (double turn = -360; turn <= 360; turn += 360) {
      for (Area land : WORLD.land()) {
        Line outer = land.outer();
        if (outer.west() <= place.longitude() + turn && outer.east() >= place.longitude() + turn && land.contains(place.longitude() + turn, place.latitude())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean encloses(List<double[]> rings, double x, double y) {
    boolean inside = false;
    for (double[] r : rings) {
      for (int i = 0, j = r.length - 2; i < r.length; j = i, i += 2) {
        if (r[i + 1] > y != r[j + 1] > y && x < (r[j] - r[i]) * (y - r[i + 1]) / (r[j + 1] - r[i + 1]) + r[i]) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  private static double size(double[] ring) {
    double sum = 0;
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      sum += ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
    }
    return sum / 2;
  }
}
