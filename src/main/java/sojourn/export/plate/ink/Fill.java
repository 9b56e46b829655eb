package sojourn.export.plate.ink;

/** How an area is filled: 0xRRGGBB, plain or as the lines or dots of a pattern on what lies under it. */
public record Fill(int rgb, Pattern pattern) {

  /** Patterns, told in millimetres so that they look alike at any resolution. */
  public enum Pattern {
    PLAIN,
    /** Lines from lower left to upper right, 0.12 wide every 1.1. */
    HATCH,
    /** Dots of 0.24 every 0.9. */
    DOTS
  }

  public static Fill plain(int rgb) {
    return new Fill(rgb, Pattern.PLAIN);
  }
}
