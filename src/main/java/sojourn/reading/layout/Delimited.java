package sojourn.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables whose cells a mark parts: a tab, a bar, a comma or semicolon, two spaces or more. */
final class Delimited {

  private static final Pattern RULE = Pattern.compile("(?=.*--)[|+\\s:=-]++");
  private static final Pattern SPACES = Pattern.compile("\\s{2,}|\\t");
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final int LONGEST_ROW = 12;

  private final DateLook dates;
  private final Headings headings;

  Delimited(DateLook dates, Headings headings) {
    this.dates = dates;
    this.headings = headings;
  }

  /** Adds the rows among the lines, and takes their lines. */
  void find(List<Line> lines, boolean[] taken, List<TableRow> rows) {
    List<CellKind> heads = List.of();
    int i = 0;
    while (i < lines.size()) {
      String text = lines.get(i).text();
      int last = i;
      boolean goesOn = bars(text) > 0 && !heads.isEmpty() && i > 0 && taken[i - 1];
      if (hard(text) || goesOn || (RULE.matcher(text).matches() && bars(text) > 0)) {
        boolean barred = text.chars().filter(c -> c == '\t').count() < 2;
        last = barred ? joined(lines, i, heads.size()) : i;
        List<Cell> cells = new ArrayList<>();
        for (int k = i; k <= last; k++) {
          split(lines.get(k), barred ? BAR : Pattern.compile("\\t"), cells);
          taken[k] = true;
        }
        List<CellKind> kinds = kinds(lines.get(i), cells);
        if (!kinds.isEmpty() || RULE.matcher(text).matches()) {
          heads = kinds.isEmpty() ? heads : kinds;
          rows.add(new TableRow(i, last, List.of()));
        } else {
          rows.add(new TableRow(i, last, told(lines, cells, heads)));
        }
      } else if (text.length() > 1 && !text.isBlank()) {
        heads = List.of();
        last = Math.max(i, soft(lines, taken, i, rows) - 1);
      }
      i = last + 1;
    }
  }

  /** Tabs and bars part cells wherever they stand twice in a line. */
  private static boolean hard(String line) {
    return line.chars().filter(c -> c == '\t').count() >= 2 || line.strip().matches("\\|.*\\|.*\\|") || line.split(" \\| ?", -1).length > 2;
  }

  private static int bars(String line) {
    return (int) line.chars().filter(c -> c == '|').count();
  }

  /** A row broken over lines goes on until it has as many bars as the head. */
  private static int joined(List<Line> lines, int from, int columns) {
    int have = bars(lines.get(from).text());
    int last = from;
    while (have < columns && last + 1 < lines.size() && last - from < LONGEST_ROW) {
      int more = bars(lines.get(last + 1).text());
      if (more == 0 || have + more > columns + 1) {
        break;
      }
      have += more;
      last++;
    }
    return have >= columns - 1 ? last : from;
  }

  private static void split(Line line, Pattern mark, List<Cell> cells) {
    Matcher m = mark.matcher(line.text());
    int from = 0;
    while (m.find()) {
      if (m.start() > 0 || mark != BAR) {
        cells.add(line.cell(CellKind.OTHER, from, m.start()));
      }
      from = m.end();
    }
    if (from < line.text().length() || mark != BAR) {
      cells.add(line.cell(CellKind.OTHER, from, line.text().length()));
    }
  }

  /** What the heads say, where every cell of the line is a head or empty. */
  private List<CellKind> kinds(Line line, List<Cell> cells) {
    List<CellKind> kinds = new ArrayList<>();
    int named = 0;
    for (Cell cell : cells) {
      String text = text(line, cell);
      CellKind kind = text.isEmpty() ? CellKind.NUMBER : headings.kind(text);
      if (kind == null) {
        return List.of();
      }
      named += text.isEmpty() ? 0 : 1;
      kinds.add(kind);
    }
    return named > 1 && Headings.heads(kinds) ? kinds : List.of();
  }

  private static String text(Line line, Cell cell) {
    return cell.to() <= line.to() && cell.from() >= line.from() ? line.text().substring(cell.from() - line.from(), cell.to() - line.from()) : "";
  }

  /** Cells with their kinds: a date is one by its look; the heads count where the row has as many cells and its date under theirs. */
  private List<Cell> told(List<Line> lines, List<Cell> cells, List<CellKind> heads) {
    List<Cell> told = new ArrayList<>();
    boolean fits = cells.size() == heads.size() && heads.contains(CellKind.DATE);
    for (int i = 0; i < cells.size(); i++) {
      boolean date = dates.whole(text(lines, cells.get(i)));
      fits &= !date || heads.isEmpty() || i >= heads.size() || heads.get(i) == CellKind.DATE;
    }
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      boolean date = dates.whole(text(lines, cell));
      CellKind kind = date ? CellKind.DATE : fits ? heads.get(i) : CellKind.OTHER;
      if (cell.to() > cell.from()) {
        told.add(new Cell(kind == CellKind.DATE && !date && !heads.isEmpty() && !fits ? CellKind.OTHER : kind, cell.from(), cell.to()));
      }
    }
    return told;
  }

  private static String text(List<Line> lines, Cell cell) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).from() <= cell.from()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return text(lines.get(low), cell);
  }

  /** Lines that commas, semicolons or wide gaps part alike, most of them with a cell that is a date; returns the line after them. */
  private int soft(List<Line> lines, boolean[] taken, int from, List<TableRow> rows) {
    for (Pattern mark : List.of(SPACES, Quoted.SEMICOLON, Quoted.COMMA)) {
      int to = from;
      int dated = 0;
      int columns = 0;
      while (to < lines.size() && !taken[to] && !lines.get(to).blank()) {
        List<Cell> cells = new ArrayList<>();
        split(lines.get(to), mark, cells);
        cells.removeIf(c -> mark == SPACES && c.from() == c.to());
        boolean alike = mark == SPACES ? cells.size() > 1 : cells.size() > 2 && (columns == 0 || cells.size() == columns);
        if (!alike || (mark != SPACES && sentence(lines.get(to), cells))) {
          break;
        }
        columns = cells.size();
        Line line = lines.get(to);
        dated += cells.stream().anyMatch(c -> dates.whole(unquoted(text(line, c)))) ? 1 : 0;
        to++;
      }
      if (to - from > 2 && dated * 10 >= (to - from - 1) * 7) {
        soft(lines, taken, new int[] {from, to}, mark, rows);
        return to;
      }
    }
    return from + 1;
  }

  /** Whether the first cell reads like the beginning of a sentence. */
  private static boolean sentence(Line line, List<Cell> cells) {
    return text(line, cells.getFirst()).split("\\s+", -1).length > 6;
  }

  private void soft(List<Line> lines, boolean[] taken, int[] range, Pattern mark, List<TableRow> rows) {
    List<CellKind> heads = List.of();
    for (int i = range[0]; i < range[1]; i++) {
      List<Cell> cells = new ArrayList<>();
      split(lines.get(i), mark, cells);
      cells.removeIf(c -> mark == SPACES && c.from() == c.to());
      List<Cell> bare = cells.stream().map(c -> Quoted.bare(c, text(lines, c))).toList();
      List<CellKind> kinds = kinds(lines.get(i), bare);
      heads = kinds.isEmpty() ? heads : kinds;
      rows.add(new TableRow(i, i, kinds.isEmpty() ? told(lines, bare, heads) : List.of()));
      taken[i] = true;
    }
  }

  private static String unquoted(String cell) {
    return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
  }
}
