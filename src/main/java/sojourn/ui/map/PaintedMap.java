package sojourn.ui.map;

import javafx.scene.image.ImageView;
import sojourn.atlas.MapFrame;

/** A picture that was painted: what it was asked to show, what lies where in it, and its pixels. */
record PaintedMap(MapAsk ask, MapContent content, MapLayout layout, MapCanvas marks, MapCanvas corners) {

  /** Shows both halves of it. */
  void show(ImageView marksView, ImageView cornersView) {
    marks.show(marksView);
    corners.show(cornersView);
  }

  /** Shows its marks where they lie now that the map looks elsewhere, until they are painted anew. */
  void follow(MapFrame now, ImageView marksView) {
    MapFrame then = ask.frame();
    if (then.projection().equals(now.projection())) {
      double factor = now.scale() / then.scale();
      marks.place(marksView, now.shiftX() - then.shiftX() * factor, now.shiftY() - then.shiftY() * factor, factor);
    }
  }
}
