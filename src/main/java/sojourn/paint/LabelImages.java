package sojourn.paint;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import sojourn.atlas.journey.Lettering;
import sojourn.atlas.journey.MapLabel;

/**
 * Lettered rows with their halos as small images, so that a map that is moved need not stroke each letter's outline again. They stand on whole pixels.
 * For the window only: an exported image is lettered anew from outlines.
 */
public final class LabelImages {

  private static final int MOST = 3000;

  /** Letters that make a halo. */
  private static final int TURNS = 12;

  /** All that the look of a row depends on. */
  private record Key(String text, Lettering lettering, int ink, int halo, double scale) {}

  /** Pixels, and where they begin from the start of the baseline. */
  private record Lettered(BufferedImage pixels, int left, int top) {}

  private final Map<Key, Lettered> known =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Lettered> eldest) {
          return size() > MOST;
        }
      };

  private final DiscImages discs = new DiscImages();

  /** The discs of marks, kept likewise. */
  DiscImages discs() {
    return discs;
  }

  /**
   * Paints a row.
   *
   * @param g scaled and moved, not turned
   * @param halo ARGB of the halo, 0 for none
   */
  void paint(Graphics2D g, MapLabel.Row row, int ink, int halo) {
    AffineTransform before = g.getTransform();
    Lettered image = lettered(new Key(row.text(), row.lettering(), ink, halo, before.getScaleX()));
    int x = (int) Math.round(row.x() * before.getScaleX() + before.getTranslateX()) + image.left();
    int y = (int) Math.round(row.baseline() * before.getScaleY() + before.getTranslateY()) + image.top();
    g.setTransform(new AffineTransform());
    g.drawImage(image.pixels(), x, y, null);
    g.setTransform(before);
  }

  private synchronized Lettered lettered(Key key) {
    return known.computeIfAbsent(key, LabelImages::letter);
  }

  private static Lettered letter(Key key) {
    Font font = Typeface.bundled().font(key.text(), key.lettering());
    FontRenderContext context = new FontRenderContext(AffineTransform.getScaleInstance(key.scale(), key.scale()), true, true);
    TextLayout layout = new TextLayout(key.text().isEmpty() ? " " : key.text(), font, context);
    double pen = key.halo() == 0 ? 0 : pen(key.lettering());
    Rectangle2D box = layout.getBounds();
    int left = (int) Math.floor((box.getMinX() - pen) * key.scale()) - 1;
    int top = (int) Math.floor((box.getMinY() - pen) * key.scale()) - 1;
    int width = (int) Math.ceil((box.getMaxX() + pen) * key.scale()) + 2 - left;
    int height = (int) Math.ceil((box.getMaxY() + pen) * key.scale()) + 2 - top;
    BufferedImage pixels = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = pixels.createGraphics();
    JourneyPainter.quality(g);
    g.translate(-left, -top);
    g.scale(key.scale(), key.scale());
    g.setFont(font);
    if (key.halo() != 0) {
      halo(g, key, pen / 2);
    }
    g.setColor(new Color(key.ink()));
    g.drawString(key.text(), 0, 0);
    g.dispose();
    return new Lettered(pixels, left, top);
  }

  /** The letters themselves all round: from the cache of glyphs, where a stroke of their outlines takes many times as long. */
  private static void halo(Graphics2D g, Key key, double reach) {
    g.setColor(new Color(key.halo()));
    for (int i = 0; i < TURNS; i++) {
      double angle = 2 * Math.PI * i / TURNS;
      g.drawString(key.text(), (float) (reach * Math.cos(angle)), (float) (reach * Math.sin(angle)));
    }
    int alpha = key.halo() >>> 24;
    if (alpha < 255) {
      Composite before = g.getComposite();
      g.setComposite(AlphaComposite.getInstance(AlphaComposite.DST_IN, alpha / 255f));
      g.fill(new Rectangle2D.Double(-10_000, -10_000, 20_000, 20_000));
      g.setComposite(before);
    }
  }

  /** Width of a halo's pen, in the row's own pixels. */
  static double pen(Lettering lettering) {
    return Math.max(3, lettering.size() * 0.24);
  }
}
