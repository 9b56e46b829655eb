package sojourn.archive.table;

import java.util.List;

/**
 * What became of a table's rows.
 *
 * @param rows those that are not empty
 * @param became rows that became visits
 * @param joined rows among them that say what another row says: traveller, place and days; one visit with the evidence of both
 * @param visits visits in all
 * @param encounters encounters in all
 * @param named place names in all rows; {@code inCountry} those that lie in the row's country, {@code unresolved} those that stay names
 * @param review what is to be looked at
 * @param refused rows that became nothing
 */
public record TableReport(
    String table, int rows, int became, int joined, int visits, int encounters, int people, int named, int inCountry, int unresolved, List<Line> review, List<Line> refused) {

  public TableReport {
    review = List.copyOf(review);
    refused = List.copyOf(refused);
  }

  /** A row with what is to be said of it. */
  public record Line(int row, String column, String cell, String reason) {}
}
