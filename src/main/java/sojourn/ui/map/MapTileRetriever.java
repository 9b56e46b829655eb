package sojourn.ui.map;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;

/**
 * Hands Gluon Maps blank tiles, which the view that shows them has painted from the bundled base map: nothing is ever fetched. There is one retriever for
 * all views of the program, so it knows nothing of theirs.
 */
public final class MapTileRetriever implements TileRetriever {

  @Override
  public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
    return CompletableFuture.completedFuture(new TileImage(zoom, i, j));
  }

  /** Works elsewhere, then hands the result over on the JavaFX thread. */
  static <T> void paint(Supplier<T> work, Consumer<T> done) {
    ForkJoinPool.commonPool()
        .execute(
            () -> {
              T result = work.get();
              Platform.runLater(() -> done.accept(result));
            });
  }
}
