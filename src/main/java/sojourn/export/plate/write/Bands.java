package sojourn.export.plate.write;

import java.awt.image.BufferedImage;
import sojourn.export.plate.PlateSheet;
import sojourn.export.plate.ink.Plate;

/** The pixels of a plate a band of rows at a time, so that a poster needs no more memory than a page and all cores paint. */
final class Bands {

  /** Pixels of a band at most. */
  private static final int MOST = 2_500_000;

  private final PlatePainter painter;
  private final boolean grey;
  private final int rows;

  Bands(Plate plate, int dpi) {
    painter = new PlatePainter(plate, PlateSheet.pixels(plate.width(), dpi), PlateSheet.pixels(plate.height(), dpi));
    grey = Colours.grey(plate);
    rows = Math.clamp(MOST / painter.width(), 1, painter.height());
  }

  int width() {
    return painter.width();
  }

  int height() {
    return painter.height();
  }

  boolean grey() {
    return grey;
  }

  /** Rows of each band but the last, which may have fewer. */
  int rows() {
    return rows;
  }

  int count() {
    return (painter.height() + rows - 1) / rows;
  }

  /** A band by its number, as RGB; on any thread. */
  BufferedImage paint(int number) {
    int top = number * rows;
    BufferedImage band = new BufferedImage(painter.width(), Math.min(rows, painter.height() - top), BufferedImage.TYPE_INT_RGB);
    painter.paint(band, top);
    return band;
  }
}
