package sojourn.reading.layout;

/** What a cell of a table holds, as its column's head or its own content tells. */
public enum CellKind {
  DATE,
  COUNTRY,
  PLACE,
  /** Whose journey the row tells. */
  PERSON,
  /** Whom the traveller dealt with. */
  HOST,
  /** Words on the visit. */
  REMARK,
  /** A running number, a flag, a distance: nothing to read. */
  NUMBER,
  /** Not known from the layout. */
  OTHER
}
