package sojourn.model;

/** How a move between two places is known. */
public enum LegKind {
  STATED,
  /** From or to the traveller's seat, though the source does not say so. */
  PRESUMED,
  PLANNED
}
