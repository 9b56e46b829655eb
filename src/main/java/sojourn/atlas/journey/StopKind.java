package sojourn.atlas.journey;

/** What a mark on the map stands for, the strongest first. */
public enum StopKind {
  VISITED,
  PLANNED,
  /** Where journeys start from and come back to. */
  SEAT,
  /** Only passed, cancelled or mentioned: no visit, and off the legs. */
  ASIDE
}
