package sojourn.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import sojourn.atlas.projection.AzimuthalEqualArea;
import sojourn.atlas.projection.EqualEarth;
import sojourn.atlas.LonLat;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Mercator;
import sojourn.atlas.world.BaseMap;

class BaseMapPainterTest {

  private static final Visited FRANCE_AND_RUSSIA =
      new Visited(List.of(new Visited.Spot("FR", new LonLat(2.35, 48.85)), new Visited.Spot("RU", new LonLat(37.6, 55.75))));

  @Test
  void paintsSeaLandAndVisitedLandInTheirInksAndFrenchGuianaAsPlainLand() throws IOException {
    MapFrame world = new MapFrame(new Mercator(0), 1024, 0, 0, 1024, 1024);
    BufferedImage image = paint(Palette.LIGHT, world, "mercator");
    assertThat(at(image, world, -35, 33)).as("Atlantic").isEqualTo(Palette.LIGHT.map().water());
    assertThat(at(image, world, 5, 27)).as("Sahara").isEqualTo(Palette.LIGHT.map().land());
    assertThat(at(image, world, 2.5, 47)).as("France").isEqualTo(Palette.LIGHT.map().visited());
    assertThat(at(image, world, 100, 62)).as("Siberia").isEqualTo(Palette.LIGHT.map().visited());
    assertThat(at(image, world, -173.5, 66.5)).as("Chukotka beyond the 180th meridian").isEqualTo(Palette.LIGHT.map().visited());
    assertThat(at(image, world, -53, 3.5)).as("French Guiana").isEqualTo(Palette.LIGHT.map().land());
  }

  @Test
  void paintsOtherProjectionsAndMeridiansToo() throws IOException {
    MapFrame pacific = new MapFrame(new Mercator(180), 1024, 0, 0, 1024, 1024);
    BufferedImage image = paint(Palette.DARK, pacific, "mercator-pacific");
    assertThat(at(image, pacific, -35, 33)).isEqualTo(Palette.DARK.map().water());
    assertThat(at(image, pacific, 5, 27)).isEqualTo(Palette.DARK.map().land());
    MapFrame azimuthal = MapFrame.about(new AzimuthalEqualArea(2, 47), 700, 0, 0, 1000, 620);
    image = paint(Palette.LIGHT, azimuthal, "azimuthal");
    assertThat(at(image, azimuthal, 5, 27)).isEqualTo(Palette.LIGHT.map().land());
    assertThat(at(image, azimuthal, -35, 43)).isEqualTo(Palette.LIGHT.map().water());
    MapFrame antipode = MapFrame.about(new AzimuthalEqualArea(-80, -40), 200, 0, 0, 820, 820);
    image = paint(Palette.LIGHT, antipode, "antipode");
    assertThat(at(image, antipode, -62, -8)).isEqualTo(Palette.LIGHT.map().land());
    assertThat(at(image, antipode, -95, -35)).isEqualTo(Palette.LIGHT.map().water());
    MapFrame earth = MapFrame.about(new EqualEarth(150), 180, 0, 0, 1000, 500);
    image = paint(Palette.LIGHT, earth, "equal-earth");
    assertThat(at(image, earth, 133, -25)).isEqualTo(Palette.LIGHT.map().land());
    assertThat(at(image, earth, -153, 13)).isEqualTo(Palette.LIGHT.map().water());
  }

  private static int at(BufferedImage image, MapFrame frame, double longitude, double latitude) {
    double[] xy = new double[2];
    frame.pixel(longitude, latitude, xy);
    return image.getRGB((int) xy[0], (int) xy[1]) & 0xFFFFFF;
  }

  private static BufferedImage paint(Palette palette, MapFrame frame, String name) throws IOException {
    BufferedImage image = new BufferedImage((int) frame.width(), (int) frame.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    new BaseMapPainter(BaseMap.bundled(), palette.map(), FRANCE_AND_RUSSIA).paint(g, frame, 1);
    g.dispose();
    ImageIO.write(image, "png", new File("target/map-" + name + ".png"));
    return image;
  }
}
