package sojourn.atlas.choice;

/** What a map is for. */
public enum Purpose {
  /** Countries and densities are compared: true areas. */
  AREAS,
  /** Coasts and roads are recognised: true or nearly true shapes. */
  SHAPES,
  /** How far from one place. */
  DISTANCES,
  /** The look of a globe. */
  GLOBE
}
