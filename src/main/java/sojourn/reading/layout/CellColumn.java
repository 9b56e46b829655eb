package sojourn.reading.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table pasted with one cell on each line: dates come back at the same distance. */
final class CellColumn {

  private static final Pattern NUMBER = Pattern.compile("\\s*[(#]?\\d{1,3}[.)]\\s+(?=\\S)");
  private static final int LONGEST_ROW = 8;
  private static final int LONGEST_CELL = 120;
  private static final int FEWEST = 3;

  private final DateLook dates;
  private final PlaceRun places;
  private final Headings headings;

  CellColumn(DateLook dates, PlaceRun places, Headings headings) {
    this.dates = dates;
    this.places = places;
    this.headings = headings;
  }

  /** Adds the rows among the lines that no surer layout has taken, and takes their lines. */
  void find(List<Line> lines, boolean[] taken, List<TableRow> rows) {
    List<Integer> full = new ArrayList<>();
    List<Integer> dated = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!taken[i] && !lines.get(i).blank()) {
        if (dates.whole(lines.get(i).text())) {
          dated.add(full.size());
        }
        full.add(i);
      }
    }
    int from = 0;
    while (from < dated.size()) {
      int to = from + 1;
      while (to < dated.size() && dated.get(to) - dated.get(to - 1) <= LONGEST_ROW) {
        to++;
      }
      if (to - from >= FEWEST) {
        group(lines, full, dated.subList(from, to), taken, rows);
      }
      from = to;
    }
  }

  private void group(List<Line> lines, List<Integer> full, List<Integer> dated, boolean[] taken, List<TableRow> rows) {
    Map<Integer, Integer> gaps = new HashMap<>();
    for (int i = 1; i < dated.size(); i++) {
      gaps.merge(dated.get(i) - dated.get(i - 1), 1, Integer::sum);
    }
    int width = gaps.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey, java.util.Comparator.reverseOrder())).map(Map.Entry::getKey).orElse(0);
    if (width < 2 || gaps.getOrDefault(width, 0) * 10 < (dated.size() - 1) * 6) {
      return;
    }
    int best = -1;
    int most = 0;
    for (int offset = 0; offset < width; offset++) {
      int score = score(lines, full, dated, width, offset);
      if (score > most) {
        most = score;
        best = offset;
      }
    }
    if (best < 0 || most * 10 < dated.size() * 6) {
      return;
    }
    rows(lines, full, dated, new int[] {width, best}, taken, rows);
  }

  /** In how many rows places stand where the row would begin and end; heads above count for all rows. */
  private int score(List<Line> lines, List<Integer> full, List<Integer> dated, int width, int offset) {
    if (heads(lines, full, dated.getFirst() - offset, width, offset) != null) {
      return dated.size() * 2;
    }
    int score = 0;
    for (int date : dated) {
      boolean placed = false;
      boolean brief = true;
      for (int i = date - offset; i < date - offset + width; i++) {
        String text = i < 0 || i >= full.size() ? "" : lines.get(full.get(i)).text();
        brief &= text.length() <= LONGEST_CELL;
        placed |= i != date && places.only(text.substring(number(text)));
      }
      score += placed && brief ? 1 : 0;
    }
    return score;
  }

  /** The heads that stand above, one on each line, or null. */
  private @Nullable List<CellKind> heads(List<Line> lines, List<Integer> full, int first, int width, int offset) {
    if (first - width < 0) {
      return null;
    }
    List<CellKind> kinds = new ArrayList<>();
    for (int i = first - width; i < first; i++) {
      CellKind kind = headings.kind(lines.get(full.get(i)).text());
      if (kind == null) {
        return null;
      }
      kinds.add(kind);
    }
    return kinds.get(offset) == CellKind.DATE ? kinds : null;
  }

  private void rows(List<Line> lines, List<Integer> full, List<Integer> dated, int[] shape, boolean[] taken, List<TableRow> rows) {
    int width = shape[0];
    int offset = shape[1];
    List<CellKind> heads = heads(lines, full, dated.getFirst() - offset, width, offset);
    if (heads != null) {
      for (int i = dated.getFirst() - offset - width; i < dated.getFirst() - offset; i++) {
        rows.add(new TableRow(full.get(i), full.get(i), List.of()));
        taken[full.get(i)] = true;
      }
    }
    int reached = heads == null ? 0 : dated.getFirst() - offset;
    for (int k = 0; k < dated.size(); k++) {
      int date = dated.get(k);
      int first = Math.max(reached, date - offset);
      int last = Math.min(full.size(), Math.min(date - offset + width, k + 1 < dated.size() ? dated.get(k + 1) - offset : Integer.MAX_VALUE));
      last = Math.max(last, date + 1);
      boolean regular = first == date - offset && last == date - offset + width;
      List<Cell> cells = new ArrayList<>();
      for (int i = first; i < last; i++) {
        CellKind kind = i == date ? CellKind.DATE : regular && heads != null ? heads.get(i - first) : null;
        cell(lines.get(full.get(i)), kind, cells);
        taken[full.get(i)] = true;
      }
      rows.add(new TableRow(full.get(first), full.get(last - 1), cells));
      reached = last;
    }
  }

  private void cell(Line line, @Nullable CellKind kind, List<Cell> cells) {
    int from = number(line.text());
    if (kind == null) {
      PlaceRun.Found run = places.at(line, from);
      if (!run.cells().isEmpty() && line.text().substring(run.end()).isBlank()) {
        cells.addAll(run.cells());
        return;
      }
    }
    cells.add(line.cell(kind == null ? CellKind.REMARK : kind, kind == CellKind.DATE ? 0 : from, line.text().length()));
  }

  private static int number(String text) {
    Matcher m = NUMBER.matcher(text);
    return m.lookingAt() ? m.end() : 0;
  }
}
