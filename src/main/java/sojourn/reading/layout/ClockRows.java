package sojourn.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Schedules: lines that begin with the time of day, below the line with their date. */
final class ClockRows {

  private static final Pattern CLOCK =
      Pattern.compile("\\s*(?:\\d{1,2}[.:h]\\d{2}|\\d{1,2}(?=\\s*[ap]\\.?m))\\s*(?:[ap]\\.?m\\.?|hrs?\\.?|h)?(?:\\s*[-–—]\\s*\\d{1,2}[.:]\\d{2}\\s*(?:[ap]\\.?m\\.?|hrs?\\.?|h)?)?\\s*[:–—-]?\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
  private static final int FEWEST = 3;

  private final DateLook dates;

  ClockRows(DateLook dates) {
    this.dates = dates;
  }

  /** Adds the rows among the lines that no surer layout has taken, and takes their lines. */
  void find(List<Line> lines, boolean[] taken, List<TableRow> rows) {
    List<TableRow> found = new ArrayList<>();
    int clocks = 0;
    int before = -1;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      Matcher m = CLOCK.matcher(text);
      if (!taken[i] && m.lookingAt()) {
        if (before >= 0 && !taken[before] && dates.whole(lines.get(before).text().strip().replaceAll(":$", ""))) {
          found.add(new TableRow(before, before, List.of(lines.get(before).cell(CellKind.DATE, 0, lines.get(before).text().length()))));
        }
        found.add(new TableRow(i, i, List.of(lines.get(i).cell(CellKind.NUMBER, 0, m.end()), lines.get(i).cell(CellKind.REMARK, m.end(), text.length()))));
        clocks++;
      }
      before = text.isBlank() ? before : i;
    }
    if (clocks >= FEWEST) {
      for (TableRow row : found) {
        taken[row.first()] = true;
      }
      rows.addAll(found);
    }
  }
}
