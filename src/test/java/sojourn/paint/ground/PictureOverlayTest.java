package sojourn.paint.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.atlas.MapFrame;
import sojourn.atlas.projection.Mercator;
import sojourn.model.SojournException;
import sojourn.model.ground.Corners;
import sojourn.paint.Palette;
import sojourn.paint.Visited;

class PictureOverlayTest {

  @TempDir Path folder;

  /** Left half red, right half blue, with a green stripe along the lower edge. */
  private Path picture(String name, String format, int width, int height) throws Exception {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.RED);
    g.fillRect(0, 0, width / 2, height);
    g.setColor(Color.BLUE);
    g.fillRect(width / 2, 0, width, height);
    g.setColor(Color.GREEN);
    g.fillRect(0, height * 3 / 4, width, height);
    g.dispose();
    Path file = folder.resolve(name);
    ImageIO.write(image, format, file.toFile());
    return file;
  }

  private Path beside(String name, double... numbers) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (double number : numbers) {
      lines.append(number).append('\n');
    }
    return Files.writeString(folder.resolve(name), lines);
  }

  /** The colour that a picture gives to a place; clear as 0. */
  private static int at(PictureOverlay overlay, double meridian, double longitude, double latitude) {
    Mercator projection = new Mercator(meridian);
    double[] xy = new double[2];
    projection.forward(projection.near(longitude), latitude, xy);
    BufferedImage image = new BufferedImage(3, 3, BufferedImage.TYPE_INT_ARGB);
    MapFrame frame = MapFrame.about(projection, 512 << 3, xy[0], xy[1], 3, 3);
    overlay.paint(image.createGraphics(), frame, new Overlay.Manner(1, Palette.LIGHT, Visited.NONE));
    return image.getRGB(1, 1);
  }

  private static final int RED = Color.RED.getRGB();
  private static final int BLUE = Color.BLUE.getRGB();
  private static final int GREEN = Color.GREEN.getRGB();

  @Test
  void aWorldFileInDegreesPlacesIt() throws Exception {
    Path file = picture("old map.png", "png", 200, 100);
    beside("old map.pgw", 0.1, 0, 0, -0.1, 10.05, 54.95); // 10 to 30 east, 45 to 55 north
    PictureOverlay overlay = PictureOverlay.open(file, null);
    assertThat(overlay.corners().west()).isCloseTo(10, within(1e-9));
    assertThat(overlay.corners().north()).isCloseTo(55, within(1e-9));
    assertThat(at(overlay, 0, 12, 53)).isEqualTo(RED);
    assertThat(at(overlay, 0, 28, 53)).isEqualTo(BLUE);
    assertThat(at(overlay, 0, 28, 46)).isEqualTo(GREEN);
    assertThat(at(overlay, 0, 28, 47.7)).as("degrees of latitude are not of one height").isEqualTo(BLUE);
    assertThat(at(overlay, 180, 28, 53)).as("also about another meridian").isEqualTo(BLUE);
    assertThat(at(overlay, 0, 31, 53)).isZero();
  }

  @Test
  void aWorldFileInMetresAndATurnedOnePlaceIt() throws Exception {
    double degree = Placement.HALF / 180;
    Path file = picture("metres.jpg", "jpg", 200, 100);
    beside("metres.jgw", 0.1 * degree, 0, 0, -0.1 * degree, 10.05 * degree, 6_000_000);
    assertThat(new Color(at(PictureOverlay.open(file, null), 0, 12, 47.3)).getRed()).isGreaterThan(230);
    Path turned = picture("turned.png", "png", 200, 100); // columns go south, rows go west
    beside("turned.wld", 0, -0.1, -0.1, 0, 20, 50);
    PictureOverlay overlay = PictureOverlay.open(turned, null);
    assertThat(at(overlay, 0, 18, 48)).isEqualTo(RED);
    assertThat(at(overlay, 0, 18, 32)).isEqualTo(BLUE);
    assertThat(at(overlay, 0, 11, 48)).isEqualTo(GREEN);
  }

  @Test
  void cornersPlaceAPictureThatSaysNothing() throws Exception {
    Path file = picture("bare.png", "png", 200, 100);
    assertThatThrownBy(() -> PictureOverlay.open(file, null)).isInstanceOf(UnplacedException.class).hasMessageContainingAll("bare.png", "corners");
    PictureOverlay overlay = PictureOverlay.open(file, new Corners(170, -10, 190, 10));
    assertThat(at(overlay, 180, 175, 5)).isEqualTo(RED);
    assertThat(at(overlay, 180, -175, 5)).isEqualTo(BLUE);
    assertThat(at(overlay, 0, -175, 5)).as("also where the map is cut there").isEqualTo(BLUE);
  }

  @Test
  void otherProjectionsAreToldOf() throws Exception {
    Path file = picture("utm.png", "png", 200, 100);
    beside("utm.pgw", 1, 0, 0, -1, 500_000, 25_000_000);
    assertThatThrownBy(() -> PictureOverlay.open(file, null)).hasMessageContainingAll("utm.pgw", "another coordinate system");
    beside("utm.pgw", 1, 0, 0, -1, 500_000, 5_500_000);
    Files.writeString(folder.resolve("utm.prj"), "PROJCS[\"WGS 84 / UTM zone 33N\"]");
    assertThatThrownBy(() -> PictureOverlay.open(file, null)).hasMessageContainingAll("utm.prj", "another projection");
    Files.delete(folder.resolve("utm.prj"));
    Files.writeString(folder.resolve("utm.pgw"), "no numbers");
    assertThatThrownBy(() -> PictureOverlay.open(file, null)).hasMessageContaining("six numbers");
  }

  /** A small file that would unpack to forty thousand million pixels. */
  @Test
  void aPictureThatIsTooLargeIsRefusedBeforeItIsUnpacked() throws Exception {
    Path file = folder.resolve("bomb.png");
    Files.write(file, emptyPng(200_000, 200_000));
    assertThatThrownBy(() -> PictureOverlay.open(file, new Corners(0, 0, 1, 1)))
        .isInstanceOf(SojournException.class)
        .hasMessageContainingAll("bomb.png", "200 million");
  }

  @Test
  void aLargePictureIsReadWithFewerPixels() throws Exception {
    Path file = picture("large.png", "png", 7000, 6000);
    PictureFile.Read read = PictureFile.read(file, new Corners(0, 0, 14, 12));
    assertThat((long) read.image().getWidth() * read.image().getHeight()).isLessThanOrEqualTo(PictureFile.KEPT);
    PictureOverlay overlay = PictureOverlay.open(file, new Corners(0, 0, 14, 12));
    assertThat(at(overlay, 0, 3, 9)).isEqualTo(RED);
    assertThat(at(overlay, 0, 11, 9)).isEqualTo(BLUE);
    assertThat(at(overlay, 0, 11, 1)).isEqualTo(GREEN);
  }

  @Test
  void aDamagedPictureIsToldOf() throws Exception {
    Path file = picture("cut.jpg", "jpg", 200, 100);
    Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 100));
    assertThatThrownBy(() -> PictureOverlay.open(file, new Corners(0, 0, 1, 1))).isInstanceOf(SojournException.class).hasMessageContaining("cut.jpg");
  }

  private static byte[] emptyPng(int width, int height) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(0x89504E470D0A1A0AL);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream h = new DataOutputStream(head);
    h.writeInt(width);
    h.writeInt(height);
    h.write(new byte[] {1, 0, 0, 0, 0});
    chunk(out, "IHDR", head.toByteArray());
    Deflater deflater = new Deflater();
    deflater.setInput(new byte[1000]);
    deflater.finish();
    byte[] packed = new byte[200];
    chunk(out, "IDAT", java.util.Arrays.copyOf(packed, deflater.deflate(packed)));
    chunk(out, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String name, byte[] content) throws Exception {
    byte[] type = name.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    out.writeInt(content.length);
    out.write(type);
    out.write(content);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(content);
    out.writeInt((int) sum.getValue());
  }
}
