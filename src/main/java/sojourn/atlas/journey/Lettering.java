package sojourn.atlas.journey;

/**
 * How a text is set.
 *
 * @param size in pixels
 * @param tracking extra space between letters, in ems
 */
public record Lettering(Face face, double size, double tracking) {

  public Lettering(Face face, double size) {
    this(face, size, 0);
  }

  public double lineHeight() {
    return size * 1.22;
  }
}
