package sojourn.session;

/** A property by which visits and encounters are told apart and counted. Its values are written as text: ids, codes, names of constants. */
public enum Facet {
  TRAVELLER,
  PERSON,
  PLACE,
  COUNTRY,
  ORGANISATION,
  KIND,
  TOPIC,
  TRIP,
  SOURCE,
  STATUS,
  CERTAINTY,
  CONFIDENCE,
  STATE;

  /** The value of {@link #CERTAINTY} of what lies in the time window for certain. */
  public static final String CERTAIN = "certain";

  /** The value of {@link #CERTAINTY} of what only may lie in it. */
  public static final String POSSIBLE = "possible";

  /** Number of steps of {@link #CONFIDENCE}, whose values are 0 to 9: tenths. */
  public static final int STEPS = 10;

  /** Whether it is a property of encounters alone: a visit counts then if it holds one that counts. */
  public boolean ofMeetings() {
    return this == PERSON || this == ORGANISATION || this == KIND || this == TOPIC;
  }

  /** Whether it is a property of visits alone: an encounter counts then if its visit does. */
  public boolean ofVisits() {
    return this == TRAVELLER || this == PLACE || this == COUNTRY || this == TRIP || this == STATUS;
  }
}
