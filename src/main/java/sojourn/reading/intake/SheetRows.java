package sojourn.reading.intake;

import java.util.List;

/** A sheet of a workbook: its rows from the first on, all cells as text; days as ISO dates. */
public record SheetRows(String name, List<List<String>> rows) {

  public SheetRows {
    rows = List.copyOf(rows);
  }
}
