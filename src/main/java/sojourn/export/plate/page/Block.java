package sojourn.export.plate.page;

import java.util.List;
import sojourn.export.plate.ink.Ink;

/**
 * A part of the page.
 *
 * @param inks placed
 * @param height millimetres that it takes
 */
record Block(List<Ink> inks, double height) {

  static final Block NONE = new Block(List.of(), 0);

  Block {
    inks = List.copyOf(inks);
  }
}
