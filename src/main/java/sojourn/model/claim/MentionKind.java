package sojourn.model.claim;

/** What a span of the text names or signals. */
public enum MentionKind {
  PERSON,
  PLACE,
  DATE,
  TRIGGER
}
