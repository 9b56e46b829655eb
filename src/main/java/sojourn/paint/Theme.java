package sojourn.paint;

/** Light or dark. */
public enum Theme {
  LIGHT,
  DARK
}
