package sojourn.paint.ground;

import java.awt.Graphics2D;
import sojourn.atlas.MapFrame;
import sojourn.model.SojournException;
import sojourn.model.ground.Corners;
import sojourn.paint.Palette;
import sojourn.paint.Visited;

/** A map that is painted over the bundled one. Safe for many threads. */
public interface Overlay extends AutoCloseable {

  /** How it is called in lists. */
  String name();

  /** What is to be read in the map's corner, empty for nothing. */
  String credit();

  /** What it covers. */
  Corners corners();

  /** The colours and visited lands of a picture that is painted. */
  record Manner(double density, Palette palette, Visited visited) {}

  /** Paints what the frame shows of it. Fails where the whole of it is of no use. */
  void paint(Graphics2D g, MapFrame frame, Manner manner) throws SojournException;

  /** Whether anything may have to be fetched from a server. */
  default boolean afar() {
    return false;
  }

  /** Whether parts of what a frame shows are not at hand, and may be fetched. */
  default boolean lacks(MapFrame frame, double density) {
    return false;
  }

  /** Fetches them, which may take long; then the frame can be painted anew. */
  default void fetch(MapFrame frame, double density) {
    // Most have all at hand.
  }

  /** One sentence on parts that had to be left out, empty for none. */
  default String leftOut() {
    return "";
  }

  @Override
  default void close() {
    // Most hold nothing open.
  }
}
