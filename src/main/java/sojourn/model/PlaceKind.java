package sojourn.model;

/** What a toponym names. */
public enum PlaceKind {
  SETTLEMENT,
  COUNTRY,
  REGION,
  FORMER_STATE,
  LANDMARK,
  /** Named in a source and in no gazetteer: without coordinates. */
  UNKNOWN
}
