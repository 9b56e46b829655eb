package sojourn.atlas.journey;

/** The bundled faces that maps are lettered with. */
public enum Face {
  SANS,
  SANS_MEDIUM,
  SANS_SEMIBOLD,
  SERIF,
  SERIF_ITALIC,
  SERIF_SEMIBOLD
}
