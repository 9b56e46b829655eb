package sojourn.archive.table;

import java.util.List;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.model.SourceId;

/** Where the cells of a table stand in its text, in code points. */
final class CellPositions {

  private final Table table;
  private final SourceId source;
  private final int[] lines;

  CellPositions(Table table, SourceId source) {
    this.table = table;
    this.source = source;
    this.lines = new int[table.records().size()];
    int at = 0;
    for (int i = 0; i < lines.length; i++) {
      lines[i] = at;
      List<String> cells = table.records().get(i);
      for (String cell : cells) {
        at += cell.codePointCount(0, cell.length()) + 1;
      }
      at += cells.isEmpty() ? 1 : 0;
    }
  }

  /** Where a cell begins. */
  int start(int record, int column) {
    int at = lines[record];
    List<String> cells = table.records().get(record);
    for (int i = 0; i < Math.min(column, cells.size()); i++) {
      at += cells.get(i).codePointCount(0, cells.get(i).length()) + 1;
    }
    return at;
  }

  Span span(int record, int column) {
    String cell = table.cell(record, column);
    int start = start(record, column);
    return new Span(start, start + cell.codePointCount(0, cell.length()));
  }

  Evidence evidence(int record, int column, Field field) {
    return new Evidence(source, span(record, column), table.cell(record, column), "table." + field.key());
  }

  SourceId source() {
    return source;
  }
}
