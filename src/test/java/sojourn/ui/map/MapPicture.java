package sojourn.ui.map;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import sojourn.atlas.journey.MapStyle;
import sojourn.session.InlineJobs;
import sojourn.session.Session;
import sojourn.ui.control.Fonts;
import sojourn.ui.control.Styles;

/** Draws the panel without a window. */
final class MapPicture {

  private MapPicture() {}

  static BufferedImage of(Session session, MapStyle style, int width, int height, Consumer<MapView> then) {
    CompletableFuture<BufferedImage> drawn = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            Fonts.SANS.at(12);
            MapView view = new MapView(session, style, new InlineJobs());
            StackPane root = new StackPane(view);
            Styles.install(root, session.theme().get(), "map");
            Scene scene = new Scene(root, width, height);
            scene.snapshot(null);
            then.accept(view);
            view.settle();
            WritableImage image = scene.snapshot(null);
            BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
              for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
              }
            }
            drawn.complete(copy);
          } catch (RuntimeException | Error e) {
            drawn.completeExceptionally(e);
          }
        });
    return drawn.join();
  }

  static BufferedImage saved(Session session, MapStyle style, int width, int height, Consumer<MapView> then, String name) throws IOException {
    BufferedImage image = of(session, style, width, height, then);
    Path file = Path.of("target/pictures/map", name + ".png");
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
    return image;
  }
}
