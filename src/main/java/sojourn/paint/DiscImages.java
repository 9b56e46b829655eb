package sojourn.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/** Discs with their rims as small images, so that a map of many marks need not trace each circle anew. They stand on halves of pixels. For the window only. */
final class DiscImages {

  private static final int MOST = 2000;

  /** All that the look of a disc depends on: device pixels in quarters, and where in a pixel its middle lies in halves. */
  private record Key(int radius, int rim, int ink, int halo, int dx, int dy) {}

  private final Map<Key, BufferedImage> known =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, BufferedImage> eldest) {
          return size() > MOST;
        }
      };

  /**
   * Paints a disc.
   *
   * @param g scaled and moved, not turned
   * @param rim width of the halo about it
   */
  void paint(Graphics2D g, double x, double y, double radius, double rim, int ink, int halo) {
    AffineTransform before = g.getTransform();
    double scale = before.getScaleX();
    double left = x * scale + before.getTranslateX();
    double top = y * scale + before.getTranslateY();
    int halfX = (int) Math.round(2 * left);
    int halfY = (int) Math.round(2 * top);
    BufferedImage image = disc(new Key((int) Math.round(4 * radius * scale), (int) Math.round(4 * rim * scale), ink, halo, halfX & 1, halfY & 1));
    int half = image.getWidth() / 2;
    g.setTransform(new AffineTransform());
    g.drawImage(image, (halfX >> 1) - half, (halfY >> 1) - half, null);
    g.setTransform(before);
  }

  private synchronized BufferedImage disc(Key key) {
    return known.computeIfAbsent(key, DiscImages::draw);
  }

  private static BufferedImage draw(Key key) {
    double outer = (key.radius + key.rim) / 4.0;
    int half = (int) Math.ceil(outer) + 1;
    BufferedImage image = new BufferedImage(2 * half, 2 * half, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    JourneyPainter.quality(g);
    g.translate(half + key.dx / 2.0, half + key.dy / 2.0);
    g.setColor(new Color(key.halo));
    g.fill(new Ellipse2D.Double(-outer, -outer, 2 * outer, 2 * outer));
    g.setColor(new Color(key.ink));
    double r = key.radius / 4.0;
    g.fill(new Ellipse2D.Double(-r, -r, 2 * r, 2 * r));
    g.dispose();
    return image;
  }
}
