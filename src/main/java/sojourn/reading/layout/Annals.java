package sojourn.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A chronology whose years stand on lines of their own, with what happened in each on the lines below. */
final class Annals {

  private static final int FEWEST = 3;
  private static final int MOST_LINES = 14;
  /** Longer than this is the entry of a diary or a chapter. */
  private static final int LONGEST = 300;

  private final DateLook dates;
  private final LooseRows items;
  private final Pattern writer;

  Annals(DateLook dates, LooseRows items, Pattern writer) {
    this.items = items;
    this.dates = dates;
    this.writer = writer;
  }

  /** Adds the rows among the lines that no surer layout has taken, and takes their lines: one row a year. */
  void find(List<Line> lines, boolean[] taken, List<TableRow> rows) {
    List<TableRow> found = new ArrayList<>();
    int before = -1;
    int years = 0;
    int i = 0;
    while (i < lines.size()) {
      int year = taken[i] ? -1 : year(lines.get(i));
      int last = year < 0 || year < before ? i : items(lines, taken, i);
      if (last > i) {
        found.addAll(rows(lines, i, last));
        years++;
        before = year;
      } else if (year >= 0) {
        before = Math.max(before, year);
      }
      i = last + 1;
    }
    if (years >= FEWEST || (years > 1 && found.size() > years * 2)) {
      found.forEach(row -> java.util.Arrays.fill(taken, row.first(), row.last() + 1, true));
      rows.addAll(found);
    }
  }

  private int year(Line line) {
    String text = line.text().strip().replaceAll("[:.]$", "");
    return dates.whole(text) ? dates.onlyYear(text) : -1;
  }

  /** The last line of what is told below a year, or the line of the year where nothing brief is. */
  private int items(List<Line> lines, boolean[] taken, int from) {
    int last = from;
    for (int i = from + 1; i < lines.size() && !taken[i] && year(lines.get(i)) < 0; i++) {
      Line line = lines.get(i);
      boolean parted = line.blank() && last > from;
      if (parted) {
        break;
      }
      if (line.text().length() > LONGEST || i - from > MOST_LINES || writer.matcher(line.text()).find()) {
        return from;
      }
      last = line.blank() ? last : i;
    }
    return last;
  }

  /** The year and its items: a row each where every item gives a day or month and places, else one row. */
  private List<TableRow> rows(List<Line> lines, int from, int to) {
    List<TableRow> rows = new ArrayList<>();
    rows.add(row(lines, from, from));
    for (int i = from + 1; i <= to; i++) {
      if (!lines.get(i).blank()) {
        TableRow row = items.item(lines.get(i), i);
        if (!row.has(CellKind.DATE) || !(row.has(CellKind.PLACE) || row.has(CellKind.COUNTRY))) {
          return List.of(row(lines, from, to));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static TableRow row(List<Line> lines, int from, int to) {
    List<Cell> cells = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      Line line = lines.get(i);
      if (!line.blank()) {
        cells.add(line.cell(i == from ? CellKind.DATE : CellKind.REMARK, 0, line.text().length()));
      }
    }
    return new TableRow(from, to, cells);
  }
}
