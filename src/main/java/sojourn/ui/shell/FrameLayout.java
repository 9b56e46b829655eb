package sojourn.ui.shell;

/**
 * Where the panels stand: source, map and people side by side, the timeline below over the full width, parted by lines of one pixel. Sizes: LOOK
 * section 3. When room is scarce the wishes shrink, timeline, source and people down to their least, before the map goes under its own.
 *
 * @param source width of the source, or of its rail
 * @param map width of the map
 * @param people width of the people, 0 where they are not shown
 * @param upper height of the three
 * @param timeline height of the timeline, 0 where it is not shown
 */
record FrameLayout(double source, double map, double people, double upper, double timeline) {

  static final double RAIL = 36;
  static final double LEAST_SOURCE = 280;
  static final double LEAST_PEOPLE = 260;
  static final double LEAST_TIMELINE = 120;
  static final double LEAST_MAP_WIDTH = 420;
  static final double LEAST_MAP_HEIGHT = 280;
  static final double LINE = 1;

  static FrameLayout of(double width, double height, Panes wish) {
    double timeline = wish.timelineShown() ? bounded(wish.timeline(), LEAST_TIMELINE, height - LEAST_MAP_HEIGHT - LINE) : 0;
    double upper = height - timeline - (wish.timelineShown() ? LINE : 0);
    double room = width - LEAST_MAP_WIDTH - LINE - (wish.peopleShown() ? LINE : 0);
    double leastPeople = wish.peopleShown() ? LEAST_PEOPLE : 0;
    double source = wish.sourceShown() ? bounded(wish.source(), LEAST_SOURCE, room - leastPeople) : RAIL;
    double people = wish.peopleShown() ? bounded(wish.people(), LEAST_PEOPLE, room - source) : 0;
    double map = width - source - people - LINE - (wish.peopleShown() ? LINE : 0);
    return new FrameLayout(source, Math.max(0, map), people, Math.max(0, upper), timeline);
  }

  /** The wish if it fits, whole pixels; the least where nothing fits. */
  private static double bounded(double wish, double least, double most) {
    return Math.max(least, Math.rint(Math.min(wish, most)));
  }
}
