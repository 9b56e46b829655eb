package sojourn.model.ground;

import org.jspecify.annotations.Nullable;

/**
 * Which base map the user wants.
 *
 * @param where the file of a map of the user's own, or the pattern of a server's addresses; empty for the bundled map
 * @param credit what a server's provider wants to read on the map; empty elsewhere
 * @param opacity of what is laid over the bundled map, 0 to 1
 * @param corners where a picture lies that does not tell it itself, null for one that does
 */
public record GroundChoice(Kind kind, String where, String credit, double opacity, @Nullable Corners corners) {

  /** What kind of map. */
  public enum Kind {
    /** The bundled map with borders and names of countries. */
    BORDERS,
    /** The bundled map without. */
    PLAIN,
    /** A file of the user's: tiles, a picture, former borders. */
    OWN,
    /** Tiles of a server. */
    ONLINE
  }

  public static final GroundChoice BORDERS = new GroundChoice(Kind.BORDERS, "", "", 1, null);

  public static final GroundChoice PLAIN = new GroundChoice(Kind.PLAIN, "", "", 1, null);

  public GroundChoice {
    opacity = Double.isNaN(opacity) ? 1 : Math.clamp(opacity, 0.0, 1.0);
  }

  /** A file, as dense as it is. */
  public static GroundChoice own(String file) {
    return new GroundChoice(Kind.OWN, file, "", 1, null);
  }

  public static GroundChoice online(String pattern, String credit) {
    return new GroundChoice(Kind.ONLINE, pattern, credit, 1, null);
  }

  public GroundChoice withOpacity(double next) {
    return new GroundChoice(kind, where, credit, next, corners);
  }

  public GroundChoice withCorners(Corners next) {
    return new GroundChoice(kind, where, credit, opacity, next);
  }

  /** Whether it is the same map, however dense it is drawn. */
  public boolean sameMap(GroundChoice other) {
    return withOpacity(1).equals(other.withOpacity(1));
  }
}
