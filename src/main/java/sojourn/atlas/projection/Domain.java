package sojourn.atlas.projection;

/** The part of the globe that a projection shows on its plane. What crosses its edge is cut there. */
public sealed interface Domain permits Strip, Disc {

  /** Whether a point, in degrees, is shown. */
  boolean shows(double longitude, double latitude);
}
