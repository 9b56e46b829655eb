package sojourn.model.text;

/**
 * Where in a table.
 *
 * @param sheet empty where the file is one table
 * @param row counted from 1, the header included
 * @param column counted from 0
 */
public record Cell(String sheet, int row, int column) {

  /** The column as spreadsheets call it: "A", "AB". */
  public String letters() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /** "sheet Tours, row 12, column C". */
  @Override
  public String toString() {
    return (sheet.isEmpty() ? "" : "sheet " + sheet + ", ") + "row " + row + ", column " + letters();
  }
}
