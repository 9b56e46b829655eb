package sojourn.export.plate.ink;

import java.awt.geom.Rectangle2D;
import sojourn.atlas.journey.Face;

/**
 * One line of text.
 *
 * @param x where it starts, has its middle or ends
 * @param y its baseline
 * @param width as measured, without what is added after its last letter
 */
public record TextInk(String text, Setting setting, double x, double y, double width) implements Ink {

  /** Which point of the line {@link #x} is. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * How it is set.
   *
   * @param size millimetres of the em
   * @param tracking between letters, in ems
   * @param rgb 0xRRGGBB
   * @param halo millimetres of paper around the letters, 0 for none
   * @param haloRgb colour of that
   */
  public record Setting(Face face, double size, double tracking, int rgb, Anchor anchor, double halo, int haloRgb) {

    public static Setting of(Face face, double size, int rgb) {
      return new Setting(face, size, 0, rgb, Anchor.START, 0, 0);
    }

    public Setting at(Anchor other) {
      return new Setting(face, size, tracking, rgb, other, halo, haloRgb);
    }

    public Setting haloed(double by, int colour) {
      return new Setting(face, size, tracking, rgb, anchor, by, colour);
    }
  }

  /** Where the line starts. */
  public double left() {
    return switch (setting.anchor()) {
      case START -> x;
      case MIDDLE -> x - width / 2;
      case END -> x - width;
    };
  }

  /** From the highest letters to the lowest, no halo. */
  public Rectangle2D box() {
    return new Rectangle2D.Double(left(), y - 0.76 * setting.size(), width, 0.98 * setting.size());
  }

  @Override
  public Rectangle2D bounds() {
    double by = setting.halo() + 0.3 * setting.size();
    Rectangle2D box = box();
    return new Rectangle2D.Double(box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }
}
