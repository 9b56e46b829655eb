package sojourn.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose columns only single spaces part ("2 Norway Oslo Met with the King. 3–5 May 1999"), and lists whose items begin with their date
 * ("3–5 May: Oslo, Norway – met with the King", "1842 Returns to Bergen").
 */
final class LooseRows {

  private static final Pattern NUMBER = Pattern.compile("\\s*(?:No\\.?\\s*)?[(#]?\\d{1,3}[.)]?\\s+(?=\\S)");
  private static final Pattern SPACE = Pattern.compile("\\s*");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s:–—|,.@;-]*");
  /** What may follow the places of a list's item; a word would make them part of a sentence. */
  private static final Pattern STOP = Pattern.compile("\\s*(?:$|[:–—|@;(\\[]|-\\s|\\.\\s*$)");
  private static final int SEQUENCE = 3;
  private static final int HARD_LINE = 60;

  private final DateLook dates;
  private final PlaceRun places;
  private final Headings headings;
  private final Pattern writer;
  private Seam seam = Seam.NONE;

  LooseRows(DateLook dates, PlaceRun places, Headings headings, Pattern writer) {
    this.dates = dates;
    this.places = places;
    this.headings = headings;
    this.writer = writer;
  }

  /** Adds the rows among the lines that no surer layout has taken. */
  void find(List<Line> lines, boolean[] taken, List<TableRow> rows) {
    int i = 0;
    while (i < lines.size()) {
      List<CellKind> heads = taken[i] || lines.get(i).blank() ? List.of() : headings.line(lines.get(i).text());
      int next = heads.isEmpty() ? sequence(lines, taken, i, rows) : headed(lines, taken, i, heads, rows);
      i = Math.max(next, i + 1);
    }
  }

  private int headed(List<Line> lines, boolean[] taken, int head, List<CellKind> heads, List<TableRow> rows) {
    seam = Seam.of(lines, head + 1, places);
    List<TableRow> found = new ArrayList<>();
    int i = head + 1;
    int end = head + 1;
    while (i < lines.size() && !taken[i]) {
      if (!lines.get(i).blank()) {
        TableRow row = row(lines.get(i), i, heads);
        boolean somewhere = row.has(CellKind.PLACE) || row.has(CellKind.COUNTRY) || row.has(CellKind.PERSON);
        if (!row.has(CellKind.DATE) || !somewhere) {
          break;
        }
        found.add(row);
        end = i + 1;
      }
      i++;
    }
    if (found.size() < 2) {
      return head + 1;
    }
    rows.add(new TableRow(head, head, List.of()));
    rows.addAll(found);
    return end;
  }

  /** A line as a row: number, date, person, places, remark, date, each where the line has it. */
  private TableRow row(Line line, int number, @Nullable List<CellKind> heads) {
    String text = line.text();
    List<Cell> cells = new ArrayList<>();
    int at = end(SPACE, text, 0);
    int dated = dates.leading(text, at);
    if (dated == at) {
      at = end(NUMBER, text, 0);
      at = at == 0 ? end(SPACE, text, 0) : at;
      dated = dates.leading(text, at);
    }
    if (dated > at) {
      cells.add(line.cell(CellKind.DATE, at, dated));
      at = end(SEPARATOR, text, dated);
    }
    PlaceRun.Found run = named(heads, places.at(line, at)) ? somebody(line, at, heads, cells) : places.at(line, at);
    int after = end(SEPARATOR, text, run.end());
    boolean stops = heads != null || STOP.matcher(text.substring(run.end())).lookingAt() || dates.leading(text, after) > after;
    if (stops && !run.cells().isEmpty()) {
      cells.addAll(run.cells());
      at = after;
    }
    rest(line, cells, at);
    return new TableRow(number, number, cells);
  }

  /** Whether the table's first words name somebody: a column for persons stands before any for places. */
  private static boolean named(@Nullable List<CellKind> heads, PlaceRun.Found run) {
    int person = heads == null ? -1 : heads.indexOf(CellKind.PERSON);
    int place = heads == null ? -1 : heads.indexOf(CellKind.PLACE);
    return person >= 0 && (place < 0 || person < place || run.cells().isEmpty());
  }

  /** A person, up to the place where the table has one; the places after him. */
  private PlaceRun.Found somebody(Line line, int at, @Nullable List<CellKind> heads, List<Cell> cells) {
    boolean placed = heads != null && (heads.contains(CellKind.PLACE) || heads.contains(CellKind.COUNTRY));
    PlaceRun.Found run = placed ? seam.choose(line, places.after(line, at), at) : new PlaceRun.Found(List.of(), at, 0);
    if (!run.cells().isEmpty()) {
      cells.add(line.cell(CellKind.PERSON, at, run.cells().getFirst().from() - line.from()));
    }
    return run;
  }

  private void rest(Line line, List<Cell> cells, int from) {
    String text = line.text();
    int at = from;
    boolean dated = cells.stream().anyMatch(c -> c.kind() == CellKind.DATE);
    int open = at < text.length() && text.charAt(at) == '(' ? at + 1 : at;
    int next = dated ? open : dates.leading(text, open);
    if (next > open) {
      cells.add(line.cell(CellKind.DATE, open, next));
      dated = true;
      at = end(SEPARATOR, text, next < text.length() && text.charAt(next) == ')' ? next + 1 : next);
    }
    int last = dated ? text.length() : Math.max(at, dates.trailing(text));
    if (!text.substring(at, last).isBlank()) {
      cells.add(line.cell(CellKind.REMARK, at, last));
    }
    if (last < text.length() && !dated) {
      cells.add(line.cell(CellKind.DATE, last, text.length()));
    }
  }

  private static int end(Pattern pattern, String text, int from) {
    Matcher m = pattern.matcher(text).region(from, text.length());
    return m.lookingAt() ? m.end() : from;
  }

  /** Items of a list, each with its date in front or after its place; at least three of them. */
  private int sequence(List<Line> lines, boolean[] taken, int from, List<TableRow> rows) {
    List<TableRow> found = new ArrayList<>();
    int i = from;
    int end = from;
    int year = -1;
    boolean gap = false;
    while (i < lines.size() && !taken[i]) {
      Line line = lines.get(i);
      if (!line.blank()) {
        TableRow row = row(line, i, null);
        if (!item(line, row)) {
          if (gap || found.isEmpty() || lines.get(i - 1).text().strip().length() < HARD_LINE || lines.get(i - 1).blank()) {
            break;
          }
          found.set(found.size() - 1, continued(found.getLast(), line, i));
        } else {
          int own = dates.onlyYear(line.text().strip());
          if (own >= 0 && year > own) {
            break;
          }
          year = Math.max(year, own);
          found.add(row);
        }
        end = i + 1;
      }
      i++;
    }
    if (found.size() < SEQUENCE || written(lines, from, end)) {
      return from + 1;
    }
    rows.addAll(found);
    return end;
  }

  /** A line as an item of a list. */
  TableRow item(Line line, int number) {
    return row(line, number, null);
  }

  private boolean item(Line line, TableRow row) {
    boolean first = !row.cells().isEmpty() && row.cells().getFirst().kind() == CellKind.DATE;
    boolean placed = row.has(CellKind.DATE) && (row.has(CellKind.PLACE) || row.has(CellKind.COUNTRY)) && !(row.has(CellKind.REMARK) && !first);
    boolean told = first && row.has(CellKind.REMARK) && row.cells().getLast().to() - row.cells().getLast().from() > 2;
    return placed || (told && !dates.whole(line.text()));
  }

  private static TableRow continued(TableRow row, Line line, int number) {
    List<Cell> cells = new ArrayList<>(row.cells());
    Cell last = cells.getLast();
    if (last.kind() == CellKind.REMARK) {
      cells.set(cells.size() - 1, new Cell(CellKind.REMARK, last.from(), line.cell(CellKind.REMARK, 0, line.text().length()).to()));
    } else {
      cells.add(line.cell(CellKind.REMARK, 0, line.text().length()));
    }
    return new TableRow(row.first(), number, cells);
  }

  /** Whether somebody writes of himself there: the entries of a diary are no table. */
  private boolean written(List<Line> lines, int from, int to) {
    int own = 0;
    int all = 0;
    for (int i = from; i < to; i++) {
      own += writer.matcher(lines.get(i).text()).find() ? 1 : 0;
      all += lines.get(i).blank() ? 0 : 1;
    }
    return own * 3 >= all;
  }
}
