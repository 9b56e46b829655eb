package sojourn.atlas.world;

/** The scales at which the base map is drawn, named after Natural Earth's. */
public enum Detail {
  /** 1:110 million. */
  COARSE("110m"),
  /** 1:50 million. */
  MEDIUM("50m"),
  /** 1:10 million; its lakes and rivers are those of 1:50 million. */
  FINE("10m");

  private final String file;

  Detail(String file) {
    this.file = file;
  }

  String file() {
    return "world-" + file + ".bin";
  }

  /** The one that looks right at so many pixels for 360 degrees of longitude. */
  public static Detail forWorldWidth(double pixels) {
    if (pixels < 400) {
      return COARSE;
    }
    return pixels < 256 * 40 ? MEDIUM : FINE;
  }
}
