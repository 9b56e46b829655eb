package sojourn.export.plate.write;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sojourn.atlas.journey.Face;
import sojourn.atlas.journey.Lettering;
import sojourn.export.plate.ink.TextInk;
import sojourn.paint.Typeface;

/** Texts as the outlines of their letters, in millimetres; the same at every resolution. Asked from several threads. */
final class Outlines {

  private static final FontRenderContext FINE = new FontRenderContext(null, true, true);
  private static final float LARGE = 100;
  private static final int MOST = 4000;

  private record Key(String text, Face face, double tracking) {}

  private final Map<Key, Shape> known = new ConcurrentHashMap<>();

  Shape of(TextInk ink) {
    if (known.size() > MOST) {
      known.clear();
    }
    TextInk.Setting setting = ink.setting();
    Shape large = known.computeIfAbsent(new Key(ink.text(), setting.face(), setting.tracking()), Outlines::outline);
    double scale = setting.size() / LARGE;
    return new AffineTransform(scale, 0, 0, scale, ink.left(), ink.y()).createTransformedShape(large);
  }

  private static Shape outline(Key key) {
    Font font = Typeface.bundled().font(key.text(), new Lettering(key.face(), LARGE, key.tracking()));
    return new TextLayout(key.text(), font, FINE).getOutline(null);
  }
}
