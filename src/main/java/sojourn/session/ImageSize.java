package sojourn.session;

/** Width and height of an image in pixels. */
public record ImageSize(int width, int height) {

  public static final int LEAST = 200;
  public static final int MOST = 12_000;

  public ImageSize {
    if (width < LEAST || height < LEAST || width > MOST || height > MOST) {
      throw new IllegalArgumentException("an image of " + width + " × " + height + " pixels");
    }
  }
}
