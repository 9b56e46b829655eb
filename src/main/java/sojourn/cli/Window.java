package sojourn.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;

/** The window, which only {@code Main} knows how to make. */
public interface Window {

  /**
   * Shows the window until it is closed.
   *
   * @param collection to open; null for the one that was open last, or the examples
   */
  void show(@Nullable Path collection) throws SojournException;

  /** Draws the window to a PNG file; needs no display. */
  void draw(Snapshot snapshot, PictureOrder order, Path file) throws SojournException;

  /**
   * Gives a lesson over a collection's visits with no display, and measures it.
   *
   * @param steps how many visits, spread over the collection
   * @return by what was measured, its unit last
   */
  default Map<String, Double> lesson(Snapshot snapshot, int steps) throws SojournException {
    throw new SojournException("This window gives no lessons.");
  }
}
