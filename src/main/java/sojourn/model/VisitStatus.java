package sojourn.model;

/** What the source says became of a visit. Only the first three are visits in counts; the others are shown apart. */
public enum VisitStatus {
  MADE,
  PLANNED,
  /** The way back to the traveller's seat. */
  RETURN,
  PASSED,
  CANCELLED,
  /** Only spoken of: wished, proposed, or said not to have happened. */
  MENTIONED;

  /** Whether it counts as a visit. */
  public boolean counts() {
    return this == MADE || this == PLANNED || this == RETURN;
  }
}
