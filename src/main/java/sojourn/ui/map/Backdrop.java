package sojourn.ui.map;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import sojourn.atlas.MapFrame;
import sojourn.session.FxJobs;

/**
 * The tiles in view as one picture of the screen's own pixels. A painter without a graphics card resamples every tile each time that something over them
 * changes, which costs more than all else in the window; of this picture it copies what it needs.
 */
final class Backdrop {

  private final Node tilesView;
  private final ImageView view = new ImageView();
  private PixelBuffer<IntBuffer> front = blank(1, 1);
  private PixelBuffer<IntBuffer> back = blank(1, 1);
  private Seen seen = new Seen(0, 0, 0, 1, 1, List.of());

  /** What the picture shows: the same again need not be painted. */
  private record Seen(double side, double left, double top, int across, int down, List<TileImage.Version> tiles) {}

  /** @param tilesView what it stands for */
  Backdrop(Node tilesView) {
    this.tilesView = tilesView;
    view.setMouseTransparent(true);
    view.setSmooth(false);
  }

  /** To lie over the tiles. */
  ImageView node() {
    return view;
  }

  /**
   * Shows tiles where a frame has them.
   *
   * @param zoom Web Mercator; only tiles of its level are shown
   * @param density device pixels a pixel
   */
  void show(List<TileImage> tiles, MapFrame frame, double zoom, double density) {
    boolean wanted = FxJobs.paintsInSoftware();
    tilesView.setVisible(!wanted);
    if (!wanted) {
      return;
    }
    int level = (int) Math.floor(zoom + Camera.TIPPING);
    List<TileImage> shown = tiles.stream().filter(t -> t.zoom() == level).toList();
    Seen now =
        new Seen(
            Math.rint(frame.scale() / (1L << level)) * density, frame.shiftX() * density, frame.shiftY() * density, (int) Math.ceil(frame.width() * density),
            (int) Math.ceil(frame.height() * density), shown.stream().map(TileImage::version).toList());
    if (!now.equals(seen)) {
      seen = now;
      paint(now, shown);
      view.setFitWidth(now.across / density);
      view.setFitHeight(now.down / density);
    }
  }

  /** Into the buffer that is not on the screen. */
  private void paint(Seen now, List<TileImage> tiles) {
    PixelBuffer<IntBuffer> next = back.getWidth() == now.across && back.getHeight() == now.down ? back : blank(now.across, now.down);
    back = front;
    front = next;
    int[] pixels = next.getBuffer().array();
    Arrays.fill(pixels, 0);
    tiles.parallelStream().forEach(tile -> copy(tile, now, pixels));
    next.updateBuffer(b -> null);
    view.setImage(new WritableImage(next));
  }

  /** Tiles lie on whole pixels and beside each other, so no two write the same one. */
  private static void copy(TileImage tile, Seen now, int[] pixels) {
    int left = (int) Math.rint(now.left + tile.column() * now.side);
    int top = (int) Math.rint(now.top + tile.row() * now.side);
    int across = (int) Math.rint(now.left + (tile.column() + 1) * now.side) - left;
    int down = (int) Math.rint(now.top + (tile.row() + 1) * now.side) - top;
    int from = Math.max(0, -left);
    int to = Math.min(across, now.across - left);
    if (from >= to || top >= now.down || top + down <= 0) {
      return;
    }
    int[] scaled = tile.scaled(across, down);
    IntStream.range(Math.max(0, -top), Math.min(down, now.down - top))
        .forEach(y -> System.arraycopy(scaled, y * across + from, pixels, (top + y) * now.across + left + from, to - from));
  }

  private static PixelBuffer<IntBuffer> blank(int width, int height) {
    return new PixelBuffer<>(width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
  }
}
