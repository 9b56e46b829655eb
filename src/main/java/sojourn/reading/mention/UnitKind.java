package sojourn.reading.mention;

/** What a unit of a sentence is. */
public enum UnitKind {
  WORD,
  PERSON,
  PLACE,
  DATE,
  BODY
}
