package sojourn.export.plate.write;

import java.awt.image.BufferedImage;
import sojourn.export.plate.PlateSheet;
import sojourn.export.plate.ink.Plate;

/** The pixels of a plate a band of rows at a time, so that a poster needs no more memory than a page. */
final class Bands {

  /** Pixels of a band at most. */
  private static final int MOST = 6_000_000;

  private final PlatePainter painter;
  private final boolean grey;
  private final int rows;
  private int top = -1;
  private final BufferedImage band;

  Bands(Plate plate, int dpi) {
    painter = new PlatePainter(plate, PlateSheet.pixels(plate.width(), dpi), PlateSheet.pixels(plate.height(), dpi));
    grey = Colours.grey(plate);
    rows = Math.clamp(MOST / painter.width(), 16, painter.height());
    band = new BufferedImage(painter.width(), rows, BufferedImage.TYPE_INT_RGB);
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

  int rows() {
    return rows;
  }

  /** The band that has a row; valid until the next is asked for. Its last rows are beyond the plate where that ends before them. */
  BufferedImage at(int row) {
    int start = row / rows * rows;
    if (start != top) {
      painter.paint(band, start);
      top = start;
    }
    return band;
  }

  /** First row of the band that has a row. */
  int start(int row) {
    return row / rows * rows;
  }
}
