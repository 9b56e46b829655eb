package sojourn.reading.layout;

import java.util.List;

/**
 * A row of a table, on one line or several.
 *
 * @param first number of its first line
 * @param last number of its last line
 * @param cells in the order of the text; none in the head of a table
 */
public record TableRow(int first, int last, List<Cell> cells) {

  public TableRow {
    cells = List.copyOf(cells);
  }

  boolean has(CellKind kind) {
    return cells.stream().anyMatch(c -> c.kind() == kind);
  }
}
