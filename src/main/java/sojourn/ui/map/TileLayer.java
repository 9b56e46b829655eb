package sojourn.ui.map;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.MapFrame;
import sojourn.atlas.world.BaseMap;
import sojourn.paint.Palette;
import sojourn.paint.Visited;
import sojourn.paint.ground.Ground;

/**
 * The tiles of one view. It moves the tile view of Gluon Maps to where the camera looks, and has its tiles painted off the JavaFX thread; until then a
 * tile shows what tiles of other zooms know.
 */
final class TileLayer extends MapLayer {

  /** The tile view drops tiles that begin in its last ten pixels, so it has to be larger than what is seen of it. */
  static final double SPARE = 32;

  private static final int KEPT = 64;

  private final MapView view;
  private final Runnable painted;
  private final Map<String, TileImage> known = Collections.synchronizedMap(new LinkedHashMap<>());
  private @Nullable MapFrame looked;
  private volatile Set<TileImage> inView = Set.of();
  private final PauseTransition rest = new PauseTransition(Duration.millis(350));
  private @Nullable TilePaint coming;
  private volatile TilePaint paint = TilePaint.of(Palette.LIGHT, Visited.NONE, 0, Ground.BORDERS);

  /** @param painted called when a tile has got its pixels */
  TileLayer(MapView view, Runnable painted) {
    this.view = view;
    this.painted = painted;
    rest.setOnFinished(
        e -> {
          if (coming != null) {
            begin(coming);
            painted.run();
          }
        });
  }

  /** Paints so from now on; where only other lands are tinted, once the hand that moves the filter rests. */
  void paint(TilePaint next) {
    if (next.equals(coming == null ? paint : coming)) {
      return;
    }
    if (!next.equals(paint) && next.tintsOnly(paint)) {
      coming = next;
      rest.playFromStart();
    } else {
      begin(next);
    }
  }

  private void begin(TilePaint next) {
    rest.stop();
    coming = null;
    if (!next.equals(paint)) {
      paint = next;
      known.clear();
    }
  }

  /** Shows what the frame shows. The tile view's own wishes about its centre are overruled: after a drag they are stale. */
  void look(MapFrame frame, double zoom) {
    if (frame.equals(looked) && baseMap.getTranslateX() == frame.shiftX() && baseMap.getTranslateY() == frame.shiftY()) {
      view.layout();
      order();
      return;
    }
    looked = frame;
    if (baseMap.getZoom() != zoom) {
      baseMap.setZoom(zoom);
    }
    baseMap.setTranslateX(frame.shiftX());
    baseMap.setTranslateY(frame.shiftY());
    baseMap.moveX(0);
    view.requestLayout();
    view.layout();
    order();
  }

  private void order() {
    List<TileImage> now = tiles();
    inView = Set.copyOf(now);
    now.forEach(this::order);
  }

  /** Whether every tile shows what it should. */
  boolean settled() {
    return coming == null && tiles().stream().allMatch(t -> t.shows(paint));
  }

  /** Paints what is missing now, on this thread. */
  void settle() {
    if (coming != null) {
      begin(coming);
    }
    List<TileImage> missing = tiles().stream().filter(t -> !t.shows(paint)).toList();
    BaseMap.bundled();
    List<int[]> pixels = missing.parallelStream().map(t -> paint.paint(t.zoom(), t.column(), t.row())).toList();
    for (int i = 0; i < missing.size(); i++) {
      missing.get(i).take(pixels.get(i), paint);
      missing.get(i).await(null);
      keep(missing.get(i));
    }
  }

  private void order(TileImage tile) {
    if (tile.shows(paint) || tile.awaits(paint)) {
      return;
    }
    TilePaint asked = paint;
    tile.await(asked);
    int[] stopgap = Stopgap.of(tile, known);
    if (stopgap != null) {
      tile.take(stopgap, null);
    }
    MapTileRetriever.paint(
        () -> asked.equals(paint) && inView.contains(tile) ? asked.paint(tile.zoom(), tile.column(), tile.row()) : new int[0],
        pixels -> {
          if (tile.awaits(asked)) {
            tile.await(null);
            take(tile, pixels, asked);
          }
        });
  }

  /** No pixels come where the tile was no longer wanted when its turn came; it may be wanted again by now. */
  private void take(TileImage tile, int[] pixels, TilePaint asked) {
    if (pixels.length > 0) {
      tile.take(pixels, asked);
      keep(tile);
      painted.run();
      fetch(tile, asked);
    } else if (inView.contains(tile)) {
      order(tile);
    }
  }

  /** Has a tile painted again once there is what it lacks. */
  private void fetch(TileImage tile, TilePaint asked) {
    if (asked.afar()) {
      MapTileRetriever.fetch(
          () -> asked.equals(paint) ? asked.fetched(tile.zoom(), tile.column(), tile.row()) : new int[0],
          pixels -> {
            if (pixels.length > 0 && tile.shows(asked)) {
              tile.take(pixels, asked);
              painted.run();
            }
          });
    }
  }

  private void keep(TileImage tile) {
    if (tile.shows(paint)) {
      known.remove(Stopgap.key(tile.zoom(), tile.column(), tile.row()));
      known.put(Stopgap.key(tile.zoom(), tile.column(), tile.row()), tile);
      if (known.size() > KEPT) {
        known.remove(known.keySet().iterator().next());
      }
    }
  }

  List<TileImage> tiles() {
    List<TileImage> tiles = new ArrayList<>();
    for (Node child : baseMap.getChildren()) {
      if (child instanceof Parent tile) {
        for (Node inner : tile.getChildrenUnmodifiable()) {
          if (inner instanceof ImageView image && image.getImage() instanceof TileImage own) {
            tiles.add(own);
          }
        }
      }
    }
    return tiles;
  }
}
