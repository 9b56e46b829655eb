package sojourn.export.film;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A folder with a PNG for every frame: {@code frame-00001.png} and so on, for programs that cut films. */
final class PngReel implements Reel {

  private final Path folder;
  private int number;

  PngReel(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void show(BufferedImage picture, int repeats) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    for (int i = 0; i < repeats; i++) {
      Files.write(folder.resolve("frame-%05d.png".formatted(++number)), png.toByteArray());
    }
  }

  @Override
  public void finish() {}

  @Override
  public void close() {}
}
