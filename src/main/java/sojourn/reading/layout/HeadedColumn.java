package sojourn.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table pasted with one cell on each line below heads that stand one on each line, too: the heads say how many cells make a row. */
final class HeadedColumn {

  private static final int MOST_COLUMNS = 8;
  private static final int LONGEST_CELL = 400;

  private final DateLook dates;
  private final Headings headings;

  HeadedColumn(DateLook dates, Headings headings) {
    this.dates = dates;
    this.headings = headings;
  }

  /** Adds the rows among the lines that no surer layout has taken, and takes their lines. */
  void find(List<Line> lines, boolean[] taken, List<TableRow> rows) {
    List<Integer> full = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).blank() && !taken[i]) {
        full.add(i);
      }
    }
    int at = 0;
    while (at < full.size()) {
      List<CellKind> heads = heads(lines, full, at);
      at = heads.isEmpty() ? at + 1 : below(lines, full, at, heads, taken, rows);
    }
  }

  private List<CellKind> heads(List<Line> lines, List<Integer> full, int from) {
    List<CellKind> kinds = new ArrayList<>();
    while (from + kinds.size() < full.size() && kinds.size() < MOST_COLUMNS) {
      @Nullable CellKind kind = headings.kind(lines.get(full.get(from + kinds.size())).text());
      if (kind == null) {
        break;
      }
      kinds.add(kind);
    }
    return kinds.size() > 2 && kinds.contains(CellKind.DATE) && Headings.heads(kinds) ? kinds : List.of();
  }

  /** Reads rows below the heads at {@code from}; returns where they end. */
  private int below(List<Line> lines, List<Integer> full, int from, List<CellKind> heads, boolean[] taken, List<TableRow> rows) {
    int date = heads.indexOf(CellKind.DATE);
    int at = from + heads.size();
    List<TableRow> found = new ArrayList<>();
    boolean yearsOnly = at + date < full.size() && year(lines.get(full.get(at + date)));
    while (dated(lines, full, at + date, yearsOnly)) {
      int width = heads.size();
      boolean last = date < width - 1 && !dated(lines, full, at + width + date, yearsOnly) && dated(lines, full, at + width - 1 + date, yearsOnly);
      int end = Math.min(full.size(), at + (last ? width - 1 : width));
      if (date < width - 1 && end - 1 > at + date && dates.whole(lines.get(full.get(end - 1)).text()) && heads.get(width - 1) != CellKind.DATE) {
        end--;
      }
      found.add(row(lines, full, at, end, heads));
      at = end;
    }
    if (found.isEmpty()) {
      return from + 1;
    }
    for (int i = from; i < at; i++) {
      taken[full.get(i)] = true;
    }
    for (int i = from; i < from + heads.size(); i++) {
      rows.add(new TableRow(full.get(i), full.get(i), List.of()));
    }
    rows.addAll(found);
    return at;
  }

  private boolean dated(List<Line> lines, List<Integer> full, int at, boolean yearsOnly) {
    return at < full.size() && dates.whole(lines.get(full.get(at)).text()) && (yearsOnly || !year(lines.get(full.get(at))));
  }

  /** A year alone heads a part of the table, unless its dates are years. */
  private boolean year(Line line) {
    return dates.whole(line.text()) && dates.onlyYear(line.text().strip()) >= 0;
  }

  private static TableRow row(List<Line> lines, List<Integer> full, int from, int to, List<CellKind> heads) {
    List<Cell> cells = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Line line = lines.get(full.get(i));
      cells.add(line.cell(heads.get(i - from), 0, Math.min(line.text().length(), LONGEST_CELL)));
    }
    return new TableRow(full.get(from), full.get(to - 1), cells);
  }
}
