package sojourn.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sojourn.atlas.projection.AzimuthalEqualArea;
import sojourn.atlas.projection.EqualEarth;
import sojourn.atlas.projection.Mercator;
import sojourn.atlas.projection.Projection;

class FrameTest {

  @Test
  void mercatorIsASquareThatIsClampedAtItsLimitAndComesBack() {
    assertThat(Mercator.ordinate(0)).isEqualTo(0.5);
    assertThat(Mercator.ordinate(Mercator.LIMIT)).isCloseTo(0, within(1e-12));
    assertThat(Mercator.ordinate(90)).isEqualTo(Mercator.ordinate(Mercator.LIMIT));
    assertThat(Mercator.ordinate(-90)).isCloseTo(1, within(1e-12));
    for (double latitude = -85; latitude <= 85; latitude += 0.5) {
      assertThat(Mercator.latitude(Mercator.ordinate(latitude))).isCloseTo(latitude, within(1e-9));
    }
  }

  @Test
  void equalEarthAgreesWithThePublishedFigures() {
    EqualEarth earth = new EqualEarth(0);
    assertThat(forward(earth, 180, 0)[0]).as("half the equator").isCloseTo(2.7066, within(1e-4));
    assertThat(forward(earth, 0, 90)[1]).as("the pole").isCloseTo(-1.3173, within(1e-4));
    assertThat(forward(earth, 180, 90)[0]).as("half the pole line").isCloseTo(1.6036, within(1e-4));
    assertThat(earth.latitude(forward(earth, 20, 37)[1])).isCloseTo(37, within(1e-6));
  }

  @Test
  void equalAreaProjectionsKeepAreas() {
    Random random = new Random(7);
    for (Projection projection : List.of(new EqualEarth(20), new AzimuthalEqualArea(10, 40))) {
      for (int i = 0; i < 200; i++) {
        double longitude = random.nextDouble(-60, 80);
        double latitude = random.nextDouble(-60, 80);
        double side = 0.01;
        double[] a = forward(projection, longitude, latitude);
        double[] b = forward(projection, longitude + side, latitude);
        double[] c = forward(projection, longitude, latitude + side);
        double area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
        double true_ = Math.pow(Math.toRadians(side), 2) * Math.cos(Math.toRadians(latitude + side / 2));
        assertThat(area / true_).as("%s at %s, %s", projection, longitude, latitude).isCloseTo(1, within(2e-3));
      }
    }
  }

  @Test
  void azimuthalPutsItsCentreInTheMiddleAndAHemisphereWithinRootTwo() {
    AzimuthalEqualArea projection = new AzimuthalEqualArea(2, 47);
    assertThat(forward(projection, 2, 47)).containsExactly(0, -0.0);
    double[] place = forward(projection, -74, 40.7);
    near(projection.inverse(place[0], place[1]), -74, 40.7);
    double[] pole = forward(projection, 2, -43);
    assertThat(Math.hypot(pole[0], pole[1])).isCloseTo(Math.sqrt(2), within(1e-9));
  }

  @Test
  void aFramePutsALongitudeOnTheSideNearestItsCentre() {
    MapFrame frame = new MapFrame(new Mercator(180), 1000, 0, 0, 1000, 1000);
    double[] xy = new double[2];
    frame.pixel(-170, 0, xy);
    assertThat(xy[0]).isCloseTo(1000 * (0.5 + 10 / 360.0), within(1e-9));
    frame.pixel(170, 0, xy);
    assertThat(xy[0]).isCloseTo(1000 * (0.5 - 10 / 360.0), within(1e-9));
  }

  @Test
  void reachGoesTheShorterWayRound() {
    Reach pacific = Reach.of(List.of(new LonLat(139.7, 35.7), new LonLat(-122.4, 37.8), new LonLat(174.8, -36.8)));
    assertThat(pacific.west()).isEqualTo(139.7);
    assertThat(pacific.width()).isCloseTo(97.9, within(0.01));
    assertThat(pacific.crossesDateLine()).isTrue();
    assertThat(pacific.projection()).isInstanceOf(AzimuthalEqualArea.class);
    Reach atlantic = Reach.of(List.of(new LonLat(-74, 40.7), new LonLat(71.4, 51.2)));
    assertThat(atlantic.crossesDateLine()).isFalse();
    assertThat(atlantic.width()).isCloseTo(145.4, within(0.01));
    assertThat(Reach.of(List.of(new LonLat(-100, 0), new LonLat(80, 0), new LonLat(0, 0))).projection()).isInstanceOf(EqualEarth.class);
  }

  @Test
  void scaleBarsAreRoundAndHoldAtTheirLatitude() {
    MapFrame frame = MapFrame.about(new Mercator(0), 1024, 0.5, Mercator.ordinate(60), 800, 600);
    ScaleBar bar = ScaleBar.of(frame, 300, 100);
    assertThat(bar.latitude()).isEqualTo(60);
    assertThat(bar.where()).isEqualTo("60° N");
    double metresPerPixel = 2 * Math.PI * Projection.EARTH * 0.5 / 1024;
    assertThat(bar.metres()).isEqualTo(1_000_000);
    assertThat(bar.length()).isEqualTo("1000 km");
    assertThat(bar.pixels()).isCloseTo(1_000_000 / metresPerPixel, within(1e-6));
    assertThat(new ScaleBar(500, 50, -3).length() + " " + new ScaleBar(500, 50, -3).where()).isEqualTo("500 m 3° S");
  }

  @Test
  void greatCirclesAreTheShortestWay() {
    GreatCircle way = new GreatCircle(new LonLat(-73.8, 40.6), new LonLat(-0.45, 51.5));
    assertThat(way.metres()).isCloseTo(5_540_000, within(20_000.0));
    assertThat(way.at(0)).satisfies(p -> near(p, -73.8, 40.6));
    assertThat(way.at(1)).satisfies(p -> near(p, -0.45, 51.5));
    assertThat(way.at(0.5).latitude()).as("bends north").isGreaterThan(51.5);
    near(new GreatCircle(new LonLat(0, 0), new LonLat(180, 0)).at(0.5), 0, 90);
    near(new GreatCircle(new LonLat(5, 5), new LonLat(5, 5)).at(0.5), 5, 5);
  }

  private static void near(LonLat point, double longitude, double latitude) {
    assertThat(point.longitude()).isCloseTo(longitude, within(1e-9));
    assertThat(point.latitude()).isCloseTo(latitude, within(1e-9));
  }

  private static double[] forward(Projection projection, double longitude, double latitude) {
    double[] xy = new double[2];
    projection.forward(longitude, latitude, xy);
    return xy;
  }
}
