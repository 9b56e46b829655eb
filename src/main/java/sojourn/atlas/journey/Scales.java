package sojourn.atlas.journey;

/**
 * What sizes on a map say.
 *
 * @param discs of marks
 * @param strongest legs of the line that stands for most, 0 where each leg has a line of its own
 * @param lines factor on the widths of lines
 */
public record Scales(Discs discs, int strongest, double lines) {

  private static final double WIDEST = 7;
  private static final double SINGLE = 1.2;
  private static final double LEAST = 0.9;

  /** Pixels of the line of so many legs: its square is in proportion to them. */
  public double width(int legs) {
    return lines * Math.max(LEAST, Math.min(SINGLE, WIDEST / Math.sqrt(strongest)) * Math.sqrt(legs));
  }

  /** Whether lines stand for several legs. */
  public boolean bundled() {
    return strongest > 0;
  }

  /** A round number of legs whose line is well to be seen and not among the widest. */
  public int sample() {
    double exact = Math.max(2, strongest / 3.0);
    double power = Math.pow(10, Math.floor(Math.log10(exact)));
    return (int) (power * (exact / power >= 5 ? 5 : exact / power >= 2 ? 2 : 1));
  }
}
