package sojourn.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import sojourn.atlas.LonLat;
import sojourn.atlas.MapFrame;
import sojourn.session.MapExtent;

class CameraTest {

  @Test
  void tilesFallOnWholePixelsAtEveryZoom() {
    for (double zoom = 0; zoom < Camera.MAX_ZOOM; zoom += 0.013) {
      double whole = Camera.whole(zoom);
      double side = 256 * Math.pow(2, whole - Math.floor(whole + 0.2));
      assertThat(side).as("at %s", zoom).isCloseTo(Math.rint(side), within(1e-9));
      assertThat(whole).isCloseTo(zoom, within(0.01));
    }
    MapFrame frame = new Camera(0, 0.4321, 0.5678, Camera.whole(3.3)).frame(1001, 599);
    assertThat(frame.shiftX()).isEqualTo(Math.rint(frame.shiftX()));
  }

  @Test
  void zoomKeepsThePlaceUnderThePointer() {
    Camera camera = new Camera(0, 0.5, 0.4, Camera.whole(3));
    Camera nearer = camera.zoomed(1.5, 200, 100, 1000, 600);
    assertThat(unit(nearer, 200, 1000)).isCloseTo(unit(camera, 200, 1000), within(1e-12));
    assertThat(nearer.zoom()).isCloseTo(4.5, within(0.01));
  }

  @Test
  void staysWithinTheWorld() {
    Camera camera = new Camera(0, -3, 9, 40).within(1000, 600, 1);
    assertThat(camera.zoom()).isEqualTo(Camera.MAX_ZOOM);
    assertThat(camera.frame(1000, 600).shiftX()).isEqualTo(0);
    assertThat(new Camera(0, 0.9, 0.9, -5).within(1000, 600, 1.2).zoom()).isCloseTo(1.2, within(0.01));
    assertThat(new Camera(0, 0.9, 0.9, 0).within(1000, 600, 0)).isEqualTo(new Camera(0, 0.5, 0.5, 0));
  }

  @Test
  void fitsAllPlacesWithRoomForNames() {
    List<LonLat> places = List.of(new LonLat(-74, 40.7), new LonLat(71.4, 51.2), new LonLat(35, -18));
    for (double[] size : new double[][] {{420, 280}, {700, 500}, {1600, 1000}, {2560, 1440}}) {
      MapFrame frame = Camera.fitting(0, places, size[0], size[1], 5).within(size[0], size[1], 0).frame(size[0], size[1]);
      double[] xy = new double[2];
      for (LonLat place : places) {
        frame.pixel(place.longitude(), place.latitude(), xy);
        assertThat(frame.sees(xy[0], xy[1], -20)).as("%s at %s", place, size[0]).isTrue();
      }
    }
  }

  @Test
  void theExtentMayCrossThe180thMeridian() {
    MapExtent atlantic = new Camera(0, 0.5, 0.5, 3).extent(1024, 512);
    assertThat(atlantic.west()).isCloseTo(-90, within(1e-9));
    assertThat(atlantic.east()).isCloseTo(90, within(1e-9));
    MapExtent pacific = new Camera(180, 0.5, 0.5, 3).extent(1024, 512);
    assertThat(pacific.west()).isCloseTo(90, within(1e-9));
    assertThat(pacific.east()).isCloseTo(-90, within(1e-9));
    assertThat(pacific.contains(0, 180)).isTrue();
    assertThat(pacific.contains(0, 0)).isFalse();
    assertThat(new Camera(0, 0.5, 0.5, 1).extent(1000, 600)).satisfies(e -> assertThat(List.of(e.west(), e.east())).containsExactly(-180.0, 180.0));
  }

  private static double unit(Camera camera, double px, double width) {
    return camera.x() + (px - width / 2) / camera.world();
  }
}
