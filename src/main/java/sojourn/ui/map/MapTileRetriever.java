package sojourn.ui.map;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;

/**
 * Hands Gluon Maps blank tiles, which the view that shows them has painted from the bundled base map: nothing is fetched
 * but what the user has turned on. There is one retriever for
 * all views of the program, so it knows nothing of theirs.
 */
public final class MapTileRetriever implements TileRetriever {

  private static final Executor AFAR =
      Executors.newFixedThreadPool(
          3,
          work -> {
            Thread thread = new Thread(work, "sojourn-tiles");
            thread.setDaemon(true);
            return thread;
          });

  @Override
  public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
    return CompletableFuture.completedFuture(new TileImage(zoom, i, j));
  }

  /** Works elsewhere, then hands the result over on the JavaFX thread. */
  static <T> void paint(Supplier<T> work, Consumer<T> done) {
    run(ForkJoinPool.commonPool(), work, done);
  }

  /** The same for work that waits for servers, a few at a time. */
  static <T> void fetch(Supplier<T> work, Consumer<T> done) {
    run(AFAR, work, done);
  }

  private static <T> void run(Executor on, Supplier<T> work, Consumer<T> done) {
    on.execute(
        () -> {
          T result = work.get();
          Platform.runLater(() -> done.accept(result));
        });
  }
}
