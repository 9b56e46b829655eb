package sojourn.export.plate.page;

import sojourn.export.plate.PlateInks;
import sojourn.export.plate.ink.Letters;

/**
 * The space between the margins, in millimetres.
 *
 * @param type factor on sizes
 */
record Page(double left, double width, double type, PlateInks inks, Letters letters) {

  double right() {
    return left + width;
  }
}
