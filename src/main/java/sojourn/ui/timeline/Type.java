package sojourn.ui.timeline;

/** The kinds of lettering of the timeline, with their size in pixels. */
enum Type {
  AXIS(12, true, false),
  TICK(11.5, false, false),
  STRONG(12, true, false),
  PLAIN(12, false, false),
  ITALIC(12, false, false),
  SMALL(11, false, false),
  TINY(10, false, false),
  COUNT(10, true, false),
  QUOTE(12, false, true);

  private final double size;
  private final boolean strong;
  private final boolean serif;

  Type(double size, boolean strong, boolean serif) {
    this.size = size;
    this.strong = strong;
    this.serif = serif;
  }

  double size() {
    return size;
  }

  boolean strong() {
    return strong;
  }

  boolean serif() {
    return serif;
  }
}
