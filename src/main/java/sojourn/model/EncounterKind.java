package sojourn.model;

/** How people came together. */
public enum EncounterKind {
  MEETING,
  MEAL,
  EVENT,
  ADDRESS,
  PRESS,
  CALL
}
