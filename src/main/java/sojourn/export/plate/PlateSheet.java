package sojourn.export.plate;

import sojourn.model.SojournException;

/**
 * The paper or slide.
 *
 * @param width millimetres
 * @param height millimetres; 0: as tall as its content needs
 * @param dpi pixels an inch where it becomes pixels
 * @param type factor on the sizes of letters, marks and lines; 1 on a page held in the hand
 */
public record PlateSheet(double width, double height, int dpi, double type) {

  public static final double LEAST = 40;
  public static final double MOST = 2000;
  public static final int FEWEST_DPI = 50;
  public static final int MOST_DPI = 2400;

  /** Pixels beyond which no picture is made: A0 at 600 dpi. */
  public static final long MOST_PIXELS = 560_000_000L;

  public PlateSheet {
    if (!inRange(width) || !(height == 0 || inRange(height)) || dpi < FEWEST_DPI || dpi > MOST_DPI || !(type > 0.2 && type < 20)) {
      throw new IllegalArgumentException("a plate of " + width + " × " + height + " mm at " + dpi + " dpi, letters × " + type);
    }
  }

  /** A sheet as somebody asked for it; one that cannot be made is told of in a sentence. */
  public static PlateSheet asked(double width, double height, int dpi, double type) throws SojournException {
    if (!inRange(width)) {
      throw new SojournException("A plate is from 40 to 2000 mm wide: " + words(width) + " mm is not; give another --width.");
    }
    if (height != 0 && !inRange(height)) {
      throw new SojournException("A plate is from 40 to 2000 mm high: " + words(height) + " mm is not; give another --height, or leave it out.");
    }
    if (dpi < FEWEST_DPI || dpi > MOST_DPI) {
      throw new SojournException("Pictures have from 50 to 2400 pixels an inch: " + dpi + " are not; give another --dpi.");
    }
    if (pixels(width, dpi) * (double) pixels(height == 0 ? width : height, dpi) > MOST_PIXELS) {
      throw new SojournException(
          "A picture of " + pixels(width, dpi) + " × " + pixels(height == 0 ? width : height, dpi) + " pixels is too large: give a smaller --dpi, or export SVG or PDF.");
    }
    return new PlateSheet(width, height, dpi, type);
  }

  private static boolean inRange(double length) {
    return length >= LEAST && length <= MOST;
  }

  private static String words(double length) {
    return length == Math.rint(length) && Math.abs(length) < 1e9 ? Long.toString((long) length) : Double.toString(length);
  }

  /** Pixels of a length in millimetres. */
  public static int pixels(double length, int dpi) {
    return (int) Math.round(length / 25.4 * dpi);
  }

  public PlateSheet sized(double otherWidth, double otherHeight) {
    return new PlateSheet(otherWidth, otherHeight, dpi, type);
  }
}
