package sojourn.export.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sojourn.atlas.Pixel;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.journey.LegPath;
import sojourn.export.data.part.Pace;
import sojourn.fixture.MadeJourneys;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;

class FilmFileTest {

  private static final int RATE = 5;

  @TempDir Path folder;

  private static FilmFile film() {
    Snapshot snapshot = MadeJourneys.pacific();
    return new FilmFile(Journeys.where(snapshot, v -> true), new FilmSettings(480, 320, 8, RATE, "Journeys", "as told"));
  }

  @Test
  void everythingComesLittleByLittleAndStays() {
    FilmFile film = film();
    int last = film.frames() - 1;
    int before = ink(film.frame(0));
    int middle = ink(film.frame(last / 2));
    int end = ink(film.frame(last));
    assertThat(middle).as("pixels unlike the first frame's").isGreaterThan(before);
    assertThat(end).isGreaterThan(middle);
    assertThat(pixels(film.frame(last))).isEqualTo(pixels(film.frame(last - 2 * RATE)));
    assertThat(film.frames()).isLessThanOrEqualTo(8 * RATE + 1);
  }

  private static int ink(BufferedImage image) {
    int[] first = pixels(film().frame(0));
    int[] now = pixels(image);
    int count = 0;
    for (int i = 0; i < now.length; i++) {
      count += now[i] == first[i] ? 0 : 1;
    }
    return count;
  }

  @Test
  void anAnimatedPngHasAllItsFramesInOrderAndIsAPngForOthers() throws Exception {
    FilmFile film = film();
    Path file = folder.resolve("film.apng");
    List<Integer> told = new ArrayList<>();
    film.write(FilmFile.Format.APNG, file, (done, total) -> told.add(done));
    assertThat(told.getLast()).isEqualTo(film.frames());
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).position(8);
    int sequence = 0;
    int controls = 0;
    int announced = 0;
    int shown = 0;
    String last = "";
    while (bytes.hasRemaining()) {
      byte[] body = new byte[bytes.getInt()];
      byte[] type = new byte[4];
      bytes.get(type).get(body);
      CRC32 crc = new CRC32();
      crc.update(type);
      crc.update(body);
      assertThat(bytes.getInt()).isEqualTo((int) crc.getValue());
      last = new String(type, StandardCharsets.US_ASCII);
      ByteBuffer in = ByteBuffer.wrap(body);
      switch (last) {
        case "acTL" -> announced = in.getInt();
        case "fcTL" -> {
          assertThat(in.getInt()).isEqualTo(sequence++);
          assertThat(in.getInt() + in.getInt(12)).isLessThanOrEqualTo(480);
          assertThat(in.getInt() + in.getInt(16)).isLessThanOrEqualTo(320);
          shown += in.getShort(20);
          controls++;
        }
        case "fdAT" -> assertThat(in.getInt()).isEqualTo(sequence++);
        default -> assertThat(last).isIn("IHDR", "IDAT", "IEND");
      }
    }
    assertThat(last).isEqualTo("IEND");
    assertThat(announced).isEqualTo(controls).isGreaterThan(5);
    assertThat(shown).isEqualTo(film.frames());
    assertThat(pixels(ImageIO.read(file.toFile()))).isEqualTo(pixels(film.frame(0)));
    assertThat(folder.toFile().list()).containsExactly("film.apng");
    Path again = folder.resolve("again.apng");
    film().write(FilmFile.Format.APNG, again, Pace.UNSEEN);
    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void aGifLastsAsLongAsTheFilmAndStartsAnew() throws Exception {
    FilmFile film = film();
    Path file = folder.resolve("film.gif");
    film.write(FilmFile.Format.GIF, file, Pace.UNSEEN);
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    int hundredths = 0;
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      assertThat(reader.getWidth(0)).isEqualTo(480);
      for (int i = 0; i < reader.getNumImages(true); i++) {
        IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
        IIOMetadataNode control = (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
        hundredths += Integer.parseInt(control.getAttribute("delayTime"));
        assertThat(root.getElementsByTagName("ApplicationExtension").getLength()).isEqualTo(i == 0 ? 1 : 0);
      }
    }
    assertThat(hundredths).isEqualTo(film.frames() * 100 / RATE);
  }

  @Test
  void aFolderHasAFileForEveryFrame() throws Exception {
    FilmFile film = film();
    film.write(FilmFile.Format.FRAMES, folder.resolve("frames"), Pace.UNSEEN);
    assertThat(folder.resolve("frames").toFile().list()).hasSize(film.frames()).contains("frame-00001.png");
  }

  @Test
  void ffmpegMakesAnMp4WhereItIsInstalled() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/ffmpeg")));
    Path file = folder.resolve("film.mp4");
    film().write(FilmFile.Format.MP4, file, Pace.UNSEEN);
    byte[] bytes = Files.readAllBytes(file);
    assertThat(new String(bytes, 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");
    assertThat(bytes.length).isGreaterThan(5000);
  }

  @Test
  void aFilmThatIsBrokenOffLeavesWhatWasThere() throws Exception {
    Path file = folder.resolve("film.apng");
    Files.writeString(file, "before");
    assertThatThrownBy(() -> film().write(FilmFile.Format.APNG, file, (done, total) -> done < 5)).isInstanceOf(SojournException.class).hasMessageContaining("broken off");
    assertThat(file).hasContent("before");
    assertThat(folder.toFile().list()).containsExactly("film.apng");
    assertThatThrownBy(() -> film().write(FilmFile.Format.GIF, folder.resolve("no/such.gif"), Pace.UNSEEN)).isInstanceOf(SojournException.class);
  }

  @Test
  void aLineGrowsByItsLength() {
    List<LegPath.Part> parts =
        List.of(new LegPath.Part(List.of(new Pixel(0, 0), new Pixel(10, 0))), new LegPath.Part(List.of(new Pixel(100, 0), new Pixel(130, 0))));
    assertThat(GrowingLine.upTo(parts, 0.25).getLast().points().getLast()).isEqualTo(new Pixel(10, 0));
    assertThat(GrowingLine.upTo(parts, 0.5).getLast().points().getLast().x()).isCloseTo(110, within(1e-9));
    assertThat(GrowingLine.upTo(parts, 1)).isEqualTo(parts);
  }

  @Test
  void aSizeThatIsNoneIsToldOf() throws Exception {
    assertThat(FilmSettings.asked(641, 481, 10, 25).width()).isEqualTo(640);
    assertThatThrownBy(() -> FilmSettings.asked(100, 481, 10, 25)).isInstanceOf(SojournException.class).hasMessageContaining("--size");
    assertThatThrownBy(() -> FilmSettings.asked(640, 481, 0, 25)).isInstanceOf(SojournException.class).hasMessageContaining("--seconds");
    assertThat(FilmFile.Format.of("A.GIF")).contains(FilmFile.Format.GIF);
    assertThat(FilmFile.Format.of("a.png")).isEmpty();
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
