package sojourn.model.claim;

/** Why words that might have told of a journey led to no claim; the later ones say more. */
public enum Silence {
  NO_TRIGGER("no verb of moving or meeting"),
  QUOTED("in somebody's words"),
  CELL("a row that does not give both a place and a date"),
  NO_TRAVELLER("nobody's journey is told in this text"),
  NO_SUBJECT("nobody is named who does it"),
  THING("the subject is no person"),
  OTHERS("the subject is not the traveller"),
  UNLIKE("what follows makes it something else"),
  SETTING("says where something was held, not who was there"),
  NOBODY("nobody else is named"),
  NO_PLACE("no place is named"),
  PLACE_UNRESOLVED("the place is in no gazetteer"),
  REPEATED("says nothing new"),
  PLANNED("planned, and not reported as done"),
  OPEN("wished, asked or possible only"),
  NEGATED("denied or called off");

  private final String words;

  Silence(String words) {
    this.words = words;
  }

  /** In the user's words, to follow a colon. */
  public String words() {
    return words;
  }
}
