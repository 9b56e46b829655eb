package sojourn.ui.timeline;

/** How much time a stretch of the axis holds, from decades to days. */
enum ZoomLevel {
  DECADES(0),
  YEARS(28 / 365.2425),
  MONTHS(40 / 30.4369),
  DAYS(40);

  private final double leastPixelsPerDay;

  ZoomLevel(double leastPixelsPerDay) {
    this.leastPixelsPerDay = leastPixelsPerDay;
  }

  static ZoomLevel of(double pixelsPerDay) {
    ZoomLevel level = DECADES;
    for (ZoomLevel candidate : values()) {
      if (pixelsPerDay >= candidate.leastPixelsPerDay) {
        level = candidate;
      }
    }
    return level;
  }

  /** A length in days that a view of the given width shows well at this level. */
  double typicalDays(double width) {
    return switch (this) {
      case DECADES -> Math.max(60, width / 16) * 365.2425;
      case YEARS -> Math.min(8, width / 40) * 365.2425;
      case MONTHS -> Math.min(15, width / 50) * 30.4369;
      case DAYS -> Math.min(10, width / 60);
    };
  }
}
