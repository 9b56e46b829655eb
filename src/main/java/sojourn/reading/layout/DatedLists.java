package sojourn.reading.layout;

import java.util.ArrayList;
import java.util.List;

/** Lines of places below a line with the date of them all. */
final class DatedLists {

  private static final int FEWEST = 3;
  private static final int LONGEST = 160;

  private final DateLook dates;
  private final PlaceRun places;

  DatedLists(DateLook dates, PlaceRun places) {
    this.dates = dates;
    this.places = places;
  }

  /** Adds the rows among the lines that no surer layout has taken, and takes their lines. */
  void find(List<Line> lines, boolean[] taken, List<TableRow> rows) {
    List<TableRow> found = new ArrayList<>();
    int named = 0;
    int i = 0;
    while (i < lines.size()) {
      List<Cell> cells = new ArrayList<>();
      int last = i;
      if (!taken[i] && dates.whole(lines.get(i).text().strip().replaceAll(":$", ""))) {
        cells.add(lines.get(i).cell(CellKind.DATE, 0, lines.get(i).text().length()));
        for (int k = i + 1; k < lines.size() && !taken[k] && (lines.get(k).blank() || place(lines.get(k))); k++) {
          if (!lines.get(k).blank()) {
            cells.addAll(places.at(lines.get(k), 0).cells());
            last = k;
          }
        }
      }
      if (cells.size() > 1) {
        found.add(new TableRow(i, last, cells));
        named += cells.size() - 1;
      }
      i = last + 1;
    }
    if (named >= FEWEST) {
      for (TableRow row : found) {
        java.util.Arrays.fill(taken, row.first(), row.last() + 1, true);
      }
      rows.addAll(found);
    }
  }

  private boolean place(Line line) {
    return line.text().length() <= LONGEST && places.only(line.text());
  }
}
