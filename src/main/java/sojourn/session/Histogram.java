package sojourn.session;

/**
 * How many visits touch each of equal stretches of time. The arrays are read only.
 *
 * @param first day at which the first stretch begins
 * @param length of a stretch in days
 * @param counts among what all conditions keep but the time window
 * @param totals in the whole collection, passages left out
 */
@SuppressWarnings("ArrayRecordComponent") // made anew on every move of the hand
public record Histogram(double first, double length, int[] counts, int[] totals) {

  /** The day after the last stretch. */
  public double end() {
    return first + length * counts.length;
  }
}
