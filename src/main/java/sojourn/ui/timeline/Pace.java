package sojourn.ui.timeline;

/** How fast time runs while it is played. */
enum Pace {
  QUARTER(0.25),
  DAY(1),
  DAYS(3),
  WEEK(7),
  MONTH(30.4369),
  YEAR(365.2425),
  DECADE(3652.425);

  /** Seconds that playing what is in sight should take at most, unless the user says otherwise. */
  private static final double LONGEST = 90;

  private final double days;

  Pace(double days) {
    this.days = days;
  }

  /** Days that pass in a second. */
  double days() {
    return days;
  }

  /** The slowest at which so many days pass in a time that one watches. */
  static Pace fitting(double length) {
    for (Pace pace : values()) {
      if (length / pace.days <= LONGEST) {
        return pace;
      }
    }
    return DECADE;
  }
}
