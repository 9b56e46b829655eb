package sojourn.session.where;

/**
 * A stretch of time that a traveller spends at one place, or on the way to the next.
 *
 * @param from day number with fraction
 * @param to where it ends, exclusive
 * @param row of the visit, or of the one left
 * @param next row of the one under way to, negative during a visit
 */
record Piece(double from, double to, int row, int next, boolean sure) {

  Piece between(double begin, double end) {
    return new Piece(begin, end, row, next, sure);
  }

  double length() {
    return to - from;
  }
}
