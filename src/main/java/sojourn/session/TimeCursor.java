package sojourn.session;

/**
 * The moment that the map shows everybody at.
 *
 * @param day day number, with fraction for the hours that have passed
 */
public record TimeCursor(double day) {

  public TimeCursor {
    if (!Double.isFinite(day)) {
      throw new IllegalArgumentException("time cursor at " + day);
    }
  }

  /** The number of its day. */
  public long date() {
    return (long) Math.floor(day);
  }
}
