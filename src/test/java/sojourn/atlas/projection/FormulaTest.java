package sojourn.atlas.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;
import sojourn.atlas.choice.Distortion;

class FormulaTest {

  static List<Projection> all() {
    return List.of(
        new Mercator(150), new EqualEarth(-170), new Robinson(11), new WinkelTripel(-90), new AzimuthalEqualArea(67, 48),
        new AzimuthalEquidistant(-74, -40), new Orthographic(170, 80), Albers.between(10, 35, 70), Albers.between(135, -44, -10),
        LambertConformal.between(-96, 25, 50), LambertConformal.between(25, -35, -17));
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatIsProjectedComesBack(Projection projection) {
    Random random = new Random(4);
    double[] xy = new double[2];
    double[] back = new double[2];
    for (int i = 0; i < 3000; i++) {
      double longitude = projection.near(random.nextDouble(-179.9, 179.9));
      double latitude = random.nextDouble(-89.5, 89.5);
      if (!projection.domain().shows(longitude, latitude) || Math.abs(longitude - projection.centre()) > 179.5) {
        continue;
      }
      projection.forward(longitude, latitude, xy);
      assertThat(projection.inverse(xy[0], xy[1], back)).as("%s at %s, %s", projection, longitude, latitude).isTrue();
      double precision = projection instanceof Orthographic ? 1e-5 : 1e-7;
      assertThat(back[1]).as("%s at %s, %s", projection, longitude, latitude).isCloseTo(latitude, within(precision));
      double off = Math.abs(projection.near(back[0]) - longitude) * Math.cos(Math.toRadians(latitude));
      assertThat(Math.min(off, 360 - off)).as("%s at %s, %s", projection, longitude, latitude).isLessThan(precision);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatIsNotOnTheGlobeIsSaidToBeNone(Projection projection) {
    assertThat(projection.inverse(40, 0.3, new double[2])).isFalse();
    assertThat(projection.inverse(0.1, -40, new double[2])).isFalse();
  }

  @Test
  void formulasAgreeWithProj() {
    check(new Mercator(0), "+proj=merc +lon_0=0", 1e-6);
    check(new WinkelTripel(0), "+proj=wintri +lon_0=0 +lat_1=50.4597762521898", 1e-6);
    check(new AzimuthalEqualArea(67, 48), "+proj=laea +lon_0=67 +lat_0=48", 1e-6);
    check(new AzimuthalEquidistant(-74, -40), "+proj=aeqd +lon_0=-74 +lat_0=-40", 1e-6);
    check(new Orthographic(20, 30), "+proj=ortho +lon_0=20 +lat_0=30", 1e-6);
    check(new Albers(10, 40, 65, 52), "+proj=aea +lon_0=10 +lat_0=52 +lat_1=40 +lat_2=65", 1e-6);
    check(new Albers(25, -15, -35, -25), "+proj=aea +lon_0=25 +lat_0=-25 +lat_1=-15 +lat_2=-35", 1e-6);
    check(new LambertConformal(-96, 33, 45, 39), "+proj=lcc +lon_0=-96 +lat_0=39 +lat_1=33 +lat_2=45", 1e-6);
    check(new LambertConformal(25, -20, -30, -25), "+proj=lcc +lon_0=25 +lat_0=-25 +lat_1=-20 +lat_2=-30", 1e-6);
    check(new Robinson(0), "+proj=robin +lon_0=0", 4e-4);
  }

  private static void check(Projection projection, String definition, double precision) {
    var theirs = new CRSFactory().createFromParameters("test", definition + " +a=1 +b=1 +units=m +no_defs").getProjection();
    Random random = new Random(5);
    double[] xy = new double[2];
    for (int i = 0; i < 500; i++) {
      double longitude = projection.centre() + random.nextDouble(-75, 75);
      double latitude = random.nextDouble(-75, 75);
      if (longitude < -180 || longitude > 180 || !projection.domain().shows(longitude, latitude)) {
        continue;
      }
      ProjCoordinate point = new ProjCoordinate();
      theirs.project(new ProjCoordinate(longitude, latitude), point);
      projection.forward(longitude, latitude, xy);
      double x = projection instanceof Mercator ? (xy[0] - 0.5) * 2 * Math.PI : xy[0];
      double y = projection instanceof Mercator ? (xy[1] - 0.5) * 2 * Math.PI : xy[1];
      assertThat(x).as("%s x at %s, %s", projection, longitude, latitude).isCloseTo(point.x, within(precision));
      assertThat(-y).as("%s y at %s, %s", projection, longitude, latitude).isCloseTo(point.y, within(precision));
    }
  }

  @Test
  void robinsonHasItsTable() {
    double[] xy = new double[2];
    new Robinson(0).forward(180, 45, xy);
    assertThat(xy[0]).isCloseTo(0.8487 * 0.8962 * Math.PI, within(1e-12));
    assertThat(xy[1]).isCloseTo(-1.3523 * 0.5571, within(1e-12));
    new Robinson(0).forward(180, -90, xy);
    assertThat(xy[0]).isCloseTo(0.8487 * 0.5322 * Math.PI, within(1e-12));
    assertThat(xy[1]).isCloseTo(1.3523, within(1e-12));
  }

  @Test
  void equalAreaProjectionsKeepAreas() {
    Random random = new Random(7);
    List<Projection> kept = all().stream().filter(p -> p instanceof EqualEarth || p instanceof AzimuthalEqualArea || p instanceof Albers).toList();
    assertThat(kept).hasSize(4);
    for (Projection projection : kept) {
      for (int i = 0; i < 300; i++) {
        double longitude = projection.centre() + random.nextDouble(-100, 100);
        double latitude = random.nextDouble(-70, 80);
        assertThat(Distortion.at(projection, longitude, latitude).area()).as("%s at %s, %s", projection, longitude, latitude).isCloseTo(1, within(1e-4));
      }
    }
  }

  @Test
  void conformalProjectionsKeepAngles() {
    for (Projection projection : List.of(new Mercator(0), LambertConformal.between(10, 30, 60))) {
      for (double latitude = -30; latitude <= 70; latitude += 10) {
        Distortion there = Distortion.at(projection, 33, latitude);
        assertThat(there.greatest() / there.least()).as("%s at %s", projection, latitude).isCloseTo(1, within(1e-5));
      }
    }
    assertThat(Distortion.at(new Mercator(0), 10, 60).greatest()).isCloseTo(2, within(1e-5));
    assertThat(Distortion.at(new Orthographic(0, 0), 60, 0).least()).isCloseTo(0.5, within(1e-5));
  }
}
