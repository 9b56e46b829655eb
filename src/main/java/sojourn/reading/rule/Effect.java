package sojourn.reading.rule;

/** What a trigger says of its subject. */
public enum Effect {
  /** Deals with the persons in its slots, or its subjects with each other. */
  MEET,
  /** Came to a place. */
  ARRIVE,
  /** Was at a place for a while. */
  STAY,
  /** Did something at a place: weak evidence of having been there. */
  PRESENCE,
  /** Sets out for a place. */
  GO,
  LEAVE,
  /** Went by without staying. */
  PASS,
  /** Came home. */
  RETURN,
  /** Took part in something with a name of its own. */
  OCCASION,
  /** Travels in the company of the persons in its slots. */
  JOIN,
  /** Something took place somewhere, whoever was there. */
  SETTING,
  /** Gave up a journey. */
  CANCEL
}
