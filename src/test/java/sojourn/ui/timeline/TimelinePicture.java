package sojourn.ui.timeline;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import sojourn.session.Session;
import sojourn.ui.control.Styles;

/** Draws the panel without a window. */
final class TimelinePicture {

  private TimelinePicture() {}

  static BufferedImage of(Session session, int width, int height) {
    CompletableFuture<BufferedImage> drawn = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            drawn.complete(draw(session, width, height));
          } catch (RuntimeException | Error e) {
            drawn.completeExceptionally(e);
          }
        });
    return drawn.join();
  }

  private static BufferedImage draw(Session session, int width, int height) {
    TimelineView view = new TimelineView(session);
    Scene scene = new Scene(view, width, height);
    Styles.install(view, session.theme().get());
    return copy(scene.snapshot(null));
  }

  private static BufferedImage copy(WritableImage image) {
    BufferedImage copy = new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < copy.getHeight(); y++) {
      for (int x = 0; x < copy.getWidth(); x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    return copy;
  }

  static BufferedImage saved(Session session, int width, int height, String name) throws IOException {
    return save(of(session, width, height), name);
  }

  static void saved(WritableImage image, String name) throws IOException {
    save(copy(image), name);
  }

  private static BufferedImage save(BufferedImage image, String name) throws IOException {
    Path file = Path.of("target/pictures/timeline", name + ".png");
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
    return image;
  }
}
