package sojourn.ui.timeline;

/** Which lane comes first. */
public enum LaneOrder {
  FIRST_VISIT,
  NAME,
  /** Most visits first. */
  VISITS,
  /** Most days first. */
  LENGTH
}
