package sojourn.ui.timeline;

/** What has a lane of its own. */
public enum LaneKind {
  TRAVELLER,
  TRIP,
  COUNTRY,
  PLACE,
  /** Everybody met. */
  PERSON;

  /** Whether a lane may hold visits of several travellers. */
  boolean mixed() {
    return this != TRAVELLER && this != TRIP;
  }
}
