package sojourn.session.where;

/**
 * Where a traveller is at a moment.
 *
 * @param traveller number in the snapshot's columns
 * @param row of the visit that goes on, or that was left
 * @param next row of the visit under way to; negative during a visit
 * @param share of the time between the two that has passed, 0 during a visit
 * @param sure whether the source says so; otherwise it is possible or presumed
 */
public record Standing(int traveller, int row, int next, double share, boolean sure) {

  /** Whether it is between two visits. */
  public boolean underWay() {
    return next >= 0;
  }
}
