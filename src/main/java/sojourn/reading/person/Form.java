package sojourn.reading.person;

/** How a mention refers to a person. */
public enum Form {
  NAME,
  /** "the President", "the UN chief". */
  DESCRIPTION,
  /** "he", "I". */
  PRONOUN,
  /** "the two men", "they". */
  GROUP
}
