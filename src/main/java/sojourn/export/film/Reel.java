package sojourn.export.film;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

/** Takes the frames of a film one after the other and writes them at once. Closed without {@link #finish} it leaves an unfinished file to be deleted. */
interface Reel extends Closeable {

  /**
   * Takes a picture, which it may not keep.
   *
   * @param repeats for how many frames it stands
   */
  void show(BufferedImage picture, int repeats) throws IOException;

  /** Writes what ends the film. */
  void finish() throws IOException;
}
