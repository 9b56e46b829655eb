package sojourn.session.tie;

import sojourn.model.Columns;
import sojourn.model.EncounterRows;

/** The order of encounters by their possible days. */
final class RowDates {

  private RowDates() {}

  /** Whether anything is known of the day. */
  static boolean dated(EncounterRows rows, int row) {
    return rows.from()[row] != Columns.ALWAYS || rows.to()[row] != Integer.MAX_VALUE;
  }

  /** By earliest possible day, then by latest, undated last, then by the snapshot's order. */
  static int compare(EncounterRows rows, int a, int b) {
    boolean known = dated(rows, a);
    if (known != dated(rows, b)) {
      return known ? -1 : 1;
    }
    int byStart = Integer.compare(rows.from()[a], rows.from()[b]);
    int byEnd = byStart != 0 ? byStart : Integer.compare(rows.to()[a], rows.to()[b]);
    return byEnd != 0 ? byEnd : Integer.compare(a, b);
  }
}
